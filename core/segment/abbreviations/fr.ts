import type { LanguageData } from './types';

export const fr: LanguageData = {
  never:
    'Mes m mm mme mmes mlle mlles mgr dr drs pr prof st ste sts stes gén lt col cdt adj sgt av bd bld boul fg sq imp rte ch faub c.-à-d càd cf p.ex ex env vs hon rév feu doc bull adr gouv trav publ hôp édit cne chev',
  either:
    'j.-c ap s.a s.a.r.l sarl cie ltd inc co corp jr u.s u.s.a é.-u d.c dép tél apr max hab rééd éd coll trad réf s.d s.l',
  units: 'min sec h fr frs m l ha km kg cm mm ml',
  final: 'etc al ibid op.cit',
  numeric:
    'no nos n n° nº art p pp pg vol t chap ch fig figs tab sect al parag éq app vers v réf tél bât esc lot',
  months: 'janv févr fév avr juil sept oct nov déc',
  openers:
    'le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu qui que quoi quand où comment pourquoi mais et ou donc or car ni si son sa ses leur leurs notre nos mon ma mes en dans à au aux par pour sur sous avec sans chez vers entre après avant depuis pendant lors comme ainsi alors aussi puis ensuite enfin cependant toutefois pourtant néanmoins selon malgré tout tous toute toutes chaque plusieurs certains certaines aucun aucune autre autres c d j n s qu ici là hier demain maintenant déjà encore quelques beaucoup très plus moins bien parce lorsque tandis même cela ça celui celle ceux',
  speech:
    'dit demanda demande répondit répond déclara déclare affirma affirme ajouta ajoute expliqua explique lança lance cria crie écrit écrivit raconte raconta murmura interroge assure confie précise poursuit conclut',
};
