import type { LanguageData } from './types';

export const ca: LanguageData = {
  never:
    'sr sra srs sres srta dr dra drs prof mn st sta gral av avda pl pg.ex p.ex ex cf vg aprox ctra c c/ núm.s il·lm hble',
  either: 's.a s.l cia co inc ltd corp jr ee.uu uu a.c u.s',
  units: 'min seg h km kg cm mm g m l ha pta ptes',
  final: 'etc al ibíd d.c',
  numeric: 'núm núms n nº art arts p pp pàg pàgs vol t cap fig tab tel',
  months: 'gen febr abr jul set oct nov des',
  openers:
    'el la els les l un una uns unes de del dels al als aquest aquesta aquests aquestes això allò ell ella ells elles jo tu nosaltres vosaltres qui què que quan on com per perquè però i o ni si encara mentre en amb sense sobre entre des fins segons durant contra seu seva seus no sí ja també després llavors així ara avui ahir demà més molt tot tots tota totes cada alguns altres és són era ha han hi',
  speech: 'digué diu preguntà respongué va afirmà afirma explicà explica afegí',
  endings:
    'abcdegijklmnoprstuvxyzç bmou caeinos daeilnoru eabcdefghiklmnoprstuvwxz ff geinru hacdgst iabcdeghklmnoprstuvx kacior laeilou maehiou naeinoruwyéíïó obcdeiklmnrsty paeimopuw raeiou sabcdegiklmnoprstuwyàèéíó tacdefhilnorstuxï uaeilo vo weo xeio yacdehklmnort zet àcdeilmrt çar ètu ébrtuv ídlrstx ïi óilnrç úg',
};
