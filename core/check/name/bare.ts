import type { Row } from '../article';
import { isCommonWord } from '../english/words';
import { groupIn, unmatched } from '../lexicon/concepts';
import { scriptOf } from '../text/locale';
import { oncePerPair } from '../text/row-text';
import type { NameDoubt } from './doubt';
import { hear } from './hear';
import { isListedName } from './known';
import { lostNames } from './lost';
import { HEARD, matchNames } from './match';
import { isKoreanPerson } from './person';
import { plain } from './romanize';
import { doubtsIn } from './sounded';
import type { SourceName } from './source-name';
import { unwritten } from './written';

/** Of the names that nothing in the row's target sounds like, those that stand for a person or place beyond doubt. */
export const bareNames = oncePerPair((row: Row): readonly SourceName[] => {
  const lost = lostNames(row);
  const replaced = new Set<unknown>(lost.length === 0 ? [] : doubtsOf(row).map(({ source }) => source));
  const other = lost.length === 0 || hasOtherForm(row);
  return lost.filter((one) => (replaced.has(one) || !other) && isBare(one, row, lost));
});

/** Names of the target that are not what the source has, whatever the rest of the article says. */
export const doubtsOf = oncePerPair((row: Row): readonly NameDoubt[] =>
  scriptOf(row.source.lang) === 'Latin' ? unwritten(row, true) : doubtsIn(row, true),
);

/** The same where no other row bears the name out. */
export const doubtsAlone = oncePerPair((row: Row): readonly NameDoubt[] =>
  scriptOf(row.source.lang) === 'Latin' ? unwritten(row, false) : doubtsIn(row, false),
);

/** Languages whose words in the names of institutions are known; in others it takes a first name beside the last. */
const CAPITALS_TELL = /^(?:cs|es|fr)$/;

/** How a script shows that a word is a name and nothing else. */
const BARE_IN: Readonly<Record<string, (place: Place) => boolean>> = {
  Latin: (place) =>
    isListedName(place.name.latin) &&
    place.lang !== 'vi' &&
    (CAPITALS_TELL.test(place.lang) || place.beside.length > 0) &&
    /[\p{L},] $/u.test(place.before) &&
    place.beside.every(place.isLost),
  // Behind a preposition the ending hides which place it is.
  Cyrillic: (place) =>
    !/(?<!\p{L})\p{Ll}{1,5} $/u.test(place.before) &&
    !/(?:[ыиіо]й|[оеє]го|[оі]му|[ыио]м|х)$/u.test(place.name.text) &&
    !/(?:[ыиіо]й|[оеє]го|[оі]му|[аеєіяоы]я|х) $/u.test(place.before) &&
    place.beside.every(place.isLost),
  Hangul: ({ name: { text } }) =>
    isKoreanPerson(text) ? !/[를을은는한된할의학부회당]$/.test(text) : WRITTEN_BY_SOUND.test(text),
  Japanese: ({ name: { text }, before, after }) =>
    !/[・=＝]$/u.test(before) && (/^\p{Script=Katakana}/u.test(text) ? OFFICE : PERSON).test(after),
  Han: ({ name: { text }, before, after }) =>
    text.length > 2 && !/[·•・]\p{Script=Han}*$/u.test(before) && !/^\p{Script=Han}*[·•・]/u.test(after),
};

/** A name in its sentence. */
interface Place {
  readonly name: SourceName;
  readonly lang: string;
  readonly before: string;
  readonly after: string;
  /** Words with a capital right before and after it. */
  readonly beside: readonly string[];
  readonly isLost: (word: string) => boolean;
}

function isBare(name: SourceName, row: Row, lost: readonly SourceName[]): boolean {
  const { source } = row;
  const rule = BARE_IN[scriptOf(source.lang)];
  // A word in the letters of another script is a gloss or a title.
  if (rule === undefined || (scriptOf(source.lang) !== 'Latin' && /^\p{Script=Latin}/u.test(name.text)))
    return false;
  const before = source.text.slice(0, name.start);
  const after = source.text.slice(name.end);
  const beside = [
    /(\p{Lu}[\p{L}\p{M}]+)[\s-]$/u.exec(before)?.[1],
    /^[\s-](\p{Lu}[\p{L}\p{M}]+)/u.exec(after)?.[1],
  ];
  if (isGlossed(after, row) || isFaintlyHeard(name, row)) return false;
  return rule({
    name,
    lang: source.lang,
    before,
    after,
    beside: beside.filter((word) => word !== undefined),
    isLost: (word) => lost.some(({ text }) => text === word),
  });
}

/** Below this fit a word with a capital, be it an ordinary one ("Grace"), is not what the name may be. */
const FAINT = 0.1;

function isFaintlyHeard(name: SourceName, { source, target }: Row): boolean {
  return [...target.text.matchAll(/\p{Lu}\p{L}{2,}/gu)].some(({ 0: word, index }) => {
    const key = plain(word.toLowerCase());
    if (index === 0 && isCommonWord(key)) return false;
    const heard = hear(key, source);
    return heard !== undefined && heard.fit >= FAINT && heard.start < name.end && name.start < heard.end;
  });
}

/** True where the name in Latin letters follows in brackets, and the target has it: "卡特里娜（Katrina）". */
function isGlossed(after: string, { target }: Row): boolean {
  const gloss = /^[^\p{P}\s]*\s?[(（]\s*(\p{Script=Latin}+)/u.exec(after)?.[1];
  return gloss !== undefined && target.lower.includes(gloss.toLowerCase());
}

const PERSON = /^(?:さん|氏|容疑者|被告)/u;
const OFFICE = /^(?:さん|氏|容疑者|被告|選手|監督|投手|知事|教授|議員|社長|会長|市長|大臣|大統領|首相)/u;
/** Syllables that Korean writes other languages with, and itself hardly. */
const WRITTEN_BY_SOUND = /[드르브즈츠크트프흐커케쿠키터테티퍼페켈펠캐컬팀톰]/u;

/** True where the target has a name or country that nothing in the source is like: it may be the lost one's other form. */
function hasOtherForm({ source, target }: Row): boolean {
  return (
    matchNames(source, target).some(({ likeness }) => likeness < HEARD) ||
    unmatched(groupIn(target, 'region'), groupIn(source, 'region')).length > 0
  );
}
