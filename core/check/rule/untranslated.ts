import type { Notice, RowCheck } from '../check';
import { isKnownWord } from '../english/words';
import { isUnspaced, scriptOf } from '../text/locale';
import { functionWords } from '../text/function-words';
import { allOf } from '../text/match';
import { wordsIn } from '../text/word';
import type { Word } from '../text/word';
import type { Row } from '../article';

/** Text left in the original's language where both are written in the same script. */
export const untranslatedCheck: RowCheck = {
  id: 'untranslated',
  scope: 'row',
  category: 'untranslated',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    const { source, target } = row;
    if (!row.paired || source.lang === target.lang) return [];
    const copied = wholeCopy(row);
    if (copied !== undefined) return [copied];
    const latin = scriptOf(source.lang) === 'Latin';
    if (latin && scriptOf(target.lang) !== 'Latin') return latinWords(row);
    if (scriptOf(source.lang) !== scriptOf(target.lang) || isUnspaced(target.lang)) return [];
    return leftWords(row);
  },
};

/** The target is the source again. Names, figures and headlines of one or two words may be. */
function wholeCopy(row: Row): Notice | undefined {
  const { source, target } = row;
  const span = target.whole();
  const same =
    target.text.trim() === source.text.trim() &&
    (target.text.match(/\p{Ll}{2,}|\p{Lo}{2,}/gu) ?? []).length > 3;
  return same && span !== undefined ? { spans: [span], message: 'copied' } : undefined;
}

/** Words of the source's language that stand in both texts: function words beside it, or unknown words in lower case. */
function leftWords(row: Row): Notice[] {
  const { source, target } = row;
  const foreign = functionWords(source.lang);
  const own = functionWords(target.lang);
  const sourceWords = source.derive(wordsIn);
  const inSource = new Set(sourceWords.map((word) => word.lower));
  const list = target.derive(wordsIn);
  const notices: Notice[] = [];
  for (const [i, word] of list.entries()) {
    const small =
      /^\p{Ll}(?!\p{L}*\p{Lu})/u.test(word.text) &&
      !/[-@#./_]/.test(target.text.charAt(word.start - 1)) &&
      target.text.charAt(word.end) !== '-';
    if (!small || !inSource.has(word.lower) || own?.has(word.lower) === true) continue;
    const strange =
      target.lang === 'en' && word.text.length > 3 && /^\p{L}+$/u.test(word.text) && !isKnownWord(word.lower);
    if (isInName(list, i, strange) || (strange && isTerm(word, list[i - 1], sourceWords))) continue;
    if (isCopiedName(row, list, i) || isGlossed(target.text, word)) continue;
    const left =
      foreign?.has(word.lower) === true &&
      !(target.lang === 'en' && isKnownWord(word.lower) && word.text.length > 2 && foreign.size === 0);
    const spelt = source.lang === 'en' && target.lang !== 'en' && looksEnglish(word.lower);
    const english = target.lang === 'en' && isKnownWord(word.lower) && !foreign?.has(word.lower);
    if (english || (!strange && !left && !spelt) || (left && AMBIGUOUS.has(word.lower))) continue;
    notices.push({
      spans: [target.span(word.start, word.end)],
      message: 'word',
      params: { text: word.text },
    });
  }
  return notices;
}

/** Verbs, adverbs and small words by spellings that other languages lack; nouns are borrowed too often. */
const ENGLISH =
  /(?:ness|ful|ght|ough|ould|ously|ally|edly|ently|antly|ily|wards?|thing|ether|ied|lled|tted|nned|rred|sed|ced|zed|ded|ted|ned|red|ked|ged|ved|med|ped|led)$|^(?:wh|kn|wr|thr|th[aeiou])/;

function looksEnglish(word: string): boolean {
  return word.length > 3 && ENGLISH.test(word) && isKnownWord(word);
}

const LATIN_WORD =
  /(?<![\p{Script=Latin}\d@#./_&$-] ?|["“”'‘’«「『(（<] ?)[a-z]{4,}(?![\p{Script=Latin}\d@#./_-]| ?[\p{Lu}"”'’»」』)）>])/gu;

/** Small words of the original in a text of another script. Names of products and things glossed in brackets are none. */
function latinWords({ source, target }: Row): Notice[] {
  return allOf(target.text, LATIN_WORD).flatMap(({ index, 0: text }) => {
    const word = source.derive(wordsIn).find((one) => one.text === text);
    if (word === undefined) return [];
    return [{ spans: [target.span(index, index + text.length)], message: 'word', params: { text } }];
  });
}

/** Endings of drugs, of diseases and of the Latin that all languages share. */
const INTERNATIONAL = /(?:mab|nib|tide|itis|osis|opsis|[^aeiou]um|ii|ae)$/;

/**
 * Whether an unknown word is a term that every language writes so: its case was changed, so somebody took it for a word
 * of the translation (Benazepril, CFTR); it is the second part of a species' name; or it has an international ending.
 */
function isTerm(word: Word, before: Word | undefined, source: readonly Word[]): boolean {
  if (INTERNATIONAL.test(word.lower)) return true;
  const places = source.flatMap((one, i) => (one.lower === word.lower ? [i] : []));
  const adapted = places.every((i) => /^\p{Lu}/u.test(source[i]?.text ?? ''));
  const genus =
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    places.some((i) => source[i - 1]?.text === before.text);
  return adapted || genus;
}

/** The most words of a name left as it is: "Sdružení nezávislých kandidátů". */
const LONGEST_NAME = 4;

/** A name of several words, copied from a capital on: "Česká spořitelna", "Za vodu pro lidi". */
function isCopiedName({ source, target }: Row, list: readonly Word[], at: number): boolean {
  const end = list[at]?.end ?? 0;
  for (let i = at - 1; i >= 0 && i > at - LONGEST_NAME; i--) {
    const first = list[i];
    if (first === undefined || !source.text.includes(target.text.slice(first.start, end))) return false;
    if (/^\p{Lu}/u.test(first.text)) return i > 0 || !isKnownWord(first.lower);
  }
  return false;
}

/** A word that the text is about: alone in marks, or with what it means in brackets behind it. */
function isGlossed(text: string, { start, end }: Word): boolean {
  return (
    (/["“„‘'«(/]/.test(text.charAt(start - 1)) && /["”“’'»)/]/.test(text.charAt(end))) ||
    /^["”’»]? \(\p{L}+\)/u.test(text.slice(end, end + 24))
  );
}

/** Small words inside a foreign name ("Rio de Janeiro", "van der Bellen") stand between capitals; so may longer ones. */
function isInName(list: readonly Word[], at: number, strange: boolean): boolean {
  const capital = (i: number): boolean => /^\p{Lu}/u.test(list[i]?.text ?? '');
  const after = capital(at + 1) || capital(at + 2);
  return strange ? at > 1 && capital(at - 1) && after : capital(at - 1) || after;
}

/** Function words that are words of another language as well. */
const AMBIGUOUS = new Set(
  'an die war in am was er es so den of on to is die do no as se or me a as at man men son pour sur il par i o e we had over met om uit van door als hem per tot been is had under era ton la de le un u al y si plus comme do so was but down on or will art gut hat bald hell not also fast'.split(
    ' ',
  ),
);
