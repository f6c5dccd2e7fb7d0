import { segmentText } from '../../segment';
import type { Row } from '../article';
import type { Range } from '../../range';
import type { Notice, RowCheck } from '../check';
import { groupIn, unmatched } from '../lexicon/concepts';
import { isUnspaced, scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';
import { englishLength, lengthDeviation } from '../length/expect';
import { STRONG_END } from './sentence';

/** A row too short or too long for its original: something is probably missing or added; and sentences that run too long. */
export const lengthCheck: RowCheck = {
  id: 'length',
  scope: 'row',
  category: 'omission',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row, profile) {
    const long = longSentences(row, profile.thresholds.sentenceWords);
    if (!row.paired) return long;
    const { source, target } = row;
    const threshold = profile.thresholds.length;
    const deviation = deviationOf(row, threshold * WITH_ANOTHER_SENTENCE);
    if (deviation === 0) return long;
    const from = source.whole();
    const to = target.whole();
    const least = deviation < 0 ? leastShort(row, threshold) : leastLong(row, threshold);
    if (Math.abs(deviation) < least || from === undefined || to === undefined) return long;
    return [
      ...long,
      {
        spans: [from, to],
        message: deviation < 0 ? 'short' : 'long',
        params: { source: source.text.trim().length, target: target.text.trim().length },
        category: deviation < 0 ? 'omission' : 'addition',
      },
    ];
  },
};

/** What is left of the threshold where the translation has a sentence more, and is longer by it. */
const WITH_ANOTHER_SENTENCE = 0.45;
/** Sentences run together, as in chats: the translation may cut where the original did not. */
const RUN_ON = /\.\.|…|[.!?]\p{L}|[)(;:]\s?$/u;

/** A translator cuts a long sentence in two without saying more: another sentence that adds to the length was put in. */
function leastLong({ source, target }: Row, threshold: number): number {
  const isOrderly = STRONG_END.test(source.text) && !RUN_ON.test(source.text);
  if (
    isOrderly &&
    segmentText(target.text, target.lang).length > segmentText(source.text, source.lang).length
  )
    return threshold * WITH_ANOTHER_SENTENCE;
  return threshold * (isTerse(source) ? TERSE : 1);
}

/** How much longer than usual the translation of a terse headline may be. */
const TERSE = 1.25;

/** Headlines of Korean, Chinese and Japanese leave out what a translation has to say. */
function isTerse(source: RowText): boolean {
  return ['ko', 'ja', 'zh'].includes(source.lang) && !STRONG_END.test(source.text);
}

/** The Latin spelling that other scripts put behind a foreign name says nothing more: 카비(Kirby). */
function withoutGlosses(source: RowText): string {
  return scriptOf(source.lang) === 'Latin'
    ? source.text
    : source.text.replace(/[(（][\p{Script=Latin}\s.'’-]+[)）]/gu, '');
}

/** Differences of fewer English letters are a matter of wording, however short the row. */
const LEAST_DIFFERENCE = 16;

/**
 * How much too long or short the translation is, granting that each side may spell out the other's acronyms; 0 where it
 * is less than `least` even without that.
 */
function deviationOf({ source, target }: Row, least: number): number {
  const from = withoutGlosses(source);
  const given = lengthDeviation(from, target.text, source.lang, target.lang);
  if (Math.abs(given) < least) return 0;
  const expanded =
    given < 0
      ? lengthDeviation(from, writtenOut(target, source), source.lang, target.lang)
      : lengthDeviation(writtenOut(source, target), target.text, source.lang, target.lang);
  if (given < 0 !== expanded < 0) return 0;
  const difference = englishLength(target.text, target.lang) - englishLength(from, source.lang);
  return Math.abs(difference) < LEAST_DIFFERENCE ? 0 : expanded;
}

/** What a letter of an acronym stands for, in characters. */
const LETTER_LENGTH = 7;

/** The text with what its acronyms stand for, where the other side has other words for them: NBC, AI, U.S. */
function writtenOut(here: RowText, there: RowText): string {
  // In a text all in capitals none is an acronym.
  if (!/\p{Ll}{3}/u.test(here.text)) return here.text;
  return here.text.replace(/(?<!\p{L})(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})(?!\p{L})/gu, (acronym) => {
    const letters = acronym.replaceAll('.', '');
    return there.text.includes(letters) || there.text.includes(acronym)
      ? acronym
      : 'x'.repeat(letters.length * LETTER_LENGTH);
  });
}

/** Letters of an English word, with its space. */
const WORD_LENGTH = 6;

/**
 * Sentences of the translation with more words than the profile allows. A pair may hold several sentences as one: such
 * a text is cut first. Languages without spaces are not counted.
 */
function longSentences({ source, target }: Row, most: number): Notice[] {
  if (most === 0 || isUnspaced(target.lang)) return [];
  const words = target.derive(wordsIn);
  if (words.length <= most || runsOn(source, most)) return [];
  const countIn = ({ start, end }: Range): number =>
    words.filter((word) => start <= word.start && word.start < end).length;
  return target.sentences
    .filter((whole) => countIn(whole) > most)
    .flatMap(({ start, end }) =>
      segmentText(target.text.slice(start, end), target.lang).map((one) => ({
        start: start + one.start,
        end: start + one.end,
      })),
    )
    .map((one) => ({ one, count: countIn(one) }))
    .filter(({ count }) => count > most)
    .map(({ one, count }) => ({
      spans: [target.span(one.start, one.end)],
      message: 'sentence',
      category: 'awkward',
      severity: 'minor',
      params: { words: count, most },
    }));
}

/** True when a sentence of the original is as long itself. */
function runsOn(source: RowText, most: number): boolean {
  return source.sentences.some((whole) =>
    segmentText(source.text.slice(whole.start, whole.end), source.lang).some(
      ({ start, end }) =>
        englishLength(source.text.slice(whole.start + start, whole.start + end), source.lang) >
        most * WORD_LENGTH * 0.8,
    ),
  );
}

/** What is left of the threshold where two things or more of the source are missing, and where one is. */
const WITH_MUCH_EVIDENCE = 0.6;
const WITH_EVIDENCE = 0.8;
const EVIDENCE = ['region', 'month', 'weekday'];

/** With countries and dates of the source that the target does not name, less shortness is needed to speak of an omission. */
function leastShort(row: Row, threshold: number): number {
  let missing = 0;
  for (const group of EVIDENCE)
    missing += unmatched(groupIn(row.source, group), groupIn(row.target, group)).length;
  return threshold * (missing >= 2 ? WITH_MUCH_EVIDENCE : missing === 1 ? WITH_EVIDENCE : 1);
}
