import type { Quantity } from './types';

/** Numbers that are part of a name: "COVID-19" is as often told without its number. */
const NAMED =
  /(?:covid\p{L}{0,3}|sars-cov|ковид|коронавирус|कोविड|كوفيد|코로나|코비드|コロナ|コビッド)(?:[-‑–— ]?)$/u;

/** "No 10", where the British prime minister works. */
const ADDRESS = /(?<!\p{L})no\.? $/u;
/** Day and night, all week. */
const ALWAYS = /24\/7(?!\d)/;

/** True for a number that belongs to the name right before it, or to a set phrase. */
export function isNamed(value: number, lower: string, start: number): boolean {
  const before = lower.slice(Math.max(0, start - 14), start);
  if (value === 10) return ADDRESS.test(before);
  if (value === 24 || value === 7) return ALWAYS.test(lower.slice(Math.max(0, start - 3), start + 4));
  return (value === 19 || value === 2) && NAMED.test(before);
}

/** What stands after a number and multiplies it: three dozens, três dezenas, три десятка. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^ (?:desít(?:k|e)|десят(?:к|ок)|dizaine|decena|dezena|decin[ae]|dziesiąt(?:k|e)|दहाई|عشرات)/u, 10],
  [/^ (?:dozen|tucet|tuct|dutzend|douzaine|docena|дюжин|dúzia|dozzin|दर्जन)/u, 12],
  [/^ (?:stov(?:k|e)|сот(?:н|ен)|centena|centaine)/u, 100],
  [/^ (?:scores?(?!\p{L}))/u, 20],
  [/^\s?(?:割|成(?![立员員为為功果本年长長就都人熟分份交])|할(?![인머]))/u, 10],
];

/** How the text after a number multiplies it: tens, dozens, and East Asian tenths told as a percentage. */
function timesAfter(lower: string, end: number): number[] {
  const after = lower.slice(end, end + 12);
  return TIMES.flatMap(([pattern, factor]) => (pattern.test(after) ? [factor] : []));
}

const SHORT_YEAR = /^\s?(?:年|년|[后後](?!来|來|天|悔|面|半))/u;
const OTHERS = /^ (?:\p{L}+ )?others?(?!\p{L})/u;

/** Further values of a number by what stands after it: '18年 for 2018, "3 others" for four in all. */
export function furtherValues(value: number, lower: string, start: number, end: number): number[] {
  const found = timesAfter(lower, end).map((factor) => value * factor);
  if (value < 100 && Number.isInteger(value)) {
    if ((end - start > 1 && SHORT_YEAR.test(lower.slice(end))) || /(?<!\d)['’]$/.test(lower.slice(0, start)))
      found.push(1900 + value, 2000 + value);
    if (OTHERS.test(lower.slice(end))) found.push(value + 1);
  }
  return found;
}

const DIGIT = '[〇一二三四五六七八九\\d]';
const RATE = new RegExp(`(${DIGIT})割(${DIGIT})分(?:(${DIGIT})厘)?`, 'gu');

/** Japanese rates of tenths, hundredths and thousandths: 3割2分1厘 is 32.1 per cent, ".321" and 321. */
export function findRates(lower: string): Quantity[] {
  if (!lower.includes('割')) return [];
  return [...lower.matchAll(RATE)].map((match) => {
    const digits = match.slice(1).map((one) => digitOf(one as string | undefined));
    const whole = Number(digits.join(''));
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: Number((whole / 10 ** (digits.filter((one) => one !== '').length - 2)).toFixed(1)),
      other: [whole],
      form: 'digits',
    };
  });
}

function digitOf(one: string | undefined): string {
  if (one === undefined) return '';
  const at = '〇一二三四五六七八九'.indexOf(one);
  return at < 0 ? one : String(at);
}
