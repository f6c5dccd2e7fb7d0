import type { LanguageData } from './types';

export const pl: LanguageData = {
  never:
    'm.in p pp dr mgr prof inż hab doc red dyr gen płk ppłk mjr kpt por ppor sierż kpr kard bp abp ks o s św bł br ul al pl os np tj tzn tzw tzv zob cyt ok ca ds tow wg dot wsp zw zn właśc późn daw dawn ww gł ang niem fr łac ros wł hiszp śp ob pt przyp wz wyd tłum oprac insp nadkom asp zast pełn pn płd płn zach wsch pol mec adm em bryg wicemin prez przew wiceprez kier rtm kmdr nadbryg podkom mł st st.sierż mł.sierż chor st.chor mł.chor plut st.kpr szer st.szer gen.bryg gen.dyw gen.broni marsz wiceadm kontradm kmdr.ppor kmdr.por por.mar nadinsp mł.insp podinsp st.asp mł.asp sierż.szt st.post dyw st.rez dypl pil naw lek.med med dent wet arch adw r.pr rad sędz sst prok prok.gen podsekr sekr sekr.gen wiceprzew przewodn eurodep wojew wicewoj wicestar burm wiceburm sołt wicedyr nacz rzeczn asyst dr.hab dr.inż dr.n.med mgr.inż prof.dr.hab prof.zw prof.nadzw wykł ks.prał ks.kan ks.bp ks.abp oo s.s m.ss pleb prał red.nacz dzienn opr przeł przekł ilustr graf fot reż scen muz wyk akad czł dz bud bulw sk skw osiedl dziel płn.-wsch płd.-wsch płn.-zach płd.-zach śr śródm nadb wyż fiz biol geogr hist ekon polit relig kośc prawosł ewang żyd islam czes słow węg biał łot szw norw duń belg jap amer kanad austral m.st skr ps pseud rkps zgodn wyż.wym wym dosł przen pogard przest ppoż bhp ew ewent w.w j.w jw n.p m.inn obyw Sen Pos lek kom rez',
  either:
    's.a sp sp.z.o.o z.o.o o.o n.e p.n.e n.p.m m.n.p.m co inc ltd corp jr tys mln mld u.s u.s.a b.r br ub ub.r bm wlkp maz śl woj pow gm st kl sp.j sp.k s.k.a s.c s.k sp.p p.p f-ma fa s-ka sp-nia zakł gosp handl hurt k.k k.c k.p.k k.p.c k.p k.r.o k.s.h u.e o.n.z r.p prl m.o a.d b.d b.m podp z.up m-c bln trln im',
  units:
    'r rr w zł gr min sek godz m l ha szt km kg cm mm ml os km/h km² m² m³ mkw t q kw kwh mw mg cl dl dag hl proc pkt tyg egz pln eur usd °c mies mln mld',
  final: 'itd itp etc in i.in nn al i.nast et.al nast d.c',
  numeric:
    'godz nr nry art ust pkt par str s t tt poz rys tab rozdz zob por lit ryc fig ver wyd tel lok ark aneks lp l.p dz.u dz.u.nr m.p mon.pol kol zesz fol rkps.nr ryt tabl wykr § §§ art.art faks wew skr.poczt',
  months: 'stycz lut marz kwiec czerw lip sierp wrzes paźdz listop grudz kwi sie wrz paź gru czw sob ndz',
  openers:
    'w we na z ze do od po o u i a ale oraz lub albo jednak więc zatem dlatego gdy kiedy gdzie jak jeśli jeżeli bo ponieważ choć chociaż że żeby aby czy to ten ta te ci tym tej tego tych temu on ona ono oni one ja ty my wy kto co jaki jaka jakie który która które nie tak już jeszcze też także również tylko potem następnie później teraz dziś dzisiaj wczoraj jutro tam tu tutaj wtedy przed przez przy pod nad między bez dla za według mimo podczas wśród jego jej ich mój nasz swój swoje wszyscy wszystko każdy niektórzy wielu wiele kilka inni inny jest są był była było byli będzie może można trzeba się ponadto natomiast ostatnio najpierw dopiero niestety pan pani poza',
  speech:
    'powiedział powiedziała mówi mówił zapytał zapytała pyta spytał odpowiedział odpowiedziała odparł dodał dodała wyjaśnił oświadczył stwierdził podkreślił zaznaczył krzyknął napisał zauważył',
  ordinals: 'lower',
};
