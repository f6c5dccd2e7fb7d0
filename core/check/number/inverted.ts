/** A number word of more than one part that its language writes in its own way. */
export interface Inverted {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const CZECH_UNITS = 'jedn|dva|tři|čtyři|pět|šest|sedm|osm|devět'.split('|');
const CZECH_TENS = 'dvac[eá]t|třic[eá]t|čtyřic[eá]t|padesát|šedesát|sedmdesát|osmdesát|devadesát'.split('|');
const CZECH = new RegExp(`(?<!\\p{L})(${CZECH_UNITS.join('|')})a(${CZECH_TENS.join('|')})\\p{L}*`, 'gu');

function tensAt(word: string): number {
  return CZECH_TENS.findIndex((tens) => new RegExp(`^${tens}$`).test(word));
}

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

/** A small number and its hundreds, thousands or millions in one word: "čtyřtisícový", "пятимиллионный". */
const MANIFOLD: Readonly<Record<string, { readonly units: readonly string[]; readonly end: string }>> = {
  cs: {
    units: 'dvou? tří? čtyř pěti? šesti? sedmi? osmi? devíti? deseti?'.split(' '),
    end: '(set|stov|tisíc|mili[oó]n)',
  },
  ru: {
    units: 'двух трех четырех пяти шести семи восьми девяти десяти'.split(' '),
    end: '(сот|тысяч|миллион|миллиард)',
  },
  uk: {
    units: "двох трьох чотирьох п'яти шести семи восьми дев'яти десяти".split(' '),
    end: '(сот|тисяч|мільйон|мільярд)',
  },
};
const MANIFOLDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:set|stov|сот)/u, 100],
  [/^(?:tisíc|тысяч|тисяч)/u, 1000],
  [/^(?:mili|милли?он|мільйон)/u, 1e6],
  [/^(?:миллиард|мільярд)/u, 1e9],
];

const MANIFOLD_PATTERNS = new Map(
  Object.entries(MANIFOLD).map(([lang, { units, end }]) => [
    lang,
    new RegExp(`(?<!\\p{L})(?:${units.map((unit) => `(${unit})`).join('|')})${end}\\p{L}*`, 'gu'),
  ]),
);

function findManifold(lower: string, lang: string): Inverted[] {
  const pattern = MANIFOLD_PATTERNS.get(lang);
  if (pattern === undefined) return [];
  return [...lower.matchAll(pattern)].map((match) => {
    const unit = match.slice(1, -1).findIndex((group) => (group as string | undefined) !== undefined) + 2;
    const times = MANIFOLDS.find(([magnitude]) => magnitude.test(match.at(-1) ?? ''))?.[1] ?? 1;
    return { start: match.index, end: match.index + match[0].length, value: unit * times };
  });
}

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
    const joined = [...lower.matchAll(CZECH)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: CZECH_UNITS.indexOf(match[1] ?? '') + 1 + (tensAt(match[2] ?? '') + 2) * 10,
    }));
    return [...joined, ...findManifold(lower, lang)];
  }
  if (lang !== 'ar') return [...findAges(lower, lang), ...findManifold(lower, lang)];
  return [...lower.matchAll(ARABIC)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value:
      ARABIC_UNITS.indexOf(match[1] ?? '') +
      1 +
      (match[2] === undefined ? 10 : (ARABIC_TENS.indexOf(match[2]) + 2) * 10),
  }));
}
