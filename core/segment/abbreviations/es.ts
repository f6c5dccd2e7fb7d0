import type { LanguageData } from './types';

export const es: LanguageData = {
  never:
    'sr sra sres sras srta srtas d dª dña dr dra dres dras prof profa lic ing arq gral div brig gen cnel cdte insp cap tte sgto mons pbro st sto sta s.m s.s ud uds vd vds excmo excma ilmo ilma rvdo av avda c cl pza pl ctra urb p.ej ej aprox vs cf cfr depto dpto dep univ hnos hno admón gob pdte pte fdo dtor ee ff rr cc jj oo doc rdo ldo lcdo lcda licda vda exmo exma excmos em trib sdad mtro mtra cmdte alm subtte bco abg abog tcnel tte.cnel cap.gen gral.brig gral.div gral.ej valm calm c.alm v.alm cte comte comdte cmte crnl cnl mjr sbtte subof sarg sto1 cbo tnte ofic insp.gral comis subcom gdor gdora pres presid vicepres vpdte pdta secr subsec srio sria fisc magdo juez.c arz arzpo obpo rvda hna fr diac s.e s.a.r ss.aa d.ª d.a prof.ª dr.ª dra.ª biól econ quím enf méd odont vet lcd lics ings dipl.ing téc tec adj asist asoc catedr nac intl int.l munic prov dptal bo barr edif edo estd p.e v.g v.gr i.e e.g gta glta cjón pje psje psj plza p.º po autop carret crta crtra ctro hosp inst acad min.de bibl ofna alc deleg subdel trad ed.lit coord dir.gral jef alcl cast ingl lat Dip Sen Sec Proc Aux Dipl Com Card Fac Esc Col Reg Cont Exc Mun',
  either:
    'ee.uu uu s.a s.l s.r.l cía cia ltda ltd inc co corp jr a.c a.m p.m e.u ong r.u u.s u.s.a ss.mm rr.hh cc.oo ff.aa jj.oo hh aa oo d.f ee.uu.aa máx mín s.n tel s.a.b c.v n.y p.d s.a.s s.a.c s.r.l.de s.l.u s.l.l s.l.n.e s.c s.coop s.en.c s.a.b.de.c.v e.p.e sucs suc u.e o.n.u o.e.a o.t.a.n n.u nn.uu ff.ee bb.aa aa.vv aa.pp dd.hh rr.ee cc.aa pp.pp ss.ss tt.cc u.p g.b r.d i.v.a n.i.f c.i.f d.n.i q.e.p.d q.d.e.p r.i.p d.e.p b.o.e p.v.p k.o v.º.b.º c.p a.p n.de.la.r n.del.t n.de.r i.a j.o c.a a.e.c e.c p.s p.e.d vº.bº cts pes mill mills mdd d.c',
  units:
    'min seg hs h m l ha pta ptas dls km kg cm mm ml hrs hr sg segs km/h kmh m² km² kw kwh mw mg cl dl mll mm° pts dól dóls cts °c grs kgs lts mts cms bls',
  final: 'etc al ibíd et.al y.ss ss s.s.s',
  numeric:
    'n° ext párrf párr cra no nos nº núm núms nro art arts p pp pág págs vol vols t cap caps fig figs tab inc ap apdo tel n vers int esq piso depto n.º n.ª nros parr secc tít lib libr anex exp expte res resol ord dcto d.s fol lám estr lín cols fasc ed rº vº apt lte mz mzna manz sect blq bl telf teléf tfno cel fax cod cód',
  months: 'lun mié jue vie sáb ene feb abr may ago sept oct nov dic febr set jun jul',
  openers:
    'el la los las lo un una unos unas de del al este esta estos estas ese esa esos esas aquel aquella esto eso él ella ellos ellas yo tú usted ustedes nosotros quien quién que qué cuando cuándo donde dónde como cómo porque por para pero y e o u ni si sino aunque mientras en con sin sobre entre desde hasta hacia según tras ante durante contra su sus mi mis tu tus nuestro nuestra se me te le les nos no sí ya también además luego después entonces así ahora hoy ayer mañana más menos muy todo todos toda todas cada algunos algunas otro otra otros otras varios muchos muchas pocos ningún ninguna nadie nada a es son fue era han ha hay estaba está están tiene tienen pese embargo asimismo finalmente posteriormente actualmente',
  speech:
    'dijo dice preguntó pregunta respondió responde afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró agregó gritó exclamó comentó indicó escribió contestó insistió sostuvo',
};
