import type { LanguageData } from './types';

export const es: LanguageData = {
  never:
    'sr sra sres sras srta srtas d dª dña dr dra dres dras prof profa lic ing arq gral div brig gen cnel cdte insp cap tte sgto mons pbro st sto sta s.m s.s ud uds vd vds excmo excma ilmo ilma rvdo av avda c cl pza pl ctra urb p.ej ej aprox vs cf cfr depto dpto dep univ hnos hno admón gob pdte pte fdo dtor ee ff rr cc jj oo doc rdo ldo lcdo lcda licda vda exmo exma excmos em trib sdad mtro mtra cmdte alm subtte bco abg abog',
  either:
    'ee.uu uu s.a s.l s.r.l cía cia ltda ltd inc co corp jr a.c d.c a.m p.m e.u ong r.u u.s u.s.a ss.mm rr.hh cc.oo ff.aa jj.oo hh aa oo d.f ee.uu.aa máx mín s.n tel s.a.b c.v n.y p.d',
  units: 'min seg hs h m l ha pta ptas dls km kg cm mm ml',
  final: 'etc al ibíd',
  numeric:
    'n° ext párrf párr cra no nos nº núm núms nro art arts p pp pág págs vol vols t cap caps fig figs tab sec inc ap apdo tel n vers int esq piso depto',
  months: 'lun mié jue vie sáb ene feb abr may jun jul ago sept oct nov dic',
  openers:
    'el la los las lo un una unos unas de del al este esta estos estas ese esa esos esas aquel aquella esto eso él ella ellos ellas yo tú usted ustedes nosotros quien quién que qué cuando cuándo donde dónde como cómo porque por para pero y e o u ni si sino aunque mientras en con sin sobre entre desde hasta hacia según tras ante durante contra su sus mi mis tu tus nuestro nuestra se me te le les nos no sí ya también además luego después entonces así ahora hoy ayer mañana más menos muy todo todos toda todas cada algunos algunas otro otra otros otras varios muchos muchas pocos ningún ninguna nadie nada a es son fue era han ha hay estaba está están tiene tienen pese embargo asimismo finalmente posteriormente actualmente',
  speech:
    'dijo dice preguntó pregunta respondió responde afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró agregó gritó exclamó comentó indicó escribió contestó insistió sostuvo',
};
