import type { LanguageData } from './types';

export const cs: LanguageData = {
  never:
    'p pí sl dr mudr judr ing mgr bc prof doc phdr rndr mvdr paeddr thdr arch akad gen plk pplk mjr kpt npor por ppor prap rtm sv bl br tzv tzn tj např mj m.j popř příp resp cca zejm zvl viz srov vl zv j.m nám ul tř al nábř ev čsl býv dř pozn aut red překl angl něm fr lat rus franc špan nejm max atp.např vč vč.tzv t.č t.r nstržm pprap nprap brig em insp adv',
  either:
    's.r.o a.s r.o spol o.s v.o.s k.s co inc ltd corp jr tis mil mld n.l př.n.l u.s u.s.a t.č o.p.s z.s o s z.ú n.m',
  units: 'r min sek hod kč m l ha stol st km kg cm mm ml os',
  final: 'csc ph.d phd mba atd apod aj ad etc a.j a.p sb',
  numeric: 'č čís čl odst písm str s obr tab kap sv vol roč par tel vyd',
  months: '',
  openers:
    'v ve na z ze do od po o u k ke s se i a ale nebo však proto tedy když kdy kde jak jestli jestliže protože neboť ačkoli přestože že aby zda to ten ta ty ti tento tato toto tyto tomu tom tím on ona ono oni já my vy kdo co jaký jaká jaké který která které ne ano už již ještě také rovněž jen pouze pak potom poté nyní teď dnes včera zítra tam tady zde tehdy před přes při pod nad mezi bez pro za podle kvůli během jeho její jejich můj náš svůj všichni vše každý někteří mnoho několik jiní další je jsou byl byla bylo byli bude může lze není mohou navíc naopak nejdříve zatím přitom jenže dále nakonec snad pokud',
  speech:
    'řekl řekla říká zeptal zeptala ptá odpověděl odpověděla dodal dodala uvedl uvedla prohlásil vysvětlil křičel napsal upozornil zdůraznil tvrdí',
  ordinals: 'lower',
};
