import { allOf } from '../text/match';
import type { RowText } from '../text/row-text';

/** A stretch in quotation marks. Offsets of the row's text; the marks are included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks. */
  readonly inner: string;
  /** Single marks, and marks that languages use for titles. */
  readonly light: boolean;
}

export interface QuoteScan {
  /** Outermost quotations in order. */
  readonly quotations: readonly Quotation[];
  /** Marks without a partner. */
  readonly unpaired: readonly number[];
  /** True when a single mark at the text's edge has no partner: the quotation goes on in another row. */
  readonly openEdge: boolean;
}

interface Open {
  readonly at: number;
  readonly closers: string;
  readonly light: boolean;
}

const OPENERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”„',
  '‟': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '〝': '〟',
  '《': '》',
  '〈': '〉',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
};
const LIGHT = new Set(['‘', '‚', '‹', '《', '〈', '『']);
const CLOSING_ONLY = new Set(['”', '」', '』', '》', '〉', '›', '〟', '﹂']);
const MARK = new RegExp(`["'’${[...Object.keys(OPENERS), ...CLOSING_ONLY].join('')}]`, 'g');
const NO_QUOTES: QuoteScan = { quotations: [], unpaired: [], openEdge: false };
/** Languages that open with ” or »: their marks are told apart by what stands around them. */
const SAME_MARKS = new Set(['sv', 'fi', 'da', 'no', 'nb']);

/**
 * Quotations of one row, nested ones inside their outer one. An apostrophe is no quotation mark: a single mark counts
 * only when it opens at a word's start and a partner closes after a word.
 */
export function quotesIn(row: RowText): QuoteScan {
  return scanQuotes(row.text, row.lang);
}

/** The same for any text. */
export function scanQuotes(text: string, lang: string): QuoteScan {
  const marks = allOf(text, MARK);
  if (marks.length === 0) return NO_QUOTES;
  const stack: Open[] = [];
  const quotations: Quotation[] = [];
  const unpaired: number[] = [];
  for (const { 0: mark, index: i } of marks) {
    if (isApostrophe(text, i)) continue;
    const level = closes(stack, mark, text, i, lang);
    if (level >= 0) {
      // Light marks left open inside are forgotten: they were apostrophes after all.
      for (const open of stack.splice(level + 1)) if (!open.light) unpaired.push(open.at);
      const open = stack.pop() as Open;
      if (stack.every((outer) => outer.light)) {
        quotations.push({ start: open.at, end: i + 1, inner: text.slice(open.at + 1, i), light: open.light });
      }
    } else if (opens(mark, text, i, lang)) {
      stack.push({
        at: i,
        closers: closersOf(mark, lang),
        light: LIGHT.has(mark) || mark === "'" || mark === '’',
      });
    } else if (CLOSING_ONLY.has(mark) || mark === '»') {
      unpaired.push(i);
    } else if (mark === '"') {
      stack.push({ at: i, closers: '"”', light: false });
    }
  }
  for (const open of stack) if (!open.light) unpaired.push(open.at);
  const outer = outermost(quotations);
  return { quotations: outer, unpaired: unpaired.sort((a, b) => a - b), openEdge: hasOpenEdge(text, outer) };
}

const HEBREW = /\p{Script=Hebrew}/u;
/** The marks of an acronym stand before its last letter. */
const LAST_HEBREW = /^\p{Script=Hebrew}(?!\p{Script=Hebrew})/u;

function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '"' && (isInch(text, at) || isPossessive(text, at) || isDoubled(text, at))) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // Hebrew acronyms: ארה"ב, ק“מ.
  if (/["”“]/.test(mark)) return HEBREW.test(before) && LAST_HEBREW.test(text.slice(at + 1, at + 3));
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  return /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after);
}

function isInch(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && !/[“"].*\d$/.test(text.slice(0, at));
}

/** `the Lakers" schedule`: a straight mark for an apostrophe, told by an odd number of marks. */
function isPossessive(text: string, at: number): boolean {
  return (
    /^" \p{L}/u.test(text.slice(at, at + 3)) &&
    /(?:^|\s)\p{Lu}\p{L}*s$/u.test(text.slice(Math.max(0, at - 24), at)) &&
    isOdd(text)
  );
}

/** `he said."" `: the second of two closing marks. */
function isDoubled(text: string, at: number): boolean {
  return text.charAt(at - 1) === '"' && at > 1 && isOdd(text);
}

function isOdd(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

function closersOf(mark: string, lang: string): string {
  if (SAME_MARKS.has(lang) && mark === '”') return '”';
  if (mark === '“' && (lang === 'de' || lang === 'he')) return '”“"';
  return OPENERS[mark] ?? mark;
}

function closes(stack: readonly Open[], mark: string, text: string, at: number, lang: string): number {
  const single = mark === "'" || mark === '’';
  for (let level = stack.length - 1; level >= 0; level--) {
    const open = stack[level] as Open;
    if (!open.closers.includes(mark)) {
      if (isTurned(open, mark, text, at)) return level;
      if (!open.light) break;
      continue;
    }
    if (single && /\s/.test(text.charAt(at - 1))) break;
    if (mark === '"' && opensHere(text, at) && !closesHere(text, at)) break;
    if (
      mark === '“' &&
      lang !== 'de' &&
      open.closers === '“”„' &&
      opensHere(text, at) &&
      !closesHere(text, at)
    )
      break;
    return level;
  }
  return -1;
}

/** `“Of course,“ he said`: an opening mark where only a closing one can stand. */
function isTurned(open: Open, mark: string, text: string, at: number): boolean {
  return mark === '“' && !open.light && !opensHere(text, at) && closesHere(text, at);
}

/** Whether nothing, a blank or a bracket goes before the mark at `at`, and a word follows. */
export function opensHere(text: string, at: number): boolean {
  return (at === 0 || /[\s(\[–—-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closesHere(text: string, at: number): boolean {
  return at + 1 >= text.length || /[\s)\].,;:!?–—-]/.test(text.charAt(at + 1));
}

function opens(mark: string, text: string, at: number, lang: string): boolean {
  if (mark === "'" || mark === '’')
    return mark === "'" && opensHere(text, at) && /\p{L}/u.test(text.charAt(at + 1));
  if (mark === '"') return false;
  if (mark === '»' || (mark === '”' && SAME_MARKS.has(lang))) return opensHere(text, at);
  return mark in OPENERS;
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const sorted = [...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Quotation[] = [];
  for (const one of sorted) if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
  return outer;
}

function hasOpenEdge(text: string, quotations: readonly Quotation[]): boolean {
  const first = text.length - text.trimStart().length;
  // "'We know it won't change students' behaviour": an apostrophe closes no speech.
  const closes = ({ start, inner }: Quotation): boolean =>
    start === first && /[.,!?…–—-]$/.test(inner.trim());
  const opens = /['‘‚]/.test(text.charAt(first)) && !quotations.some(closes);
  const closing = /[.,!?…。]['’](?=\s|$)/.exec(text);
  return (
    opens ||
    (closing !== null && !quotations.some((one) => one.start <= closing.index && closing.index < one.end))
  );
}

const ANY_MARK = /["“”„‟«»「」『』《》‹›]|(?<![\p{L}\d])['‘’](?=\S)|(?<=\S)['’](?![\p{L}\d])/u;

/** True when the text has any quotation mark at all, paired or not. */
export function hasQuoteMarks(row: RowText): boolean {
  return row.derive(anyMark);
}

function anyMark({ text }: RowText): boolean {
  return ANY_MARK.test(text);
}
