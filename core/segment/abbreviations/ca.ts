import type { LanguageData } from './types';

export const ca: LanguageData = {
  never:
    'sr sra srs sres srta dr dra drs prof mn st sta gral av avda pl pg.ex p.ex ex cf vg aprox ctra c c/ núm.s il·lm hble sgt cmt tt cor insp sots adv lltda lda proc mag pres vicepres conse reg dip alc tin',
  either: 's.a s.l cia co inc ltd corp jr ee.uu uu a.c u.s',
  units: 'min seg h km kg cm mm g m l ha pta ptes',
  final: 'etc al ibíd d.c a.m p.m',
  numeric: 'núm núms n nº art arts p pp pàg pàgs vol t cap fig tab tel',
  months: 'gen febr abr jul set oct nov des',
  openers:
    'el la els les l un una uns unes de del dels al als aquest aquesta aquests aquestes això allò ell ella ells elles jo tu nosaltres vosaltres qui què que quan on com per perquè però i o ni si encara mentre en amb sense sobre entre des fins segons durant contra seu seva seus no sí ja també després llavors així ara avui ahir demà més molt tot tots tota totes cada alguns altres és són era ha han hi',
  speech: 'digué diu preguntà respongué va afirmà afirma explicà explica afegí',
  endings:
    'abcdefgijlmnprstuvxyzçï bemu caeilnorsu dinru eacdefghilmrstuvxzü feflm gaeinru hg iabcdeglmnoprstuvxz kc laeilouè maeioru naeioruèéïó obcdeilmnrstuxy paeimouw raeiou sabcdefgilmnoprtuxyàèéíòóú taeilnorstuxï uaeiloé xei yaen àbcdeijlmrty çailru èbfltuv ébrtuv ídeglmrstux ïeiou òlrx óadgilmnrsç úgm',
  short:
    'act air alt and ann ant ayr bar bel ben big bob bon cal cas col con cop cor cos cot cup cèl dan den der dic dil dir dit dol don dos dur dut eh em ens es est et ets fan fem fer fes fet few fil foc for fos fox gal gas gir gol gos gus has hem hip hop ian il in iot jan jim joc jon kim kit lar las lat los lès mac mal man mar mat max mes mic mig mol mor mur mut món nad nen net new nit nom nos oak of off or org ors os ous pal par pas paz pel pep pes pig pis pit poc pon pop por pot puc pur ram rep res rob rod rol rus sam san sap ser sir sis soc sol som son sud sun tal tan tim tir toc tom tub ull us val vam van vos vot web xef xut ús',
};
