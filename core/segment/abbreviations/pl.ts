import type { LanguageData } from './types';

export const pl: LanguageData = {
  never:
    'm.in p pp dr mgr prof inż lek hab doc red dyr gen płk ppłk mjr kpt por ppor sierż kpr kard bp abp ks o s św bł br ul al pl os np tj tzn tzw tzv zob cyt ok ca ds im tow wg dot wsp zw zn właśc późn daw dawn ww gł ang niem fr łac ros wł hiszp śp ob pt przyp wz wyd tłum oprac insp nadkom kom asp zast pełn pn płd płn zach wsch pol mec adm em bryg wicemin prez przew wiceprez kier rtm kmdr nadbryg podkom mł st',
  either:
    's.a sp sp.z.o.o z.o.o o.o n.e p.n.e n.p.m m.n.p.m co inc ltd corp jr tys mln mld u.s u.s.a b.r br ub ub.r bm wlkp maz śl woj pow gm st kl',
  units: 'r rr w zł gr min sek godz m l ha szt km kg cm mm ml os',
  final: 'itd itp etc in i.in nn al',
  numeric: 'godz nr nry art ust pkt par str s t tt poz rys tab rozdz zob por lit ryc fig ver wyd tel lok',
  months: 'stycz lut marz kwiec czerw lip sierp wrzes paźdz listop grudz',
  openers:
    'w we na z ze do od po o u i a ale oraz lub albo jednak więc zatem dlatego gdy kiedy gdzie jak jeśli jeżeli bo ponieważ choć chociaż że żeby aby czy to ten ta te ci tym tej tego tych temu on ona ono oni one ja ty my wy kto co jaki jaka jakie który która które nie tak już jeszcze też także również tylko potem następnie później teraz dziś dzisiaj wczoraj jutro tam tu tutaj wtedy przed przez przy pod nad między bez dla za według mimo podczas wśród jego jej ich mój nasz swój swoje wszyscy wszystko każdy niektórzy wielu wiele kilka inni inny jest są był była było byli będzie może można trzeba się ponadto natomiast ostatnio najpierw dopiero niestety pan pani',
  speech:
    'powiedział powiedziała mówi mówił zapytał zapytała pyta spytał odpowiedział odpowiedziała odparł dodał dodała wyjaśnił oświadczył stwierdził podkreślił zaznaczył krzyknął napisał zauważył',
  ordinals: 'lower',
};
