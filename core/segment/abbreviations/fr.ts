import type { LanguageData } from './types';

export const fr: LanguageData = {
  never:
    'Mes m mm mme mmes mlle mlles mgr dr drs pr prof st ste sts stes gén lt col cdt adj sgt av bd bld boul fg sq imp rte ch faub c.-à-d càd cf p.ex ex vs hon rév feu doc bull adr gouv trav publ hôp édit cne chev lt.-col lt-col lieut capt cmdt commdt c.-amiral v.-amiral gal g.al ss-lt s.-lt asp adjt adj.-chef brig brig.-chef insp préf s.-préf v.-prés vice-prés secr rect archev év rp r.p s.em s.exc s.a.r s.s srs vve cte ctesse dchsse Dir Pres Pdt Pdte Présid Sén Ens Cons Comm Commiss Mal Gdb Rabb P.-D.G Dr.ing ing archi Mtre maît av.-gén subst proc procur c.-à.-d autref spéc notamm princ intern rég municip angl allem esp ital russ néerl jap arab amér brit belg suiss québ gr resp excl incl compl fam suiv préc symb synon plur masc fém abrév rés ché chem n.-d st-lt dict encycl c.-a.-d i.e e.g',
  either:
    'j.-c ap s.a s.a.r.l sarl cie ltd inc co corp jr u.s u.s.a é.-u dép tél apr max hab rééd éd coll trad réf s.d s.l éts ets anon s.n.c s.c.i e.u.r.l s.a.s s.p.r.l a.s.b.l gie hld f.c r.c n.v b.v b.p c.p e.-u u.e o.n.u o.t.a.n q.g p.m a.m a.p n.d.l.r ndlr n.d.t n.b p.-s p.s m.à.j h.t t.t.c c.v q.i av.j.-c apr.j.-c av.j.c apr.j.c éds eds illus fac univ inst lab loc.cit art.cit ann rens hôpit mio mia tx pct trim sem mens hebd env approx arr arrond cant dépt ctre z.a z.i z.ac lat',
  units:
    'min sec h fr frs m l ha km kg cm mm ml hab pers mn mns km/h m² km² t kt mw kwh g mg cl dl ko mo go mds mrd md mio bn',
  final: 'etc al ibid op.cit sqq et.al d.c',
  numeric:
    'no nos n n° nº art p pp pg vol t chap ch fig figs tab sect al parag éq app vers v réf tél bât esc lot ff vv fasc livr cah suppl hors-sér alin §§ rt bur ét cp int ext fax annex tabl graph pl rubr lett cote sér',
  months: 'janv févr fév avr juil sept oct nov déc jan fev aout juill',
  openers:
    'le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu qui que quoi quand où comment pourquoi mais et ou donc or car ni si son sa ses leur leurs notre nos mon ma mes en dans à au aux par pour sur sous avec sans chez vers entre après avant depuis pendant lors comme ainsi alors aussi puis ensuite enfin cependant toutefois pourtant néanmoins selon malgré tout tous toute toutes chaque plusieurs certains certaines aucun aucune autre autres c d j n s qu ici là hier demain maintenant déjà encore quelques beaucoup très plus moins bien parce lorsque tandis même cela ça celui celle ceux lui eux me te se y ne pas lorsqu puisque quoique afin combien dont personne rien chacun chacune tel telle tels telles deux trois quatre cinq six sept huit neuf dix cent mille environ près presque peut doute peut-être finalement actuellement désormais auparavant récemment autrefois parfois souvent toujours jamais notamment également surtout seulement outre hormis sauf parmi derrière devant face grâce faute quant suite sera serait était étaient sont est a ont avait fut aurait faut reste reproduction',
  speech:
    'dit demanda demande répondit répond déclara déclare affirma affirme ajouta ajoute expliqua explique lança lance cria crie écrit écrivit raconte raconta murmura interroge assure confie précise poursuit conclut murmure soupire martèle souligne rappelle estime confirme reconnaît tranche résume insiste interrogea s’écria rétorque répliqua admet',
  endings:
    'abcdeghijklmnoprstuvwxyzçéí beimou caeinoruï daeilnoru ebcdefghiklmnoprstuvwxyzé fefilpu gaeinoru hacdegnpst iabcdefghiklmnorstuvz kaceilnoryí laeiloruë maehilmou naeginoruwyó oacdeghiklmnoprstuvzé paeimopuw qa raeioruy sabcdefgiklmnoprstuwyèé tacdefghilnoprstuêîôû uacdehlmnoqrstvç veo waeoó xaeilotu yabcdefghklmnoprtuvz zaeiort àl ébcdfghilmnprstuvxy ëu ïa ан',
};
