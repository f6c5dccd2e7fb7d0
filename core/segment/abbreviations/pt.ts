import type { LanguageData } from './types';

export const pt: LanguageData = {
  never:
    'sr sra srs sras srta dr dra drs dras prof profa profs d dom eng arq gal gen cel cap ten maj sgt mons pe fr frei st sto sta v.exa exmo exma ilmo av r trav pç pça rod jd ed cf vs p.ex aprox depto dep univ dir pres min min.mo des desa gov gov.dr sen ver brig alm compl dipl trad ilma fed mun compos proc adv ten.-cel ten-cel tencel ten.cel maj.-gen gen.-brig gen.-div alm.-esq v.-alm c.-alm contra-alm vice-alm subten subof 1.º-sgt cb sold insp comiss subdel supt procur prom.just juiz.fed desemb v.-pres vice-pres presid vice-pref gov.a dep.fed dep.est verª secr subsec sec.-geral embaix côns econ contad adm bels bach mestr eng.º eng.ª eng.a arq.º arq.ª prof.º prof.ª prof.a prof.s dr.ª dr.a sr.ª sr.a sr.es card bpo arceb pde pd irm revmo revma rev d.ª d.a s.ex.ª s.exa v.ex.ª v.s.ª v.sa s.s s.m mq mte ilm.º exm.º exm.ª sra.s p.e i.e e.g v.g excl incl nac intern munic lit téc tec assoc aux adj espec hosp inst bib cons conselh lgo estr qta ingl alem bras lat gr jap chin Pref Fac Esc Col Del Emb Bel Prom Sup Reg Est',
  either:
    's.a s.a.s sa ltda cia ltd inc co corp jr a.c a.m p.m e.u.a u.s u.s.a r.j s.p d.f tel máx mín n.b p.s n.t n.e lda ld.ª eireli epp s.c s.g.p.s s.c.p c.r.l o.n.u u.e p.r c.p c.c c.e.p b.o i.n.p.c n.i.f c.p.f c.n.p.j r.g s.t.f s.t.j t.c d.r s.f.f a.a a.e.c e.c n.da.r n.do.t n.r op.cit loc.cit p.p d.e.p s.n s.l s.d f.c mln',
  units:
    'min seg h m l ha km kg cm mm ml mins segs hs hrs km/h kmh m² km² t ton kw kwh mw mg cl dl pct °c bi tri mi',
  final: 'etc al ibid et.al ss e.segs d.c',
  numeric:
    'no nº n.º n nr núm num art arts p pp pág págs pg vol vols t cap caps fig figs tab sec inc séc tel ap apt apto bl qd lt fl fls cj lj n.ºs nºs §§ alín parág lib liv tít dec.-lei res fasc supl edic vers fol quad gráf lâm vv v ramal telef telem cx sl conj lot esq',
  months: 'jan fev abr jun jul ago out nov agt',
  openers:
    'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo ele ela eles elas eu tu você vocês nós quem que quando onde como porque por para mas e ou nem se embora enquanto em com sem sobre entre desde até segundo após durante contra seu sua seus suas meu minha nosso nossa não sim já também além depois então assim agora hoje ontem amanhã mais menos muito todo todos toda todas cada alguns algumas outro outra outros outras vários várias muitos muitas poucos nenhum nenhuma ninguém nada é são foi era foram há havia está estão tem têm num numa de apesar porém contudo entretanto finalmente atualmente conforme alguém',
  speech:
    'disse diz perguntou pergunta respondeu responde afirmou afirma explicou explica acrescentou declarou gritou exclamou comentou contou escreveu questionou garantiu destacou completou',
};
