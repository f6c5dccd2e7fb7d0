import type { Notice, RowCheck } from '../check';
import { langData } from '../lang/index';
import { groupIn } from '../lexicon/concepts';
import { compareQuantities } from '../number/compare';
import type { Comparison } from '../number/compare';
import { conversionOf } from '../number/convert';
import { quantitiesIn } from '../number/find';
import { glossesIn } from '../number/gloss';
import { measuredIn } from '../number/measured';
import type { Quantity } from '../number/types';
import type { Row } from '../article';
import { isUnspaced } from '../text/locale';
import type { RowText } from '../text/row-text';

/** A number that is another one in the translation, is lost in it, or stands in it alone. */
export const numberCheck: RowCheck = {
  id: 'number',
  scope: 'row',
  category: 'number',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    const { source, target, doubtful } = compareRow(row);
    const notices: Notice[] = [];
    const converted = (one: Quantity, side: 'source' | 'target'): boolean =>
      row[side === 'source' ? 'target' : 'source']
        .derive(quantitiesIn)
        .some((other) =>
          side === 'source'
            ? conversionOf(one, other, row) !== undefined
            : conversionOf(other, one, row) !== undefined,
        );
    const lost = source.filter(
      (one) =>
        !converted(one, 'source') &&
        !isToldOtherwise(one, row.source, row.target) &&
        !isGlossOfOne(one, row.source, row.target),
    );
    const added = target.filter(
      (one) =>
        !converted(one, 'target') &&
        !isToldOtherwise(one, row.target, row.source) &&
        !isGlossOfOne(one, row.target, row.source) &&
        !isYearSupplied(one, row),
    );
    while (lost.length > 0 && added.length > 0) {
      const [left, right] = takeNearest(lost, added);
      notices.push(changed(row, left, right));
    }
    for (const one of lost) {
      const partner = doubtful.target.find((other) => isSlip(one, other));
      if (partner !== undefined) notices.push(changed(row, one, partner));
      else if (isFirm(one) && !isDayOfMonth(one, row.source)) notices.push(alone(row.source, one, 'lost'));
    }
    for (const one of added) {
      const partner = doubtful.source.find((other) => isSlip(other, one));
      if (partner !== undefined) notices.push(changed(row, partner, one));
      else if (isFirm(one) || isSpelled(one, row)) notices.push(alone(row.target, one, 'added'));
    }
    return notices;
  },
};

/** A measure given again in brackets, by one side for its own readers; where both do, the two are compared. */
function isGlossOfOne(one: Quantity, here: RowText, there: RowText): boolean {
  if (there.derive(glossesIn).length > 0) return false;
  const known = there.derive(quantitiesIn);
  // Of "30평(99㎡)" one is enough.
  return here
    .derive(glossesIn)
    .some(
      ({ main, again }) =>
        again === one || (main === one && known.some(({ value }) => value === again.value)),
    );
}

const DATED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?$/;

/** A date's year that the original leaves to its reader: it names no year that the translation could have changed. */
function isYearSupplied(one: Quantity, { source, target }: Row): boolean {
  if (one.form !== 'digits' || one.value < 1900 || one.value > 2100) return false;
  if (!DATED.test(target.lower.slice(Math.max(0, one.start - 24), one.start))) return false;
  return !source.derive(quantitiesIn).some(({ value }) => value >= 1900 && value <= 2100);
}

/** Two small numbers in digits, the one without a counterpart and the other with a doubtful one. */
function isSlip(one: Quantity, other: Quantity): boolean {
  return one.form === 'digits' && other.form === 'digits' && one.value < 32 && other.value < 32;
}

/** Their numerals take more endings than are listed. */
const MANY_FORMS = new Set(['tr', 'he', 'hu', 'fi', 'et', 'kk']);

/** A number word from three on that nothing in the original, not even a word like "trio", could stand for. */
function isSpelled(one: Quantity, { target: text, source }: Row): boolean {
  // Without the language's own number words nothing can be said of those of the translation.
  if (MANY_FORMS.has(source.lang) || Object.keys(langData(source.lang).numbers).length === 0) return false;
  // A ruler's number may stand with the name alone; a world war's does not.
  if (/^[IVX]/.test(text.text.slice(one.start)) && !text.text.slice(0, one.start).endsWith('War '))
    return false;
  if (one.form !== 'words' || one.value < 3 || !Number.isInteger(one.value)) return false;
  // Spaced languages only; a capital inside the sentence is a name's: "Nine News".
  const named =
    /^\p{Lu}\p{Ll}/u.test(text.text.slice(one.start)) && /[\p{L},] $/u.test(text.text.slice(0, one.start));
  return !named && !isUnspaced(text.lang) && text.lang !== 'ko';
}

/** Small numbers are told without a number too often ("in the past 1 year", "a trio") to be missed on their own. */
function isFirm(one: Quantity): boolean {
  return one.form === 'digits' && (one.value >= 10 || !Number.isInteger(one.value));
}

/** Centuries told as years, "7.55" as a time of day, "100 per cent sure" as quite sure. */
function isToldOtherwise(one: Quantity, here: RowText, there: RowText): boolean {
  const written = here.lower.slice(one.start, one.end);
  if (one.value === 100 && /^\s?(?:%|٪|per\s?cent)/u.test(here.lower.slice(one.end))) return true;
  const others = there.derive(quantitiesIn);
  if (one.value >= 14 && one.value <= 21 && Number.isInteger(one.value)) {
    const from = (one.value - 1) * 100;
    if (others.some(({ value }) => value >= from && value < from + 100 && value % 10 === 0)) return true;
  }
  if (/^\d{1,2}\.[0-5]\d$/.test(written)) {
    const [hour, minute] = written.split('.').map(Number);
    return [hour, minute].every((part) => others.some(({ value }) => value === part));
  }
  if (isDayOfMonth(one, here) && ['weekday', 'day'].some((group) => groupIn(there, group).length > 0))
    return true;
  if (isCentury(one, there) || isUnreadMagnitude(one, here, others, there)) return true;
  if (isSameDigits(one, here, there) || isSameTime(one, here, there)) return true;
  return others.some((other) => {
    const clock = there.lower.slice(other.start, other.end);
    if (/^\d{1,2}\.[0-5]\d$/.test(clock)) return clock.split('.').map(Number).includes(one.value);
    // "SS19" for 2019.
    return (
      (isAttached(here, one) && other.value === 2000 + one.value) ||
      (isAttached(there, other) && one.value === 2000 + other.value)
    );
  });
}

/** "1800-luvulla", "1800-talet": the 19th century. */
function isCentury({ value, form }: Quantity, there: RowText): boolean {
  if (form !== 'digits' || value < 1000 || value > 2000 || value % 100 !== 0) return false;
  return new RegExp(`\\b${String(value / 100 + 1)}(?:st|nd|rd|th)[ -]centur`).test(there.lower);
}

const MAGNITUDES = [1e3, 1e6, 1e9, 1e12];

/** "11 million" for a number that a word follows in a language whose "million" is not known. */
function isUnreadMagnitude(
  one: Quantity,
  here: RowText,
  others: readonly Quantity[],
  there: RowText,
): boolean {
  const isUnread = (text: RowText, { end }: Quantity): boolean =>
    Object.keys(langData(text.lang).numbers).length === 0 && /^\s?\p{L}/u.test(text.lower.slice(end));
  const hasWord = (text: RowText, { start, end }: Quantity): boolean =>
    /\p{L}/u.test(text.lower.slice(start, end));
  return others.some((other) =>
    MAGNITUDES.some(
      (power) =>
        (hasWord(here, one) && isUnread(there, other) && isNear(one.value, other.value * power)) ||
        (hasWord(there, other) && isUnread(here, one) && isNear(other.value, one.value * power)),
    ),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a);
}

function isAttached(text: RowText, one: Quantity): boolean {
  return /\p{L}$/u.test(text.lower.slice(0, one.start));
}

/** Korean, Japanese and Chinese reports give the day of the month where English ones give the weekday. */
function isDayOfMonth(one: Quantity, text: RowText): boolean {
  return one.value >= 1 && one.value <= 31 && /^\s?[일日号號](?![간間])/.test(text.lower.slice(one.end));
}

const GROUP_GAP = /(?<=\d)[ \u00a0\u202f.-](?=\d)/g;

/** A telephone or file number: the same digits in a row, grouped otherwise. */
function isSameDigits(one: Quantity, here: RowText, there: RowText): boolean {
  if (one.value < 10) return false;
  const at = [...here.lower.matchAll(/\d+(?:[ \u00a0\u202f.-]\d+)*/g)].find(
    (match) => match.index <= one.start && match.index + match[0].length >= one.end,
  );
  const digits = at?.[0].replace(GROUP_GAP, '') ?? '';
  if (digits.length < 5) return false;
  return [...there.lower.replace(GROUP_GAP, '').matchAll(/\d+/g)].some((match) => match[0] === digits);
}

const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};

/** "Two decades" for 20 years, "60 days" for two months: the same length of time in another unit. */
function isSameTime(one: Quantity, here: RowText, there: RowText): boolean {
  const own = measuredIn(here, 'span').filter(({ quantity }) => quantity === one);
  return own.some(({ mention }) =>
    measuredIn(there, 'span').some((other) =>
      mention.concepts.some((a) =>
        other.mention.concepts.some((b) => {
          const ratio =
            (one.value * (DAYS[a.slice(5)] ?? NaN)) / (other.quantity.value * (DAYS[b.slice(5)] ?? NaN));
          return a !== b && Math.abs(ratio - 1) < 0.04;
        }),
      ),
    ),
  );
}

function compareRow(row: Row): Comparison {
  return compareQuantities(row.source.derive(quantitiesIn), row.target.derive(quantitiesIn), {
    source: monthNumbers(row.source),
    target: monthNumbers(row.target),
  });
}

function monthNumbers(text: RowText): number[] {
  return groupIn(text, 'month').flatMap(({ concepts }) =>
    concepts.map((concept) => Number(concept.slice(6))),
  );
}

/** Takes out the pair whose values are closest: the likeliest to be one number told wrongly. */
function takeNearest(left: Quantity[], right: Quantity[]): [Quantity, Quantity] {
  let best = Infinity;
  let at: [number, number] = [0, 0];
  left.forEach((one, i) => {
    right.forEach((other, j) => {
      const distance = Math.abs(Math.log((one.value + 1) / (other.value + 1)));
      if (distance < best) {
        best = distance;
        at = [i, j];
      }
    });
  });
  return [left.splice(at[0], 1)[0] as Quantity, right.splice(at[1], 1)[0] as Quantity];
}

function changed(row: Row, left: Quantity, right: Quantity): Notice {
  const ratio = right.value / left.value;
  const power = Math.log10(ratio);
  const magnitude =
    Number.isFinite(power) && Math.abs(power) >= 1 && Math.abs(power - Math.round(power)) < 1e-9;
  return {
    spans: [row.source.span(left.start, left.end), row.target.span(right.start, right.end)],
    message: magnitude ? 'magnitude' : 'changed',
    params: {
      source: row.source.text.slice(left.start, left.end),
      target: row.target.text.slice(right.start, right.end),
      sourceValue: plain(left.value),
      targetValue: plain(right.value),
    },
  };
}

function alone(text: RowText, one: Quantity, message: 'lost' | 'added'): Notice {
  return {
    spans: [text.span(one.start, one.end)],
    message,
    params: { text: text.text.slice(one.start, one.end), value: plain(one.value) },
  };
}

function plain(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1000
    ? value.toLocaleString('en-US')
    : String(Math.round(value * 1e6) / 1e6);
}
