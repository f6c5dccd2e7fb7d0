import type { LanguageData } from './types';

export const da: LanguageData = {
  never:
    'hr fr frk dr prof mag cand stud ing arkt dir adv overl hrs kgl sct skt st gl ll nr.kl adm afd f.eks feks bl.a bla dvs d.v.s ca evt inkl ekskl excl jf jfr jvf pga p.g.a mht m.h.t ift i.f.t mv.s vedr vha v.h.a iht i.h.t iflg ifm i.f.m mfl.s pr resp tdl udg red overs sml se.s cf vs fhv forh f.m e.m opr eng tysk da sv no lat gr oprd mr mrs ms serg sgt kapt ltn løjtn plt pltn oblt obl maj gen genmaj genlt kontreadm vicekorp korp ovs oversgt kaptl kommandørkapt kom cand.jur cand.med cand.mag cand.polit cand.scient cand.oecon cand.merc cand.phil cand.polyt cand.psych cand.theol cand.pharm cand.scient.pol cand.ling.merc cand.comm lic.jur lic.scient jur med phil scient polit theol dr.med dr.jur dr.phil dr.theol dr.scient dr.techn stud.jur stud.med stud.mag ekstraord lekt lektor adj rekt insp komm politikomm kriminalkomm krim.ass pol.ass politiass vpol landsdomm dommerf statsadv anklm bem bestyr næstf forb sekr gen.sekr direkt vicedir adm.dir kst afg tidl nuv dav ovf nævn skr Chr Joh Jos Herm Th Wilh',
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
    'adgikmnrst baeiouyåø daeilnoruyåæø ebcdefghijklmnprstuvyz faefo gaeilnoruyåæø hcgt ibcdglmnrst jaeø kacilnorsyæ laeijlouvyå maelorsuø naegijoruvyæø oehikrstu pailmopruw raejouyåæø sabcdefgijklmnoprstuvwyåø tabdefghijklmnoprsuvyåæ uahnr vaeilory weo xeio yabeglnrt åglmnrst æn édkt øjv',
  short:
    'act ad af air al alt and ann ant app art at ayr bad bag bar bat ben big bil bob bog bor box båd bør com cup dag dan del dem des dig dit dog dom don dyb dæk død dør el end ens eus fan far fat fem few fik fod fox fyr får gas gav gik god gus går gør haj ham hat hav hel hen hos hov hul hus håb høj ian ild ilt in ind jer jim job jon kaj ked kim kit kog kok kom kun køb lag las lav led let lig liv lod log los lov lys lyt låg læk løb lød løj løn mac mad maj mat max mic mig mit mor mur mål nad nat ned nej new nok nul nyt nær oak of on op ord org os out par paz pep pil pit pub put pæn ram ren ret rig rim ris rob rod ros råd rør sad sag sal sam san sat seg ser ses set sex sig sin sir sis sit som sun syd syg syn syv sår søn tab tag tak tal tid tit tog tom ton top tur tyk tyv tæt tøj tør ud un ung veg vej vel ven vis væg væk web år års én ét øen øer øh øst',
};
