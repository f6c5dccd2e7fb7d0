import type { LanguageData } from './types';

export const sk: LanguageData = {
  never:
    'p pí sl dr mudr judr ing mgr bc prof doc phdr rndr csc drsc mvdr paeddr thdr arch akad gen plk pplk mjr kpt npor por tzv tzn tj t.j napr resp príp popr cca zvl j.m ul tr nábr bl sv býv pozn aut red prekl angl nem fr lat rus max min.s okr obv t.č vrát vč št o práp npráp rtm nrtm ppráp genmjr genpor des čat slob št.tajomn',
  either:
    's.r.o a.s r.o spol o.s v.o.s k.s co inc ltd corp jr st tis mil mld n.l pr.n.l p.n.l u.s u.s.a n.o o.z š.p m.n.m z.z e.u nám',
  units: 'r min hod sek eur sk kg km cm mm g m l ks ha stor',
  final: 'atď atp a.i ai etc a.p a.pod d.c',
  numeric: 'č čís čl ods odst písm s str obr tab kap zv roč par tel vyd pol',
  months: '',
  openers:
    'v vo na z zo do od po o u k ku s so i a ale alebo však preto teda keď kedy kde ako ak pretože lebo hoci že aby či to ten tá tí toto táto tento tieto on ona ono oni ja ty my vy kto čo aký aká ktorý ktorá ktoré nie áno už ešte tiež len potom neskôr teraz dnes včera zajtra tam tu vtedy pred pri pod nad medzi bez pre podľa počas jeho jej ich môj náš svoj všetci všetko každý niektorí veľa mnoho iný ďalší je sú bol bola bolo boli bude môže možno všetky všetka kopírovanie',
  speech:
    'povedal povedala hovorí spýtal opýtal odpovedal dodal uviedol uviedla vyhlásil reagoval napísal upozornil',
  ordinals: 'any',
  endings:
    'abcdefghijklmnprstvzčďľňšťž baeouôý caeoáíú daelnoruzáôúž eabcdfghijklmnprstvxzčšž fflmoé gnoruó haceioru icdijklmnprstvzčšž jaeoô kaceilnosuyáíú labeilouyáíóôúý maeiouyáéíý naeioruwyáíóú obcdehiklmnprtuvzč paiouwyíô raeoáéô saeiotuá taeiknoprstuyáíóôú ubcdefghijklmnoprstvzľňšž vaeoryáí weo xeo yabdefghklmnprstvz zaenráí ábdehiklmnrstv äm édhklmnprtv íbcdehijklmnprstvzčšž úbcdhjklmnrstv ýbdhklnrtv čaeiyá ďeoruž ľaeí ňaeo šeiá ťaceirsuyáäúš žeiuáíĺ',
  short:
    'air aj akt al and ann ayr až bar bat beh ben big bob bod boj box buď byť cez com cup dal dan dav daň dať den der des deň dom don dát el few for fox gus gól hip hop ian im in jan jar jim jon júl jún jün kal kim kit kom kop kus kým las let los lov loď lúk mac mal mat mať mic moc muž mám míľ nan naň nej new než nič noc nás ním níž och of off org paz pep pop pád pán pár pás päť rad raz reč rim rob rok rád rúk rýb sam san sen sex sis som sun syn sám síl súd tak tej tim tom typ tyč tím tón tým un vec vek veď von vám vás váš web áut ísť čas čom čím ľud ňom šéf žiť',
};
