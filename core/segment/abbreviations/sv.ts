import type { LanguageData } from './types';

export const sv: LanguageData = {
  never:
    't.ex bl.a d.v.s dvs fr.o.m t.o.m s.k sk resp ca ev inkl exkl jfr jmf st kl dr prof hr fru frk dir ing kapt mr mrs f.d f.n p.g.a pga m.a.o i.st ang avd förf red uppl övers serg sgt löjtn ltn öv övlt övertelött övertelt maj gen genmaj genlt amir konteram fänr korpr vpl furir fanj lic cand jur fil.dr fil.kand jur.kand jur.dr med med.dr tekn tekn.dr ekon pol pol.mag teol teol.dr civ.ing civ.ek ark adj univ.lekt lekt rekt kons kommun komm insp kamr sekr ordf v.ordf stf fd pol.komm krim krim.insp åkl dåv nuv gen.dir länspol överst riksd stadsr kommunalr statsr statsmin utr.min just.min fin.min förs.min e.d o.likn o.dyl å.a.s eg el fr ty lat bibl jmfr omkr ung c:a anm anv beträff betr tr Chr Joh Jos Gust Herm Wilh Th',
  either: 'f.kr e.kr ab hb co inc ltd corp jr u.s e.u milj mkr tkr',
  units: 'kr öre min sek tim kg km cm mm g m l st ha',
  final: 'osv o.s.v m.m m.fl etc dyl d.c a.m p.m',
  numeric: 'nr sid s kap fig bd tel p',
  months: 'jan feb febr apr jun jul aug sep sept okt nov dec',
  openers:
    'det den de där då en ett jag du han hon vi ni man vem vad var när varför hur vilken men och eller så för eftersom om medan efter före sedan med utan på till från över under vid mot enligt trots också nu här därför dessutom senare först inte ingen alla många några denna detta dessa min din hans hennes vår deras är har hade kan ska i',
  speech: 'sade säger frågade frågar svarade förklarade ropade skrev berättar',
  ordinals: 'lower',
  endings:
    'abdefghijklmnoprstuvxyå bbu dadegijlmnoruvyäåö ecdeghijklmnprstuv feflmo gaegilnoruyäåö hcgs ibdgklmnrstx jaeln kaceilnorsuåö laeilouyäå maeilorsuyö naegilmnoruwyäåéö odeiklrst paelmopuwyö raeioruyäåö sadegijklmnoprstuvyåö tabefghijklmnoprstuvxyäåö ujnrt vaeilor xaeoy yacelrst än ådghlnprstv édkmpst öj',
  short:
    'act air al all an and ann ant arg arv att av ayr bad bak bar bas bat ben ber big bil bit bob bok bon bor box bär bår båt bör col com cup dag dan del dem der des dig dit dog dom don dum död dök dör eh el eld ens er fan far fas fel fem few fin for fot fox får gas gav ger ges god gus går gör haj hav hel hem her hiv hos hot hus hål hög hör ian in jim jon kim kit kom kor kul kör lag las led lik liv log los lut lyx lär lät låg låt lön mac maj mat max mer mic mig mil mod mor mur män mål mår nad ned nej ner new nog når nås nåt nöd oak of on ont ord org oss par paz pep per pub rad ram ras ren rim rob rod rot rum råd rör sak sam san sen ser ses sex sig sin sir sis sol som son sun syd syn såg sår tag tal tam tar tas tid tog tom ton tur typ un ung upp ur ut val vet vit väg väl vän web ägg ägt än åh år års åt öar ön',
};
