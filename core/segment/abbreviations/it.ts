import type { LanguageData } from './types';

export const it: LanguageData = {
  never:
    'sig sigg sig.ra sig.na sigra dott dott.ssa dr dr.ssa prof profs prof.ssa ing avv arch geom rag on sen gen col magg cap ten serg mons don card s ss st ecc.za rev cav comm p.es es ad.es cfr vs v.le c.so p.za p.zza l.go fraz prov tel ca gent.mo egr spett pres min.ro segr dir amm uff brig mitt sott pref rett cons tenn mar.llo app.to onn amm.div amm.sq gen.c.a gen.b gen.d brig.gen magg.gen ten.col ten.gen cap.vasc s.ten sottoten maresc mar.magg m.llo m.ro appunt v.brig isp.capo sovr agt comm.rio commiss v.quest prefett vicemin sottosegr on.le on.li procur sost avv.to avv.ssa cancell giud v.pres vicepres v.dir direz dir.gen ammin cons.reg gov sind vicesind prof.ri prof.sse proff dott.ri dott.sse dr.i arch.tto per.ind p.i ing.re mgr s.em s.e s.em.za arciv vesc p.p sac diac cav.lav cav.uff grand.uff gr.uff comm.re n.d n.h ill.mo ill.ma chiar.mo chiar.ma preg.mo preg.ma stim.mo spett.le gent.ma gent.le egr.i m.o m.a sig.e sigg.ri sig.rina p.le v.lo str.da c.da b.go b.ta q.re naz nazion intern int.le min.ro.dell p.e v.di ted franc ingl spagn russ lat giapp arab amer brit europ ital trad cap.no cap.le comand Dip Fac Ass Isp Soc Reg min ved proc app',
  either:
    'a.c s.p.a spa s.r.l srl s.n.c s.a.s co inc ltd corp jr u.s u.s.a c.a n.d.r ndr p.s s.d u.s.l n.b ed cit c.d cd op max r.d d.l d.lgs d.m s.c.a.r.l s.c.r.l s.a.p.a s.s.d a.s.d s.s.n a.s.l a.t.i coop onlus f.lli flli s.c a.g u.e o.n.u f.c a.s s.s.c p.iva c.f c.a.p c.c n.d.t n.p s.l s.i.p v.g p.v t.d t.i d.p.r d.p.c.m l.r r.d.l t.u c.p c.p.c c.p.p c.c.n.l op.cit loc.cit ecc.mo f.to comun univ ist dipart osp bibl consigl loc polic sta',
  units:
    'min sec h m l ha mld mln lit km kg cm mm ml km/h m² mq mc km² kmq t q ql hg gr mg cl dl kw kwh mw °c',
  final: 'ecc etc al ibid segg ss et.al e.segg e.ss sgg v.a d.c a.m p.m',
  numeric:
    'mar n nn no nr n° art artt p pp pag pagg vol voll cap capp fig figg tab sez all par tel c co l int tav liv civ lett cpv sc lib tit cc lin p.to pt vers suppl fasc ediz fax cell pal prot racc delib ord quad mapp fg f.m sec distr',
  months:
    'lun mer gio ven sab dom genn febbr apr magg giu lug ag sett ott nov dic ago feb mag lugl merc giov',
  openers:
    'il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla questo questa questi queste quello quella quelli quelle quel egli ella essi esse lui lei loro io tu noi voi chi che cosa quando dove come perché quanto quale quali ma e ed o oppure se però poi anche così quindi dunque inoltre infatti allora ora oggi ieri domani qui lì là in con per tra fra di da a ad su senza secondo dopo prima durante contro verso mentre sebbene benché poiché siccome tutto tutti tutta tutte ogni alcuni alcune altri altre altro molti molte pochi nessuno nessuna non sì già ancora più suo sua suoi sue mio mia nostro nostra si ci vi è sono era erano ha hanno c dell nell all dall sull d tuttavia comunque intanto infine invece quest quell ne mi ti essa esso cui quanti quante chiunque qualcuno qualcosa qualche niente nulla nessun ciascuno entrambi stesso stessa due tre quattro cinque sei sette otto nove dieci cento mille circa quasi appena forse sempre mai presto tardi recentemente attualmente precedentemente anzi perfino persino soltanto solo oltre tranne salvo mediante insieme vicino lontano sotto sopra dietro davanti dentro fuori sarà sarebbe fu furono aveva avevano può potrebbe deve mancano manca resta restano riproduzione vietata',
  speech:
    'disse dice chiese chiede rispose risponde dichiarò affermò afferma aggiunse aggiunge spiegò spiega gridò esclamò commentò sottolineò ha detto ribadì scrive scrisse dissero raccontò ammise confermò concluse ribatté replicò sospira racconta ammette conferma',
  endings:
    'abcdefgilmnoprstuvz beu cio deinruv eabcdefghiklmnoprstuvz fefl ganoru hcs iabcdefghilmnoprstuvxz kcnrs laeilou mahilorsu naeiouw obcdefghilmnprstuvz piouw raeiou saeilnopstuwè taefhilnorstu ul veio wo xio yabcdeostu zrz àiprt èfo éh ìcdnrsu òcdeimnprstuvz ùit 線島',
  short:
    'act air and ann ant ayr bar bat beh bel ben big bob box cen com cos cup dan dar den der des dov ehm el est ex fan far few fin for fox gag gas gel gev gol gus hip hop ian ibm ink jan jet jim jon kim kit lan las les los mac man mat men mic nad new oak of oh org out paz pep pig pit pop pub pur ram rim rob rod run sam san set sin sir sis sol sub sud sun tal tim tom top ump van war web xix zar',
};
