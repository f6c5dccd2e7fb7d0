import type { LanguageData } from './types';

export const en: LanguageData = {
  never:
    'mr mrs ms messrs mmes dr drs prof profs rev revd hon pres gov sen sens rep reps sec amb atty supt gen lt col maj capt cmdr cpl sgt pvt adm brig cdr comdr det insp ofc spc pfc ltjg st ste mt mts ft fr bro sis vs v e.g i.e eg ie cf viz approx est ca incl dept assn asst assoc dist ald congr msgr mgr pte pvte cllr p.s ps n.b lt.col lt.gen lt.cmdr maj.gen brig.gen radm vadm comr commr chmn dep ofcr msgt tsgt rt.hon vp',
  either:
    'inc ltd co corp bros llc plc jr sr esq phd m.d b.a m.a m.b.a mba d.d.s j.d u.s u.k u.n u.s.a e.u d.c l.a n.y n.j u.s.s.r s.a ave blvd rd ln hwy pkwy sq ct bldg apt rm mo r.i n.h n.m n.c n.d s.c s.d w.va ne nw se sw n.e n.w s.e s.w bc ad a.k.a u.s.c c.i.a f.b.i n.b q.v op.cit loc.cit intl int natl univ mfg mktg ext max std jnr snr p.c b.sc m.sc b.s m.s d.phil r.n c.e.o Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Tues Thur Thurs Fri Sat Mon Wed min n.v b.v a.g p.l.c l.l.c l.p s.p.a pct',
  units:
    'lb lbs oz ft in yd yds mi mph pt qt gal min mins sec secs hr hrs bn mn tn kw mw ha g m l km kg cm mm ml pct',
  final: 'll.m ll.b ll.d a.m p.m b.c a.d b.c.e c.e ph.d etc al ibid seq',
  numeric:
    'no nos nr p pp pg pgs vol vols fig figs ch chap sec sect art arts para paras eq eqs ex exs app ver pt pts op ser rm ste tel col cols item bk lot n° flt apt fn',
  months: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  openers:
    'shares prices sales profits revenue revenues earnings stocks markets traders investors economists workers employees residents authorities prosecutors investigators lawmakers politicians voters protesters supporters opponents soldiers doctors scientists researchers teachers students parents children women men families neighbors neighbours witnesses reporters firefighters rescuers negotiations talks temperatures crowds millions thousands hundreds dozens others people everyone someone nobody everything something nothing anyone the a an this that these those there here he she it we you they i who what when where why how which whose his her its our your their my if in on at by for from with without after before since until while although though because but and or so yet however meanwhile moreover furthermore nevertheless still then thus therefore instead also another other some many most much few several each every both all any no not nor neither either one two three now today yesterday tomorrow later earlier once as to of about according among between during despite under over through such even just only is are was were do does did has have had will would can could should may might must let please yes perhaps maybe officials police critics analysts experts thanks thank hello next finally first second third',
  speech:
    'said says say asked asks told tells replied answered added adds shouted cried yelled whispered exclaimed wrote writes declared announced explained noted insisted warned argued claimed stated continued concluded recalled joked muttered murmured screamed demanded wondered remarked responded commented tweeted quipped pleaded called chanted',
};
