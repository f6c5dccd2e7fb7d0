import type { LanguageData } from './types';

export const it: LanguageData = {
  never:
    'sig sigg sig.ra sig.na sigra dott dott.ssa dr dr.ssa prof profs prof.ssa ing avv arch geom rag on sen gen col magg cap ten serg mons don card s ss st sta ecc.za rev cav comm p.es es ad.es cfr vs v.le c.so p.za p.zza l.go loc fraz prov tel ca circa gent.mo egr spett pres min.ro segr dir amm uff brig mitt sott pref rett cons tenn mar.llo app.to onn',
  either:
    'a.c d.c s.p.a spa s.r.l srl s.n.c s.a.s co inc ltd corp jr u.s u.s.a a.m p.m c.a n.d.r ndr p.s s.d u.s.l n.b ed cit c.d cd op max r.d d.l d.lgs d.m',
  units: 'min sec h m l ha mld mln lit km kg cm mm ml',
  final: 'ecc etc al ibid segg ss',
  numeric:
    'mar n nn no nr n° art artt p pp pag pagg vol voll cap capp fig figg tab sez all par tel c co l int tav liv civ lett cpv sc',
  months: 'lun mer gio ven sab dom genn febbr apr magg giu lug ag sett ott nov dic ago feb mag',
  openers:
    'il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla questo questa questi queste quello quella quelli quelle quel egli ella essi esse lui lei loro io tu noi voi chi che cosa quando dove come perché quanto quale quali ma e ed o oppure se però poi anche così quindi dunque inoltre infatti allora ora oggi ieri domani qui lì là in con per tra fra di da a ad su senza secondo dopo prima durante contro verso mentre sebbene benché poiché siccome tutto tutti tutta tutte ogni alcuni alcune altri altre altro molti molte pochi nessuno nessuna non sì già ancora più suo sua suoi sue mio mia nostro nostra si ci vi è sono era erano ha hanno c dell nell all dall sull d tuttavia comunque intanto infine invece quest quell',
  speech:
    'disse dice chiese chiede rispose risponde dichiarò affermò afferma aggiunse aggiunge spiegò spiega gridò esclamò commentò sottolineò ha detto ribadì scrive scrisse',
};
