import { langData } from '../lang/index';
import type { RowText } from '../text/row-text';
import { Builder } from './combine';
import { findDigits } from './digits';
import type { DigitToken } from './digits';
import { eraYears, firstYears } from './era';
import { findRates, furtherValues, isNamed } from './idiom';
import { findInverted } from './inverted';
import { findRoman } from './roman';
import type { Quantity } from './types';
import { compoundParts, NO_NUMBER, numberLexicon } from './words';

/** A part of a number: digits, a small number word, or a magnitude. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly kind: 'digits' | 'value' | 'magnitude';
  readonly other: readonly number[];
  /** A clock's hour or minute: it never combines. */
  readonly alone: boolean;
}

const CJK = new Set(['ko', 'ja', 'zh', 'yue']);
const HOUR =
  /\s?(?:시(?!간)|時(?!間)|点(?!\d)|點|uhr|h(?![a-z])|heures?|horas|часов|часа|час|a\.?m|p\.?m|o'clock|น\.)/y;

/** Every number of the text in normal form, ordered by place. */
export function quantitiesIn(row: RowText): readonly Quantity[] {
  const parts = partsOf(row);
  const found: Quantity[] = [];
  let i = 0;
  while (i < parts.length) {
    const taken = combineFrom(parts, i, row);
    found.push(taken.quantity);
    i = taken.next;
  }
  return addLoose(row, shareMagnitude(found, row));
}

const RANGE =
  /^\s?(?:[-–—~〜,、和到至与및や]|до|по|to|bis|und|oder|à|et|ou|a|y|o|and|or|і|та|и|až|nebo|إلى|و|से|और|에서|부터|から)\s?$/;

/** "3 to 5 million", "2 and 1.4 billion": the magnitude may belong to both. */
function shareMagnitude(found: readonly Quantity[], row: RowText): Quantity[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    // 五六百: five or six hundred.
    if (one.end === next?.start && CJK.has(row.lang) && isNextDigit(one.value, next.value)) {
      const step = next.value / (one.value + 1);
      return { ...one, other: [...one.other, one.value * step, ...next.other.map((other) => other - step)] };
    }
    if (next === undefined || one.value >= 1000 || one.value <= 0 || one.form === 'loose') return one;
    const magnitude = magnitudeOf(next, row);
    if (magnitude === undefined || !RANGE.test(row.lower.slice(one.end, next.start))) return one;
    return { ...one, other: [...one.other, one.value * magnitude] };
  });
}

function isNextDigit(digit: number, value: number): boolean {
  const step = value / (digit + 1);
  return digit > 0 && digit < 9 && step >= 1 && Number.isInteger(Math.log10(step));
}

function magnitudeOf(one: Quantity, row: RowText): number | undefined {
  const written = /^[\d.,٫٬]+/.exec(row.lower.slice(one.start, one.end))?.[0];
  if (written === undefined || written.length === one.end - one.start) return undefined;
  return [1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000].find(
    (magnitude) => one.value >= magnitude && String(one.value / magnitude).length <= written.length,
  );
}

function combineFrom(
  parts: readonly Part[],
  from: number,
  row: RowText,
): { quantity: Quantity; next: number } {
  const first = parts[from] as Part;
  const builder = new Builder();
  let last = first;
  let next = from;
  while (next < parts.length) {
    const part = parts[next] as Part;
    if (part.alone && next > from) break;
    if (next > from && !joins(last, part, builder, row)) break;
    // "three million and five million" are two numbers.
    if (startsAnother(last, parts[next + 1], row, part)) break;
    const joined = next > from && part.start - last.end > 1;
    const ok =
      part.kind === 'magnitude'
        ? builder.addMagnitude(part.value, isSectional(part.value, row.lang))
        : builder.addValue(
            part.value,
            part.kind === 'digits',
            joined || langData(row.lang).compound === true,
          );
    if (!ok) break;
    last = part;
    next++;
    if (part.alone) break;
  }
  return { quantity: quantityOf(first, last, builder, row), next: Math.max(next, from + 1) };
}

function startsAnother(last: Part, after: Part | undefined, row: RowText, part: Part): boolean {
  return (
    last.kind === 'magnitude' &&
    last.value >= 1e6 &&
    part.kind !== 'magnitude' &&
    after?.kind === 'magnitude' &&
    after.value >= last.value &&
    row.lower.slice(part.end, after.start).length <= 1
  );
}

function isSectional(magnitude: number, lang: string): boolean {
  return CJK.has(lang) ? magnitude < 10_000 : magnitude < 1000;
}

function joins(last: Part, part: Part, builder: Builder, row: RowText): boolean {
  const gap = row.lower.slice(last.end, part.start);
  // "550多万": more than 550 ten-thousands.
  if (part.kind === 'magnitude' && CJK.has(row.lang) && /^[多余餘여数數]$/.test(gap)) return true;
  if (part.kind === 'digits') {
    return (
      CJK.has(row.lang) &&
      builder.open &&
      (gap === '' || gap === ' ') &&
      last.value >= 100 &&
      part.value < last.value
    );
  }
  if (last.kind === 'digits' && part.kind === 'value') return false;
  // "1.7 million four years ago": what was begun in digits is finished with its magnitude.
  if (last.kind === 'magnitude' && builder.fromDigits && !CJK.has(row.lang))
    return part.kind === 'magnitude' && gap === ' ';
  if (gap === '') return last.kind === 'digits' ? part.kind === 'magnitude' : true;
  if (CJK.has(row.lang)) return gap === ' ' && last.kind === 'digits' && part.value >= 1000;
  if (gap === ' ') return true;
  if (gap === '-') return last.kind !== 'digits' || part.kind === 'magnitude';
  const and = langData(row.lang).and;
  return (
    and !== undefined &&
    and !== '' &&
    gap.trim() === and &&
    last.kind !== 'digits' &&
    last.value >= (row.lang === 'en' ? 100 : 1)
  );
}

function quantityOf(first: Part, last: Part, builder: Builder, row: RowText): Quantity {
  const value = builder.value;
  const { start } = first;
  const { end } = last;
  if (first.kind === 'digits') {
    const other =
      builder.parts === 1 ? [...first.other] : first.other.map((reading) => (reading * value) / first.value);
    if (Number.isInteger(value) && value <= 24 && followedBy(HOUR, row.lower, end)) {
      other.push(...otherHours(value, row.lower, end));
    }
    addCentury(row, start, end, value, other);
    other.push(...eraYears(value, row.lower, start), ...furtherValues(value, row.lower, start, end));
    if (row.lang === 'th' && value > 2400 && value < 2600) other.push(value - 543);
    // "the early 2000s" is the turn of the century.
    const turn = row.lang === 'en' && value === 2000 && row.lower.charAt(end) === 's';
    // "4K" is a name as often as four thousand.
    if (builder.parts === 2 && row.lower.slice(first.end, end) === 'k') other.push(first.value);
    return { start, end, value, other, form: turn || isNamed(value, row.lower, start) ? 'loose' : 'digits' };
  }
  const other = furtherValues(value, row.lower, start, end);
  if (CJK.has(row.lang) && value < 100 && row.lower.startsWith('年代', end)) other.push(1900 + value);
  return { start, end, value, other, form: isClear(first, builder, row, value) ? 'words' : 'loose' };
}

const CENTURY = /\s?(?:세기|世紀|世纪)/y;
const DECADE = /(?:세기|世紀|世纪)\s?$/;

/** The hour by the other clock. After "a.m." there is none but midnight's. */
function otherHours(hour: number, text: string, end: number): number[] {
  const mark = /^\s?([ap])\.?m/.exec(text.slice(end, end + 4))?.[1];
  if (mark === 'a') return hour === 12 ? [0, 24] : [];
  return hour > 12 ? [hour - 12] : [hour + 12];
}

/** Years told by century and decade: 20世纪30年代 is the 1930s; "1950-53" ends in 1953. */
function addCentury(row: RowText, start: number, end: number, value: number, other: number[]): void {
  if (value >= 1900 && value < 2100 && value % 10 === 0) other.push(value % 100);
  if (value < 100) {
    const before = row.lower.slice(Math.max(0, start - 14), start);
    const century = /(\d{1,2})\s?(?:세기|世紀|世纪)\s?$/.exec(before);
    if (century !== null && DECADE.test(before)) other.push((Number(century[1]) - 1) * 100 + value);
    const range = /(\d\d)\d\d\s?年?\s?[-–—/~～〜至到]\s?$/.exec(before);
    if (range !== null) other.push(Number(range[1]) * 100 + value);
  }
  if (value <= 22 && followedBy(CENTURY, row.lower, end)) other.push((value - 1) * 100);
}

/** Spelled-out numbers below three, and magnitudes with nothing before them ("thousands of"), are no firm evidence. */
function isClear(first: Part, builder: Builder, row: RowText, value: number): boolean {
  if (first.kind === 'magnitude' || value < 2) return false;
  if (!CJK.has(row.lang)) return true;
  if (row.lang === 'ko') return false;
  if (builder.parts > 1) return true;
  const counters = numberLexicon(row.lang).counters;
  return counters !== undefined && followedBy(counters, row.lower, first.end);
}

function partsOf(row: RowText): Part[] {
  const data = langData(row.lang);
  const parts: Part[] = [];
  for (const token of findDigits(row.lower, row.lang, data.decimal)) addDigits(token, row, parts);
  addWords(row, parts);
  for (const { start, end, value } of findInverted(row.lower, row.lang))
    parts.push({ start, end, value, kind: 'value', other: [], alone: true });
  for (const { start, end, value, other } of findRates(row.lower))
    parts.push({ start, end, value, kind: 'digits', other, alone: true });
  let end = 0;
  return parts
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((part) => {
      if (part.start < end) return false;
      end = part.end;
      return true;
    });
}

const OWN_SCRIPT = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'th', 'zh']);

function addDigits(token: DigitToken, row: RowText, parts: Part[]): void {
  const { start, end } = token;
  if (token.clock) {
    const hour = Math.floor(token.value / 60);
    const minute = token.value % 60;
    const colon = start + (end - start - 3);
    parts.push({
      start,
      end: colon,
      value: hour,
      kind: 'digits',
      other: otherHours(hour, row.lower, end),
      alone: true,
    });
    if (minute > 0)
      parts.push({ start: colon + 1, end, value: minute, kind: 'digits', other: [], alone: true });
    return;
  }
  parts.push({ start, end, value: token.value, kind: 'digits', other: token.other, alone: false });
  const letters = /^\s?([a-zé]{1,4})\b\.?/.exec(row.lower.slice(end, end + 7));
  // English abbreviations stand in texts of other scripts as well: "$221bn".
  const magnitude =
    letters === null
      ? undefined
      : (numberLexicon(row.lang).abbreviations.get(letters[1] ?? '') ??
        (OWN_SCRIPT.has(row.lang) ? numberLexicon('en').abbreviations.get(letters[1] ?? '') : undefined));
  if (letters === null || magnitude === undefined) return;
  // "5 m" is metres more often than millions; a currency before the number, or no space, decides.
  const attached = !letters[0].startsWith(' ') && letters[1] !== 'm';
  const money = /[$€£¥₩₹]\s?$/.test(row.lower.slice(Math.max(0, start - 2), start));
  if (!attached && !money && (letters[1]?.length ?? 0) < 2) return;
  const from = end + letters[0].indexOf(letters[1] ?? '');
  parts.push({
    start: from,
    end: from + (letters[1]?.length ?? 0),
    value: magnitude,
    kind: 'magnitude',
    other: [],
    alone: false,
  });
}

function addWords(row: RowText, parts: Part[]): void {
  const lexicon = numberLexicon(row.lang);
  if (row.lang === 'ko') addKorean(row, parts);
  else {
    for (const { start, end, value } of lexicon.words.scan(row.lower)) {
      if (value === NO_NUMBER) continue;
      parts.push({
        start,
        end,
        value,
        kind: isMagnitude(value, row.lang) ? 'magnitude' : 'value',
        other: [],
        alone: false,
      });
    }
  }
  if (lexicon.parts.length > 0) addCompounds(row, parts);
}

function isMagnitude(value: number, lang: string): boolean {
  if (CJK.has(lang)) return value >= 10;
  return value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value)));
}

const KOREAN_RUN = /(?<=\d\s?여?)[십백천만억조]+(?!직|깅|림)/g;
const KOREAN_MAGNITUDES: Readonly<Record<string, number>> = {
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};

/** Magnitudes written after digits: 3천5백만, 1억 5천만. Sino-Korean numbers without digits are too like words. */
function addKorean(row: RowText, parts: Part[]): void {
  for (const match of row.lower.matchAll(KOREAN_RUN)) {
    for (let i = 0; i < match[0].length; i++) {
      const start = match.index + i;
      const value = KOREAN_MAGNITUDES[match[0].charAt(i)] as number;
      parts.push({ start, end: start + 1, value, kind: 'magnitude', other: [], alone: false });
    }
  }
}

/** "vierundzwanzigjährige", "veertienjarige". */
const AGED = /(?:jährig|jarig|årig|åring|stündig|tägig|monatig|fach|malig)\p{L}*$/u;

function addCompounds(row: RowText, parts: Part[]): void {
  const lexicon = numberLexicon(row.lang);
  for (const match of row.lower.matchAll(/\p{L}{6,}/gu)) {
    const stem = match[0].replace(AGED, '');
    const values = compoundParts(stem, lexicon.parts);
    if (values === undefined || (values.length < 2 && stem === match[0])) continue;
    let start = match.index;
    const step = Math.max(1, Math.floor(match[0].length / values.length));
    values.forEach((value, i) => {
      const end = i === values.length - 1 ? match.index + match[0].length : start + step;
      parts.push({
        start,
        end,
        value,
        kind: isMagnitude(value, row.lang) ? 'magnitude' : 'value',
        other: [],
        alone: false,
      });
      start = end;
    });
  }
}

function addLoose(row: RowText, found: Quantity[]): Quantity[] {
  const lexicon = numberLexicon(row.lang);
  const all = [...found, ...findRoman(row.text)];
  for (const one of firstYears(row.lower)) all.push({ ...one, other: [1], form: 'loose' });
  for (const { start, end, value } of lexicon.loose.scan(row.lower)) {
    const [first, ...other] = value;
    all.push({ start, end, value: first as number, other, form: 'loose' });
  }
  if (lexicon.counted !== undefined && lexicon.counters !== undefined) {
    for (const { start, end, value } of lexicon.counted.scan(row.lower)) {
      // Vietnamese "năm" after a number is the year, not five.
      if (
        value >= 2 &&
        followedBy(lexicon.counters, row.lower, end) &&
        !/\d ?$/.test(row.lower.slice(0, start))
      )
        all.push({ start, end, value, other: [], form: 'words' });
    }
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

function followedBy(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
