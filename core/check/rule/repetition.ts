import type { Notice, RowCheck } from '../check';
import { functionWords } from '../text/function-words';
import { allOf } from '../text/match';
import { wordsIn } from '../text/word';
import type { Word } from '../text/word';
import { isUnspaced } from '../text/locale';
import type { Row } from '../article';

/** Words that may stand twice in a row in good text. */
const DOUBLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'had that very really so no yes bye ha knock far long many much too never blah do out there well now hear please walla win tut boo go oh la new york pago bora tse chi duran can couscous five six one two three four seven eight nine zero'.split(
      ' ',
    ),
  ),
  fr: new Set('nous vous faire si très'.split(' ')),
  de: new Set('die der das sie sehr ist sind'.split(' ')),
  es: new Set('muy no'.split(' ')),
};
/** Languages that double words of content for weight ("yavaş yavaş", "mãi mãi"): only these count. */
const DOUBLED_BY_MISTAKE: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set('ve bir bu da de için ile olarak daha gibi olan kadar sonra ancak ise ki o şu göre'.split(' ')),
  vi: new Set(
    'và của là có cho không được một những trong với các đã này để đến khi từ về tại sẽ theo vào ra bị'.split(
      ' ',
    ),
  ),
};
/** Names of letters: Arabic "بي بي سي", Persian "سی ان ان". */
const LETTER_NAME = /^[\p{Script=Arabic}\p{Script=Hebrew}]{1,2}$/u;
const DOUBLED = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu;
const LONGEST = 12;
/** Shorter phrases are repeated over a comma for weight, or begin the next clause. In words. */
const LEAST_OVER_MARK = 5;

/** A word written twice, a phrase that loops, a sentence given twice in one row. */
export const repetitionCheck: RowCheck = {
  id: 'repetition',
  scope: 'row',
  category: 'addition',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    return [...(isUnspaced(row.target.lang) ? loops(row) : repeats(row)), ...twins(row)];
  },
};

function repeats(row: Row): Notice[] {
  const { target } = row;
  const words = target.derive(wordsIn);
  const fine = DOUBLES[target.lang];
  const notices: Notice[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const length = repeatLength(words, i, target.text);
    if (length === 0) continue;
    const first = words[i] as Word;
    const last = words[i + 2 * length - 1] as Word;
    const phrase = target.text.slice(first.start, (words[i + length - 1] as Word).end);
    // "Moon Jae-in in": the end of a name.
    if (length === 1 && target.text.charAt(first.start - 1) === '-') continue;
    if (length === 1 && (fine?.has(first.lower) === true || /^\p{Lu}|\d/u.test((words[i + 1] as Word).text)))
      continue;
    if (length === 1 && (isMeant(first, target.lang) || isDoubledThere(row, first))) continue;
    if (row.paired && row.source.lower.includes(`${phrase} ${phrase}`.toLowerCase())) continue;
    notices.push({
      spans: [target.span((words[i + length] as Word).start, last.end)],
      message: length === 1 ? 'word' : 'phrase',
      params: { text: phrase },
      ...(length > 1 ? { severity: 'major' as const } : { category: 'grammar' }),
    });
    i += 2 * length - 1;
  }
  return notices;
}

const LOOP = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]{4,})\1+/gu;

/** In text without spaces: the same four letters or more twice, one right after the other. */
function loops({ source, target, paired }: Row): Notice[] {
  if (paired && DOUBLED.test(source.text)) return [];
  return allOf(target.text, LOOP).map(({ index, 0: whole, 1: once = '' }) => ({
    spans: [target.span(index + once.length, index + whole.length)],
    message: 'phrase',
    params: { text: once },
    severity: 'major' as const,
  }));
}

/** The original doubles a word as well, as names and some languages do; small words it does not excuse. */
function isDoubledThere({ paired, source, target }: Row, { lower }: Word): boolean {
  return paired && functionWords(target.lang)?.has(lower) !== true && DOUBLED.test(source.text);
}

function isMeant({ lower }: Word, lang: string): boolean {
  return LETTER_NAME.test(lower) || DOUBLED_BY_MISTAKE[lang]?.has(lower) === false;
}

/** How many words from `at` are followed at once by the same words; 0 when none are. */
function repeatLength(words: readonly Word[], at: number, text: string): number {
  for (let length = Math.min(LONGEST, (words.length - at) >> 1); length > 0; length--) {
    let same = true;
    for (let i = 0; i < length && same; i++) {
      same = words[at + i]?.lower === words[at + length + i]?.lower;
    }
    if (!same) continue;
    const gap = text.slice(words[at + length - 1]?.end, words[at + length]?.start);
    if (gap === ' ' || (length >= LEAST_OVER_MARK && /^[\s,;.-]{1,3}$/.test(gap))) return length;
  }
  return 0;
}

const SENTENCE = /[^.!?。！？]{12,}[.!?。！？]+["”’')\]]*/g;

/** Two long sentences of one row that are the same. */
function twins(row: Row): Notice[] {
  const { target } = row;
  const seen = new Map<string, number>();
  const notices: Notice[] = [];
  const sentences = allOf(target.text, SENTENCE);
  if (sentences.length < 2) return [];
  for (const match of sentences) {
    const key = match[0]
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key.length < 12) continue;
    if (seen.has(key)) {
      const lead = match[0].length - match[0].trimStart().length;
      notices.push({
        spans: [target.span(match.index + lead, match.index + match[0].length)],
        message: 'sentence',
        params: { text: match[0].trim() },
        severity: 'major',
      });
    }
    seen.set(key, match.index);
  }
  return notices;
}
