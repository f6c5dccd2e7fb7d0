/** A number word of more than one part that its language writes in its own way. */
export interface Inverted {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const CZECH_UNITS = 'jedn|dva|tři|čtyři|pět|šest|sedm|osm|devět'.split('|');
const CZECH_TENS = 'dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát'.split('|');
const CZECH = new RegExp(`(?<!\\p{L})(${CZECH_UNITS.join('|')})a(${CZECH_TENS.join('|')})\\p{L}*`, 'gu');

const ARABIC_UNITS = 'حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع'.split('|');
const ARABIC_TENS = 'عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع'.split('|');
const ARABIC = new RegExp(
  `(?<!\\p{L})(?:و?(?:ب|ل|ك)?(?:ال)?|لل)(${ARABIC_UNITS.join('|')})(?:ه)?\\s+(?:عشره?(?!\\p{L})|و\\s?(?:ال)?(${ARABIC_TENS.join('|')})(?:ون|ين))`,
  'gu',
);

/**
 * Czech "dvaatřicetiletý" (32) and Arabic ordinals ("السادس والثلاثون", 36th; "الثالث عشر", 13th), whose parts the plain
 * reading would take for two numbers. `lower` is the look-up copy.
 */
export function findInverted(lower: string, lang: string): Inverted[] {
  if (lang === 'cs') {
    return [...lower.matchAll(CZECH)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: CZECH_UNITS.indexOf(match[1] ?? '') + 1 + (CZECH_TENS.indexOf(match[2] ?? '') + 2) * 10,
    }));
  }
  if (lang !== 'ar') return [];
  return [...lower.matchAll(ARABIC)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value:
      ARABIC_UNITS.indexOf(match[1] ?? '') +
      1 +
      (match[2] === undefined ? 10 : (ARABIC_TENS.indexOf(match[2]) + 2) * 10),
  }));
}
