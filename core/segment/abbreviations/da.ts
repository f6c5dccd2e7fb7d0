import type { LanguageData } from './types';

export const da: LanguageData = {
  never:
    'hr fr frk dr prof mag cand stud ing arkt dir adv overl hrs kgl sct skt st gl ll nr.kl adm afd f.eks feks bl.a bla dvs d.v.s ca evt inkl ekskl excl jf jfr jvf pga p.g.a mht m.h.t ift i.f.t mv.s vedr vha v.h.a iht i.h.t iflg ifm i.f.m mfl.s pr resp tdl udg red overs sml se.s cf vs fhv forh f.m e.m opr eng tysk da sv no lat gr oprd mr mrs ms',
  either: 'a/s aps co inc ltd corp jr sen f.kr e.kr mia mio tdr u.s e.u s.u p.t pt d.d d.å i.s p.s n.b m.b.a',
  units: 'kr øre min sek tim kg km cm mm g m l stk ha',
  final: 'a.m p.m osv o.s.v mv m.v mm m.m mfl m.fl o.l ol o.lign etc d.c',
  numeric: 'nr no s kap afsn fig bd bind sp stk § tlf p pp n°',
  months: 'jan feb febr mar apr jun jul aug sep sept okt nov dec',
  openers:
    'det den de der da en et jeg du han hun vi i man hvem hvad hvor hvornår hvorfor hvordan hvilken men og eller så for fordi hvis når mens selvom efter før siden med uden på til fra om over under ved mod ifølge trods også nu her dermed derfor desuden derefter senere først ikke ingen alle mange nogle denne dette disse min din hans hendes vores deres er var har havde kan vil skal må',
  speech: 'sagde siger spurgte spørger svarede forklarede råbte skrev tilføjede udtalte mener oplyser',
  ordinals: 'lower',
  endings:
    'abcdegiklmnoprstvz baeiouåø ci daeilnoruåø ebcdefghijklmnoprstuvwy faf gaeilnoruæø hacdgst iadghklmnrst jaeø kacilnorsyæ laeijlouvå maehiloruø naegijnoruvwyø ocdehiklmnrt pilmopruw raeijouyåæø sabcdeghijklmnoprstuvwyåø tabcdefghiklmnoprstuvyåæ uar vaeilo waeo xeio yabcdefghklmnort zet åglst øj',
};
