import type { Notice, RowCheck } from '../check';
import type { Row } from '../article';
import { allOf } from '../text/match';
import { isUnspaced, scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';

interface Pattern {
  readonly pattern: RegExp;
  readonly message: string;
  readonly suggestion?: (match: string) => string;
}

function patternCheck(
  id: string,
  category: string,
  languages: readonly string[],
  patterns: (row: Row) => readonly Pattern[],
): RowCheck {
  return {
    id,
    scope: 'row',
    category,
    severity: 'minor',
    languages,
    onByDefault: true,
    needsSource: false,
    run(row) {
      const notices: Notice[] = [];
      for (const { pattern, message, suggestion } of patterns(row)) {
        for (const match of allOf(row.target.text, pattern)) {
          const shown = match[0];
          notices.push({
            spans: [row.target.span(match.index, match.index + shown.length)],
            message,
            params: { text: shown },
            ...(suggestion === undefined ? {} : { suggestion: suggestion(shown) }),
          });
        }
      }
      return notices;
    },
  };
}

const DOUBLE_SPACE: Pattern = {
  pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g,
  message: 'double',
  suggestion: () => ' ',
};
const BEFORE_MARK: Pattern = {
  pattern: /(?<=[\p{L}\d)”"’'])[ \u00a0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu,
  message: 'before',
  suggestion: () => '',
};
const BEFORE_POINT: Pattern = {
  pattern: /(?<=[\p{L}\d)”"’'])[ \u00a0]+(?=,(?:\s|$)|\.(?:\s|$))/gu,
  message: 'before',
  suggestion: () => '',
};
/** German and its neighbours close with the mark that English opens with. */
const LOW_OPENING = new Set([
  'de',
  'cs',
  'sk',
  'pl',
  'bg',
  'uk',
  'ru',
  'hu',
  'ro',
  'sl',
  'hr',
  'et',
  'lt',
  'is',
  'da',
  'nl',
  'sv',
  'fi',
  'no',
  'nb',
]);
const AFTER_BRACKET: Pattern = {
  pattern: /(?<=[([])[ \u00a0]+(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])[ \u00a0]+(?=[)\]])/gu,
  message: 'inside',
  suggestion: () => '',
};
const AFTER_OPENING: Pattern = {
  pattern: /(?<=[([“‘])[ \u00a0]+(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])[ \u00a0]+(?=[)\]”])/gu,
  message: 'inside',
  suggestion: () => '',
};
const MISSING_AFTER: Pattern = {
  pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll}+[\s,.])/gu,
  message: 'missing',
  suggestion: (mark) => `${mark} `,
};

/** Without one of these there is nothing of the first three kinds. */
const SPACED = /[ \u00a0][ \u00a0,;:!?.)\]”]|[([“‘][ \u00a0]/;

/** Spaces: doubled, before a mark, inside brackets, missing after a mark. French sets some marks off by a space. */
export const spaceCheck = patternCheck('space', 'punctuation', [], (row) => {
  if (isUnspaced(row.target.lang)) return [];
  const latin = scriptOf(row.target.lang) === 'Latin';
  if (!SPACED.test(row.target.text)) return latin ? [MISSING_AFTER] : [];
  const before = row.target.lang === 'fr' ? BEFORE_POINT : BEFORE_MARK;
  const inside = LOW_OPENING.has(row.target.lang) ? AFTER_BRACKET : AFTER_OPENING;
  return latin ? [DOUBLE_SPACE, before, inside, MISSING_AFTER] : [DOUBLE_SPACE, before];
});

const REPEATED: Pattern = {
  pattern: /,[,;.](?!\.)|;[,;.]|(?<![.?!])\.,|(?<![.\d])\.\.(?!\.)|:[:;]|(?<=\p{L})[!?.][,;](?=\s)/gu,
  message: 'repeated',
};
const WIDE: Pattern = { pattern: /[、。，．：；？！（）「」『』【】《》〈〉～]+/g, message: 'wide' };
const NARROW: Pattern = {
  pattern:
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,;?!](?=\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
  message: 'narrow',
};
const ABBREVIATED =
  /(?:\b(?:etc|inc|ltd|co|corp|jr|sr|st|no|vs|a\.m|p\.m|u\.s|u\.k|u\.n|d\.c|e\.g|i\.e|ph\.d|b\.c|a\.d|al|jan|feb|sept?|oct|nov|dec|dr|mr|mrs|ms|gen|sen|rep|gov)|(?<!\p{L})\p{L}|\.\p{L})$/iu;

/** Marks doubled or of another script. */
export const punctuationCheck: RowCheck = {
  ...patternCheck('punctuation', 'punctuation', [], ({ target }) => {
    if (isUnspaced(target.lang)) return [NARROW];
    return target.lang === 'ko' ? [REPEATED] : [REPEATED, WIDE];
  }),
  run(row) {
    const { target } = row;
    const patterns = isUnspaced(target.lang)
      ? [NARROW]
      : target.lang === 'ko'
        ? [REPEATED]
        : [REPEATED, WIDE];
    return patterns.flatMap(({ pattern, message }) =>
      allOf(target.text, pattern)
        .filter((match) => !(match[0].startsWith('.') && ABBREVIATED.test(target.text.slice(0, match.index))))
        .map((match) => ({
          spans: [target.span(match.index, match.index + match[0].length)],
          message,
          params: { text: match[0] },
        })),
    );
  },
};

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '《': '》',
};
const BRACKET = /[()[\]{}（）【】《》]/g;
const OPENED = /[(（]/g;
const CLOSED = /[)）]/g;
const CLOSERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** Brackets without their partner. Emoticons and list marks ("a)", "1)") are none. */
export const bracketCheck: RowCheck = {
  id: 'bracket',
  scope: 'row',
  category: 'punctuation',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    const open = unpaired(row.target.text, !isOpenedLess(row));
    if (open.length === 0) return [];
    // A bracket that closes in another sentence is left open in the original as well.
    if (row.paired && unpaired(row.source.text, true).length > 0) return [];
    return open.map((at): Notice => ({
      spans: [row.target.span(at, at + 1)],
      message: PAIRS[row.target.text.charAt(at)] === undefined ? 'unopened' : 'unclosed',
      params: { text: row.target.text.charAt(at) },
    }));
  },
};

/** As many brackets close as in the original, and one fewer opens: "a man 58)" is no mark of a list. */
function isOpenedLess({ source, target, paired }: Row): boolean {
  const count = ({ text }: RowText, mark: RegExp): number => allOf(text, mark).length;
  const closed = count(target, CLOSED);
  return (
    paired &&
    closed === count(target, OPENED) + 1 &&
    closed === count(source, OPENED) &&
    closed === count(source, CLOSED)
  );
}

function unpaired(text: string, lists: boolean): number[] {
  const stack: number[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index: i } of allOf(text, BRACKET)) {
    if (PAIRS[mark] !== undefined) stack.push(i);
    const opener = CLOSERS.get(mark);
    if (opener === undefined) continue;
    const top = stack.at(-1);
    if (top !== undefined && text.charAt(top) === opener) stack.pop();
    else if (!(
      lists &&
      mark === ')' &&
      /(?:^|[\s(])(?:\p{L}|\d{1,2}|[ivx]{1,4})$|[:;]-?$/iu.test(text.slice(Math.max(0, i - 5), i))
    ))
      alone.push(i);
  }
  return [...alone, ...stack].sort((a, b) => a - b);
}
