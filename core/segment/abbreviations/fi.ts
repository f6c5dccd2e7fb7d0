import type { LanguageData } from './types';

export const fi: LanguageData = {
  never:
    'esim ts ks vrt n t tri prof dipl.ins ins kenr ev maj kapt luutn rva hra nti toht maist lis synt k s nyk ent em mm ml muun ns huom v jaa pj vpj toim suom engl ruots kers alik ylik vänr ylil evl kenrm prikkenr kontra-amir ekon fil fil.tri dos leht opett rehtt kansl kans.edust ed entt puh.joht tj toim.joht siht joht apul apul.joht tark kom komis yl.kom asianaj syytt käsit',
  either: 'oy oyj ab co inc ltd corp jr u.s eu milj mrd eaa jaa e.kr j.kr ekr jkr',
  units: 'kpl min sek h kg km cm mm g m l e mk ha',
  final: 'jne yms ym ynnä etc d.c',
  numeric: 'nro no s ss kpl luku kuva taul puh',
  months: 'tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk',
  openers:
    'se ne hän he minä sinä me te tämä tuo nämä nuo joka mikä kuka mitä missä milloin miksi miten mutta ja tai vaan sekä jos kun koska vaikka että kuitenkin silti siksi sitten nyt täällä siellä myös vain ei kaikki moni monet jotkut jokainen on oli ovat olivat voi pitää lisäksi ennen jälkeen',
  speech: 'sanoi sanoo kysyi kysyy vastasi kertoi kertoo totesi huusi kirjoitti',
  ordinals: 'lower',
  endings:
    'aadehijklmnoprstuv bu dn edeghijklmnrstuvä gru hg iaefghijklmnoprstuvyäö leo mo naeiouyäö oehiklmnortu piouw raoä saeiosuyäö taeiouyäö udhjklnpstuv wo ydklnrstvyä ädehijklmnprstvyäö öiklpsty',
  short:
    'air al and ann ant ayr ben big bob com cup dan den der des don el en et few for fox gus hip hop ian iin in jan jim jon kim kit las los mac mat max mic mun nad new of org par paz pep pop pub red rin rob rod sam san sen sin sir sis sun tim tom un web yön ään öh',
};
