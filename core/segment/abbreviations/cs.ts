import type { LanguageData } from './types';

export const cs: LanguageData = {
  never:
    'p pí sl dr mudr judr ing mgr bc prof doc phdr rndr mvdr paeddr thdr arch akad gen plk pplk mjr kpt npor por ppor prap rtm sv bl br tzv tzn tj např mj m.j popř příp resp cca zejm zvl viz srov vl zv j.m ul tř al nábř ev čsl býv dř pozn aut red překl angl něm fr lat rus franc špan nejm atp.např vč vč.tzv t.č t.r nstržm pprap nprap brig em insp adv stržm rtn vrch gen.por gen.mjr genmjr genpor brig.gen arm.gen adm gšt v.z v.v vrch.insp vrch.st.z st.zást st.z zást náměst nám.min místopř místopředs tajem gen.ř gen.řed řed ředit ved vedouc hejtm primát radn kard arcib bisk msgr mons thlic thmgr ing.arch bca mga mgr.art mudr.prof prof.mudr doc.ing doc.rndr rsdr paedr icdr lic dis ph.dr státn obh exek sb.zák zák vyhl nař usn rozh odd hl přibl prům č.o č.j sp.zn ev.č p.o.box p.p p.n nl vých střed chem fyz biol geol geogr ekon polit práv vojen katol evang pravosl maď ukr běl rum bulh srb chorv slovin řec nizoz belg brit amer kanad austral jap čín korejsk turec židov švéd dán nejv nejd největ pův zkr katastr tech elektr sport tel.č šéfred foto.č rež scén hud hl.r t.zv r.z sev záp Prim posl',
  either:
    's.r.o a.s r.o spol o.s v.o.s k.s co inc ltd corp jr tis mil mld n.l př.n.l u.s u.s.a t.č o.p.s z.s o s z.ú n.m spol.s.r.o kom.spol st.p n.p n.f p.b.o s.p s.e a.g gmbh sv.k o.s.ř tr.ř o.z s.ř př.kr po.kr p.n.l bil f.c s.k t.j dtto n.o s.n.p č.s.r č.s.s.r k.s.č o.d.s č.s.s.d nám okr kr obl k.ú č.p č.ev parc max',
  units:
    'r min sek hod kč m l ha stol st km kg cm mm ml os km/h km² m² m³ t kt kw kwh mw mg cl dl hl dkg q proc obyv ks týd měs eur °c',
  final: 'csc ph.d phd mba atd apod aj ad etc a.j a.p sb drsc th.d llm dr.h.c bba mpa et.al i.p b.d d.c',
  numeric:
    'č čís čl odst písm str s obr tab kap sv vol roč par tel vyd čísl § §§ příl fol mob fax dv č.d č.zák č.vyhl pol',
  months: '',
  openers:
    'v ve na z ze do od po o u k ke s se i a ale nebo však proto tedy když kdy kde jak jestli jestliže protože neboť ačkoli přestože že aby zda to ten ta ty ti tento tato toto tyto tomu tom tím on ona ono oni já my vy kdo co jaký jaká jaké který která které ne ano už již ještě také rovněž jen pouze pak potom poté nyní teď dnes včera zítra tam tady zde tehdy před přes při pod nad mezi bez pro za podle kvůli během jeho její jejich můj náš svůj všichni vše každý někteří mnoho několik jiní další je jsou byl byla bylo byli bude může lze není mohou navíc naopak nejdříve zatím přitom jenže dále nakonec snad pokud mu jemu ji ní jim nimi nich mi mně mne tebe tě nám nás vám vás sobě sebe čí jehož jejíž kterého kterou kterým kolik odkud kam proč někdo něco kdokoli nikdo nic žádný žádná každá každé všechny oba obě dva dvě tři čtyři pět šest sedm osm devět deset sto tisíc asi téměř skoro sotva možná určitě vždy nikdy často někdy brzy pozdě nedávno dříve předtím kromě vedle okolo kolem místo díky budou měl měla mají má hrozí chybí zůstalo došlo stalo všechna veškerá kopírování',
  speech:
    'řekl řekla říká zeptal zeptala ptá odpověděl odpověděla dodal dodala uvedl uvedla prohlásil vysvětlil křičel napsal upozornil zdůraznil tvrdí odpovídá dodává vysvětluje přiznal přiznala varoval varovala ocenil míní šeptal povzdechl',
  ordinals: 'lower',
  endings:
    'abcdefghiklmnoprstuvwz beiouy ceioí daeilnoruzáěů ebcdefghijklmnoprstuvwyzčřšž ffé ginoru hacegrstuěů iabcdijklmnrstvxzčřšž jaeouěů kaceilnoruyáíě ladehiklmopstuyzáíěů maehilouyáéíýěů naeinoruwyáéóě obcdehiklmnprtv peiouw radegiotuáéíě sacdegiklmnorstuwyáý tacefhiklnoprstuzáíýě ubdefghijklmnoprstvxzčž vaeioíěů weo xeo yabcdefghklmnoprstvwz zaelrtáíě ábdfhklmnprstv ébdhklmnprtv íbcdijlmnpstvzčřšž ýdhklmnrtv čaeiuáí ďeouě ěbdmnptv ňaeoí řatá šeiáí ťš ůbcdghjklmnprstvčňř žehimouáéíě',
};
