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

/** Adjectives of age and length, tens before units: "тридцатидвухлетний", "czterdziestodwuletni". */
const AGES: Readonly<
  Record<string, { readonly tens: string[]; readonly units: string[]; readonly end: string }>
> = {
  ru: {
    tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто'.split(' '),
    units: 'одно двух трех четырех пяти шести семи восьми девяти'.split(' '),
    end: '(?:летн|дневн|минутн|часов|месячн|процентн)\\p{L}+',
  },
  uk: {
    tens: "двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яносто".split(' '),
    units: "одно дво три чотири п'яти шести семи восьми дев'яти".split(' '),
    end: '(?:річн|денн|хвилинн|годинн|місячн|відсотков)\\p{L}+',
  },
  pl: {
    tens: 'dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio dziewięćdziesięcio'.split(
      ' ',
    ),
    units: 'jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio'.split(' '),
    end: '(?:letni|dniow|minutow|godzinn|miesięczn|procentow)\\p{L}*',
  },
};

const AGE_PATTERNS = new Map(
  Object.entries(AGES).map(([lang, { tens, units, end }]) => [
    lang,
    new RegExp(`(?<!\\p{L})(${tens.join('|')})(${units.join('|')})?${end}`, 'gu'),
  ]),
);

function findAges(lower: string, lang: string): Inverted[] {
  const age = AGES[lang];
  const pattern = AGE_PATTERNS.get(lang);
  if (age === undefined || pattern === undefined) return [];
  return [...lower.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: (age.tens.indexOf(match[1] ?? '') + 2) * 10 + age.units.indexOf(match[2] ?? '') + 1,
  }));
}

/**
 * Czech "dvaatřicetiletý" (32) and Arabic ordinals ("السادس والثلاثون", 36th; "الثالث عشر", 13th), whose parts the plain
 * reading would take for two numbers; Slavic adjectives of age. `lower` is the look-up copy.
 */
export function findInverted(lower: string, lang: string): Inverted[] {
  if (lang === 'cs') {
    return [...lower.matchAll(CZECH)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: CZECH_UNITS.indexOf(match[1] ?? '') + 1 + (CZECH_TENS.indexOf(match[2] ?? '') + 2) * 10,
    }));
  }
  if (lang !== 'ar') return findAges(lower, lang);
  return [...lower.matchAll(ARABIC)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value:
      ARABIC_UNITS.indexOf(match[1] ?? '') +
      1 +
      (match[2] === undefined ? 10 : (ARABIC_TENS.indexOf(match[2]) + 2) * 10),
  }));
}
