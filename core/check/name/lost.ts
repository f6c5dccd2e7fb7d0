import type { Row } from '../article';
import { isCommonWord } from '../english/words';
import { groupIn, mentionsIn, unmatched } from '../lexicon/concepts';
import { knowsGroup } from '../lexicon/data/index';
import { scriptOf } from '../text/locale';
import { oncePerPair } from '../text/row-text';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';
import type { NameDoubt } from './doubt';
import { hasTranslation, translationIn } from './exonym';
import { canHear, hear } from './hear';
import { isLoanWord, isName } from './known';
import { formLikeness } from './letters';
import { matchNames } from './match';
import { plain, romanize } from './romanize';
import { soundOf } from './sound';
import { sourceNamesIn } from './source-name';
import { isListedTranslated } from './translated';
import type { SourceName } from './source-name';

/** From this fit on a name of the target stands for what it was heard in, and any other word. */
export const RENDERED = 0.28;
const RENDERED_BY_WORD = 0.55;
/** The same where the source's words are in the same letters. */
export const WRITTEN = 0.72;

/**
 * Names of the source, told by script, capital or place, that no word of the target sounds like or is spelt like. Beside
 * a name of the target that the source has not, such a one is what was replaced.
 */
export const lostNames = oncePerPair((row: Row): readonly SourceName[] =>
  scriptOf(row.source.lang) === 'Latin' ? unwrittenNames(row) : unheardNames(row),
);

/**
 * Places and peoples of the target that the source has in no form, where it has lost a name: countries by the lexicon,
 * cities by the forms that other languages have of them.
 */
export function strayPlaces(row: Row, used: ReadonlySet<unknown>): NameDoubt[] {
  const { source, target } = row;
  if (!knowsNames(source.lang)) return [];
  const there = groupIn(source, 'region');
  // Where the source has another place, that is what was changed.
  if (unmatched(there, groupIn(target, 'region')).length > 0) return [];
  const regions = unmatched(groupIn(target, 'region'), there).map(({ start, end }) =>
    target.text.slice(start, end),
  );
  const stray = target
    .derive(wordsIn)
    .filter(
      ({ text, lower }) =>
        (regions.includes(text) || isListedTranslated(lower)) &&
        /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
        ((regions.includes(text) && !PEOPLE.test(text)) ||
          (isListedTranslated(lower) &&
            hasTranslation(lower, source.lang) &&
            translationIn(lower, source) === undefined &&
            nearness(lower, row) < STRANGE)),
    );
  if (stray.length === 0) return [];
  const lost = lostNames(row).filter((one) => !used.has(one));
  return stray.flatMap((word, i): NameDoubt[] => {
    const evidence = lost[i];
    return evidence === undefined
      ? []
      : [{ name: { ...word, key: word.lower }, source: evidence, message: 'unlike' }];
  });
}

/** Translators put the nation to an office and leave it away. */
const PEOPLE = /(?:ian|ians|can|cans|ese|ish|ch|li|qi|ni|an|ans|k|s)$/;
const STRANGE = 0.45;

function nearness(key: string, { source }: Row): number {
  if (scriptOf(source.lang) !== 'Latin') return (hear(key, source)?.fit ?? -1) + 0.25;
  return Math.max(0, ...source.derive(sourceNamesIn).map((one) => formLikeness(key, one, source.lang)));
}

function targetWords(row: Row): readonly string[] {
  return [
    ...new Set([...row.target.text.matchAll(/\p{L}{3,}/gu)].map(([word]) => plain(word.toLowerCase()))),
  ];
}

function unwrittenNames(row: Row): SourceName[] {
  const words = targetWords(row);
  const { lang } = row.source;
  const places = words.flatMap((word) => translationIn(word, row.source) ?? []);
  return certainNames(row.source).filter(
    (one) =>
      !isCommonWord(one.latin) &&
      !places.some(({ start, end }) => start < one.end && one.start < end) &&
      !words.some((word) => formLikeness(word, one, lang) >= WRITTEN),
  );
}

function unheardNames(row: Row): SourceName[] {
  if (!canHear(row.source)) return [];
  const names = certainNames(row.source);
  if (names.length === 0) return [];
  const { lang } = row.source;
  const capital = new Set(
    [...row.target.text.matchAll(/\p{Lu}\p{L}+/gu)].map(([word]) => plain(word.toLowerCase())),
  );
  const matched = new Map(matchNames(row.source, row.target).map(({ name, heard }) => [name.key, heard]));
  const spans = targetWords(row).flatMap((word) => {
    const common = isCommonWord(word);
    // Only Japanese writes ordinary words of English by sound in a script that names have.
    if (common && lang !== 'ja' && !capital.has(word)) return [];
    const heard = matched.has(word) ? matched.get(word) : hear(word, row.source);
    const least = capital.has(word) && !common ? RENDERED : RENDERED_BY_WORD;
    return [
      heard !== undefined && heard.fit >= least ? heard : undefined,
      translationIn(word, row.source),
    ].filter((span) => span !== undefined);
  });
  return names.filter((one) => !spans.some((span) => span.start < one.end && one.start < span.end));
}

/** Adjectives in the names of institutions and places. */
const ADJECTIVE = /(?:[аяую]я|[оиыіе]й|[оеё]го|[ое]му|[иы]м|ую|юю|[иы]е|[иы]х|ої|ою|ня|ній)$/u;
/** What has a form of its own in each language. */
const OWN_FORM = /^(?:month|weekday|region|currency|meridiem|title|compass|unit|faith):/;

/** What is a name as surely as the source can tell: capitals, loan words' script, a place beside an office. */
function certainNames(source: RowText): readonly SourceName[] {
  return source.derive(namesOfSource);
}

function namesOfSource(source: RowText): readonly SourceName[] {
  // One Han or kana names a country in headlines only.
  const mentions = source
    .derive(mentionsIn)
    .filter(({ start, end, concepts }) => end - start > 1 && concepts.some((id) => OWN_FORM.test(id)));
  const free = (one: { readonly start: number; readonly end: number }): boolean =>
    !mentions.some(({ start, end }) => start < one.end && one.start < end);
  const names = source
    .derive(sourceNamesIn)
    .filter(
      (one) =>
        one.sure &&
        one.text.length > (source.lang === 'ru' || source.lang === 'uk' ? 4 : 2) &&
        !/^\p{Lu}+$/u.test(one.text) &&
        !isLoanWord(one.text) &&
        !ADJECTIVE.test(one.text) &&
        !isInstitution(one, source.lang) &&
        (knowsNames(source.lang) || isName(one.latin)) &&
        (source.lang !== 'de' || isGermanName(source.text, one)),
    );
  return [...names, ...placed(source)].filter(free);
}

const GERMAN_NOUN = /(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|tät|nis|tum|ment|er|en|e)$/u;

/** Every German noun has a capital: a name is one of the lists, the last of several or behind "in" without an article. */
function isGermanName(text: string, { start, end, latin, text: word }: SourceName): boolean {
  if (!isName(latin) || GERMAN_NOUN.test(word)) return false;
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /\p{Lu}\p{Ll}{2,} $/u.test(before) || /(?:^|[^\p{L}])(?:in|aus|nach|von|bei) $/u.test(before);
}

/** Languages whose institutions, peoples and regions are known, so that what else has a capital is a name. */
function knowsNames(lang: string): boolean {
  return knowsGroup(lang, 'compass') || lang === 'he';
}

/** Beginnings of what has a capital in the names of institutions and is translated; without accents. */
const INSTITUTIONS: Readonly<Record<string, string>> = {
  cs: 'agentur akademi armad asociac bank berlinsk bil cern cerven cesk cinsk cirk demokrat divadl dolni dum evrop evropan fakult festival fond gymnazi galeri hnut horn institut jizn katedral katedr klinik knihovn komis kongres kostel kraj kralov kriz lig lidov liberaln mesto ministerstv mistrovstv mor most muze nadac namest narod nemc nemocnic nov novin obchodn obcan ocean organizac ostrov otazk parlament park pohar police pozemn rad republik rus sdruzen senat severn skol snemovn sociali soud spojen spolecnost spolk stadion star statn stredn stran svat svaz svet svobod televiz trid uli unie univerz urad ustav ustavn vatikan velk velvyslan vychodn vybor vlad vojens volebn vrchn vysok zapadn zakladn zelen zdravotn zdru',
  es: 'academi agenci alianz alto ami asamblea asociaci autoridad ayuntamiento banc biblioteca bolsa camara campeonat canal casa central centr ciudad club colegi comisi comite comunidad confederaci congres consej constituci copa cort corporaci cruz cumbre departament direcci ejercit emba escuel estad estadio europe facultad federaci feria festival fiscal frente fuerza fundaci gobiern gran grup guardia guerra hospital iglesi instit internaci isla jefe juegos junt juventud liga ley mar medi ministeri mision monte movimiento mund municipi muse naci negr nuev ocean ofici olimpi organizaci oriente pacific palaci parlament parque partid plan plaza polici premi primer programa provinci puert rea rebeli red reino republic rio san sant secretar segunda segur selecci senad servici sistem sociedad sudest superior suprem teatr templo tesor torneo tratad tribun unid union universidad valle viej virgen',
  fr: 'academi afrique agence alliance ambassad amerique armee assembl associat autorite banque basse baie bibliotheque bourse bureau cabinet caisse centre chambre championnat chateau cite club coll comite commission communaute confederation conference congres conseil constitution coupe cour croix departement direction division ecole eglise empire etat europe faculte federation festival fondation force forum front fort garde gauche gouvernement grand groupe guerre haut hopital hotel ile institut internation jardin jeux jour journal justice ligue loi lycee mairie maison marche mer ministere mission mont monde mouvement moyen musee nation nord nouve nuit ocean office olympique opera ordre organisation orient ouest pacifique palais parc parlement parti petit place plan police pont port premier prix programme province quartier rassemblement region republique reseau riviere route royaume rue saint sainte senat service societe soci stade sud supreme syndicat temple theatre traite tresor tribunal troupe union unive universit ville vieux',
  ru: 'академи альянс агентств арми ассоциаци банк верховн владельц военн восток вооруж восточн дальн департамент дом европ запад земл игр инстит казначейств комисси комитет конгресс конституци корол крест кубок лиг министерств мир музе музей народ наци океан организаци остров палат парламент парт площад посольств прав президент премьер прокуратур республик рек росс роскосмос росгидромет росстат росси север совет союз средн суд телефон управлени университет федераци фонд фронт храм центр церк чемпионат штат юг юг',
  uk: 'академі альянс агентств армі асоціаці банк верховн військ восток далек департамент дім європ захід земл ігр інстит казначейств кожен комісі комітет конгрес конституці корол хрест кубок лін міністерств мене мир мистец музе музей народ наці океан організаці острів палат парламент парті площ посольств прав президент прем республік рад росі світ північ рада союз суд управлінн університет федераці фонд фронт храм центр церк чемпіонат штат головн',
};
const HEADS = new Map<string, readonly string[]>();

function isInstitution({ latin, text }: SourceName, lang: string): boolean {
  let heads = HEADS.get(lang);
  if (heads === undefined) {
    heads = (INSTITUTIONS[lang] ?? '').split(' ').filter((head) => head !== '');
    HEADS.set(lang, heads);
  }
  const word = lang === 'ru' || lang === 'uk' ? text.toLowerCase() : latin;
  return heads.some((head) => word.startsWith(head));
}

/** Characters that write foreign names by sound; three in a row hardly ever do anything else. */
const BY_SOUND =
  '克斯尔爾特德拉里利尼亚亞阿伊艾埃奥奧巴贝貝比波布达達丹迪多菲弗福盖蓋格哈赫霍基吉加杰傑卡凯凱科库庫莱萊兰蘭劳勞雷林卢盧鲁魯伦倫罗羅洛马馬迈邁曼梅米莫姆纳納内內诺諾欧歐帕佩皮普奇琼瓊乔喬切萨薩塞桑沙舍史施什苏蘇索塔泰汤湯图圖托瓦韦韋维維温溫沃西希夏肖谢謝辛雅扬揚耶尤泽澤扎詹朱兹茲佐森顿頓恩丁尔森蒂娜莉丽麗妮莎娅婭戈根古贾賈勒列蒙纽紐彭平坡钦欽热熱若瑟朔泼坦腾騰翁乌烏伍兴邢修逊遜';
const FOREIGN = new RegExp(`[${BY_SOUND}]{3,}(?:·[${BY_SOUND}]{2,})*`, 'gu');

interface Places {
  /** The first group is the name. */
  readonly pattern: RegExp;
}

const PLACES: Readonly<Record<string, Places>> = {
  zh: {
    pattern:
      /(?:报道|记者|主任|教授|经理|专家|研究员|书记|院长|校长|处长|场长|局长)(\p{Script=Han}{2,3})(?:说|表示|介绍|认为|指出|告诉|称)/gu,
  },
  ja: {
    pattern:
      /([\p{Script=Han}々]{2,4})(?:さん|氏|選手|容疑者|被告|監督|投手|知事|教授|議員|社長|会長|市長|大臣)/gu,
  },
  ko: {
    pattern:
      /(?<!\p{L})([\p{Script=Hangul}]{2,5})(?: 씨|씨| 의원| 감독| 선수| 교수| 회장| 총리| 대통령| 시장| 지사| 위원장| 장관| 박사| 대표| 후보| 상원의원)(?![\p{Script=Hangul}]{4})/gu,
  },
  ar: {
    pattern:
      /(?:السيد|السيدة|الرئيس|الوزير|الدكتور|السيناتور|النائب|الملك|الجنرال|القاضي|المدرب|الأمير|الحاكم) (?!ال)(\p{Script=Arabic}{4,})/gu,
  },
  hi: {
    pattern:
      /(?:श्री|श्रीमती|सुश्री|राष्ट्रपति|प्रधानमंत्री|डॉ\.?|जनरल|सीनेटर|गवर्नर|कप्तान|कोच|जज|प्रोफेसर) ([\p{Script=Devanagari}]{3,})/gu,
  },
};

function placed(source: RowText): SourceName[] {
  const found: SourceName[] = [];
  const add = (start: number, text: string): void => {
    const latin = romanize(text, source.lang);
    found.push({
      start,
      end: start + text.length,
      text,
      latin,
      sound: soundOf(latin),
      sure: true,
      openStart: false,
      openEnd: true,
    });
  };
  const place = PLACES[source.lang];
  if (place !== undefined)
    for (const match of source.text.matchAll(place.pattern)) {
      const name = match[1] ?? '';
      add(match.index + match[0].indexOf(name), name);
    }
  if (source.lang === 'zh') for (const match of source.text.matchAll(FOREIGN)) add(match.index, match[0]);
  return found;
}
