import type { LanguageData } from './types';

export const nl: LanguageData = {
  never:
    'dhr mevr mw mej dr drs ir ing mr prof ds kol gen lt kap maj sgt st zr br jhr jkvr o.a oa m.a.w d.w.z dwz bijv bv b.v.b i.p.v ipv i.v.m ivm m.b.t mbt t.o.v tov t.a.v t.g.v t.b.v n.a.v nav i.h.a i.t.t z.g zgn z.g.n a.h.w ca resp vgl evt inz incl excl m.i m.n a.u.b t.w t.w.v w.o v.w.b c.q cq d.m.v i.c m.m.v o.l.v v.d v.h en.z o.i.v z.s.m gebr fam tel oorspr abt alg verm vnl n.l plm ong lic hoogl em bc wnd voorz secr gep arr burg em.prof hr lect doc z.e z.em z.k.h h.k.h h.m z.m kard bissch mgr lt.-kol lt.kol lt.-gen lt.gen gen.-maj gen.maj brig.gen kapt elt tlt sgt-maj kpl korp adj adm v-adm ltz cdt insp hfdinsp comm hoofdcomm brig wachtm burgem weth gedep gedeput staatssecr min.-pres minpres vicepres vice-pres pres dir alg.dir wndd plv plaatsv secr.-gen secr-gen penningm vz woordv woordvoerd kamerl mr.dr off.v.just ovj proc.-gen proc-gen griff red hoofdred eindred corr verslagg str ln pln dr.ir vlg n.a.l a.h.v d.i e.g i.e o.b.v o.g.v i.h.k m.i.v m.u.v t.h.v t.l.v t.n.v u.d.v v.a v.l v.n v.r zgnd cfr verg vergel internat nederl fra amer russ spaan ital europ lat gri jap chin geref herv r.-k kath prot techn polit wetensch maatsch cult fys jur psych theol Sen Adv Med min',
  either:
    'n.v nv b.v bv co inc ltd corp jr sr u.s u.s.a a.m p.m v.s s.v.p svp j.l jl a.s l.l p.s n.b v.o.f m.u ned belg g.g.d bvba b.v.b.a c.v v.z.w vzw zn cie m.b.h a.g p.l.c d.d dd o.d c.s v.m n.m mjn mio bn fl eur usd jg tw m.v l.s n.n m.m w.n w.g ba ma msc bsc phd llm rc ra aa mba gem prov gemeensch omstr ongev gemidd dept max afd',
  units:
    'min sec uur m l ha mln mld gld km kg cm mm ml jr jrn mnd wk wkn dgn km/u km² m² m³ kt kw kwh mw mg cl dl stk pct pers inw gr cts eur mjn mrd °c',
  final: 'v.chr n.chr chr enz etc e.a e.d.m e.v ea al d et.al ff vv m.i.d d.c',
  numeric:
    'nr nrs no art p pp pag blz bl vol afb fig tab hfst h par t.a tel hst hdst pagg ss dln jrg jg afl bijl aant fol artt artn telnr fax toest postb postbus kmr huisnr sect § vss',
  months: 'jan febr feb mrt apr jun jul aug sept sep okt nov dec',
  openers:
    'de het een dit dat deze die er hij zij ze we wij je jij u ik men wie wat waar wanneer waarom hoe welke maar en of want dus toch als indien toen terwijl omdat hoewel nadat voordat sinds zodat ook nog nu vandaag gisteren morgen daar daarna daarom daarmee daarbij daarnaast hier zo al alle alles veel vele enkele sommige andere geen niet niemand niets elk elke ieder iedere zijn haar hun ons onze mijn jouw uw in op aan bij met zonder voor tegen na om over onder door tussen naast volgens tijdens vanaf van tot uit naar binnen buiten rond is was waren heeft had hebben wordt werd worden kan kunnen moet eerst vervolgens uiteindelijk tenslotte bovendien echter verder misschien ja nee zelf reeds hem hen mij jou zich wiens welk iemand iets iedereen sommigen anderen zulke zo’n twee drie vier vijf zes zeven acht negen tien honderd duizend circa ongeveer bijna nauwelijks altijd nooit vaak soms snel laat onlangs eerder voorheen destijds inmiddels intussen ondertussen daarentegen daarvoor daartoe daarin daaruit daarover hierdoor hiermee hierbij hierover waarna waarbij waardoor waarmee behalve dankzij ondanks wegens vanwege boven beneden achter langs rondom werden zou zouden moest kon mocht blijft blijkt',
  speech:
    'zei zegt vroeg vraagt antwoordde riep roept verklaarde verklaart aldus schreef schrijft meldde stelde meent vindt voegde benadrukte antwoordt riepen zeiden vertelt vertelde bevestigt bevestigde waarschuwt waarschuwde zucht lachte twitterde',
  endings:
    'abcdefghijklmnoprstvwz beou cai daefgijlmnorsuw ebcdefghijklmnoprstuvwxyz faefjloru gaeilnoru hacdegpst iacdeghklmnorstu ji kaceijlnorsuy laeijloru maehiloru naeijnoruwyéëü oabcdeghiklmnoprtvwy paeijlmopruw raeiouë sabcdefghijklmnoprstuwyé tabcdefghijklmnoprstuw uaelo vo weou xeiou yabcdefghklmnort zet égt ëi',
};
