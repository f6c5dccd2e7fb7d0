import type { LanguageData } from './types';

export const pt: LanguageData = {
  never:
    'sr sra srs sras srta dr dra drs dras prof profa profs d dom eng arq gal gen cel cap ten maj sgt mons pe fr frei st sto sta v.exa exmo exma ilmo av r al trav pç pça rod jd ed cf vs p.ex aprox depto dep univ dir pres min min.mo des desa gov gov.dr sen ver brig alm compl dipl trad ilma fed mun compos proc adv',
  either:
    's.a s.a.s sa ltda cia ltd inc co corp jr a.c d.c a.m p.m e.u.a u.s u.s.a r.j s.p d.f tel máx mín n.b p.s n.t n.e',
  units: 'min seg h m l ha km kg cm mm ml',
  final: 'etc al ibid',
  numeric:
    'no nº n.º n nr núm num art arts p pp pág págs pg vol vols t cap caps fig figs tab sec inc séc tel ap apt apto bl qd lt fl fls cj lj',
  months: 'jan fev abr jun jul ago out nov',
  openers:
    'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo ele ela eles elas eu tu você vocês nós quem que quando onde como porque por para mas e ou nem se embora enquanto em com sem sobre entre desde até segundo após durante contra seu sua seus suas meu minha nosso nossa não sim já também além depois então assim agora hoje ontem amanhã mais menos muito todo todos toda todas cada alguns algumas outro outra outros outras vários várias muitos muitas poucos nenhum nenhuma ninguém nada é são foi era foram há havia está estão tem têm num numa de apesar porém contudo entretanto finalmente atualmente conforme',
  speech:
    'disse diz perguntou pergunta respondeu responde afirmou afirma explicou explica acrescentou declarou gritou exclamou comentou contou escreveu questionou garantiu destacou completou',
};
