import { allOf } from '../text/match';

export interface DigitToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly other: readonly number[];
  /** Set for clock times: `value` is then minutes since midnight. */
  readonly clock: boolean;
}

const RUN = /\d+(?:[.,'’٫٬ \u00a0\u202f\u2009:h]\d+)*/g;
const SPACE_GROUPS = new Set('de fr ru uk cs pl sv fi nb no da bg sk hu et lv lt es pt be kk it'.split(' '));
const UNSPACED = new Set(['ja', 'zh', 'yue']);
/** A date of the day first, its point or year after it: "16.3.", "12.1.21". */
const DATE = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?:\.((?:19|20)?\d\d))?$/;
/** The year first: "2021.6.11". */
const YEAR_FIRST = /^((?:19|20)\d\d)\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12]\d|3[01])$/;
const CLOCK = /^([01]?\d|2[0-4])[:h.]([0-5]\d)$/;
const MERIDIEM = /\s?[ap]\.?m\b/y;

/**
 * Numbers written with digits. `given` must have ASCII digits. Separators are read by the locale's `decimal` sign; a
 * number that only the other convention can explain is read by that one, since translators leave such forms as they are.
 */
export function findDigits(given: string, lang: string, decimal: '.' | ','): DigitToken[] {
  const tokens: DigitToken[] = [];
  // Arabic texts also group by their comma.
  let text = given.includes('،') ? given.replace(/(?<=\d)،(?=\d{3}(?!\d))/g, '٬') : given;
  // Japanese writes the decimal point as its middle dot as well.
  if (lang === 'ja' && text.includes('・'))
    text = text.replace(/(?<![\d・]|・\d+)(\d+)・(?=\d(?![\d・]))/g, '$1.');
  for (const match of allOf(text, RUN)) {
    MERIDIEM.lastIndex = match.index + match[0].length;
    // "7.30pm": the point is a colon.
    const run = MERIDIEM.test(text) ? match[0].replace('.', ':') : match[0];
    if (!readDate(run, match.index, text, decimal, tokens))
      readRun(run, match.index, lang, decimal, tokens, false);
  }
  return tokens;
}

/** Day, month and year written with points are numbers of their own. */
function readDate(run: string, at: number, text: string, decimal: '.' | ',', out: DigitToken[]): boolean {
  const dated = DATE.exec(run);
  const pointed = /^\.(?!\.)/.test(text.slice(at + run.length, at + run.length + 2));
  const isDate =
    dated === null ? YEAR_FIRST.test(run) : dated[3] !== undefined || (decimal === ',' && pointed);
  if (!isDate) return false;
  for (const part of run.matchAll(/\d+/g)) {
    const value = Number(part[0]);
    const other = part.index > 0 && part[0].length === 2 && value > 12 ? [1900 + value, 2000 + value] : [];
    const start = at + part.index;
    out.push({ start, end: start + part[0].length, value, other, clock: false });
  }
  return true;
}

function readRun(
  run: string,
  at: number,
  lang: string,
  decimal: '.' | ',',
  out: DigitToken[],
  part: boolean,
): void {
  const clock = CLOCK.exec(run);
  if (clock !== null && (run.includes(':') || run.includes('h'))) {
    const minutes = Number(clock[1]) * 60 + Number(clock[2]);
    out.push({ start: at, end: at + run.length, value: minutes, other: [], clock: true });
    return;
  }
  const dotted = decimal === ',' && /^\d{1,2}\.[0-5]\d$/.test(run);
  if (dotted && CLOCK.test(run)) {
    // "7.55 Uhr", "12.03.": a time or a date where the comma is the decimal sign.
    readRun(run.slice(0, -3), at, lang, decimal, out, true);
    readRun(run.slice(-2), at + run.length - 2, lang, decimal, out, true);
    return;
  }
  // Of a telephone number's groups none is thousands.
  const whole = part && run.includes(' ') ? undefined : readNumber(run, lang, decimal);
  if (whole !== undefined) {
    out.push({
      start: at,
      end: at + run.length,
      value: whole[0] as number,
      other: whole.slice(1),
      clock: false,
    });
    return;
  }
  const cut = run.search(/[^\d](?=\d+$)/);
  // "2, 6" never reaches this point as one run; "1.2.3" and "10:30:15" are read part by part.
  const spaced = run.search(/[ \u00a0\u202f\u2009:h]/);
  const split = spaced > 0 ? spaced : cut;
  if (split <= 0) return;
  readRun(run.slice(0, split), at, lang, decimal, out, true);
  // "1953 30 000": a year, then a number with its groups.
  readRun(run.slice(split + 1), at + split + 1, lang, decimal, out, part || spaced !== 4);
}

/** Readings of one run, the likeliest first; undefined when it is no single number. */
function readNumber(run: string, lang: string, decimal: '.' | ','): number[] | undefined {
  if (/^\d+$/.test(run)) return [Number(run)];
  const group = decimal === '.' ? ',' : '.';
  let plain = run;
  // "2，3": two or three.
  if (UNSPACED.has(lang) && /^\d,\d$/.test(run)) return undefined;
  if (/[ \u00a0\u202f\u2009]/.test(run)) {
    if (!/^[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?$/.test(run)) return undefined;
    if (run.includes(' ') && !SPACE_GROUPS.has(lang)) return undefined;
    plain = run.replace(/[ \u00a0\u202f\u2009]/g, '');
  }
  plain = plain
    .replace(/['’](?=\d{3})/g, '')
    .replaceAll('٫', decimal)
    .replaceAll('٬', group);
  if (/^\d+$/.test(plain)) return [Number(plain)];
  const grouped = decimal === '.' ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
  // Indian grouping: 12,34,567.
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
  if (grouped.test(plain) || (decimal === '.' && indian.test(plain))) {
    return [Number(plain.replaceAll(group, '').replace(decimal, '.'))];
  }
  if (new RegExp(`^\\d+\\${decimal}\\d+$`).test(plain)) {
    const value = Number(plain.replace(decimal, '.'));
    // Arabic texts group by either sign.
    if (lang === 'ar' && /^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return [value, Number(plain.replace('.', ''))];
    if (decimal === ',' && /^[1-9]\d{0,2},\d{3}$/.test(plain)) return [value, Number(plain.replace(',', ''))];
    const clock = CLOCK.exec(plain);
    return clock !== null && decimal === '.' ? [value, Number(clock[1]) * 60 + Number(clock[2])] : [value];
  }
  if (new RegExp(`^\\d+\\${group}\\d{1,2}$`).test(plain)) {
    const clock = CLOCK.exec(plain);
    const value = Number(plain.replace(group, '.'));
    return clock === null ? [value] : [value, Number(clock[1]) * 60 + Number(clock[2])];
  }
  const swapped = decimal === '.' ? /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
  if (swapped.test(plain)) return [Number(plain.replaceAll(decimal, '').replace(group, '.'))];
  return undefined;
}
