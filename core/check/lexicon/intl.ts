import { searchKey } from '../text/search-key';
import calendar from './data/calendar.json';

type Add = (form: string, concept: string) => void;

/** Endings a noun may take in place of its last vowel, for languages that decline month, day and country names. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ru: 'а я у ю ы и е ой ей ом ем ам ям ами ах о ь'.split(' '),
  uk: 'а я у ю и і ї ю є ою ею єю ом ем ам ям ові о ь'.split(' '),
  pl: 'a ą ę y i e u em ie ii ą o'.split(' '),
  cs: 'a e ě u y i í ou em ích o'.split(' '),
};

/** The forms under which a name may stand in a text of this language. */
function inflected(form: string, lang: string): string[] {
  const endings = ENDINGS[lang];
  if (endings === undefined || form.length < 4) return [form];
  const stem = form.replace(/[аяыиіїеєоуюьaąęeěyiíou]$/iu, '');
  return [form, stem, ...endings.map((ending) => stem + ending)];
}

/** Languages that put endings after a name as it is; in Finnish and Estonian the nominative's last letters go on too. */
const SUFFIXED = new Set(['fi', 'et', 'hu', 'tr', 'az', 'kk', 'uz', 'eu', 'ka', 'mn']);

/** A month's name with the endings of its cases: Finnish "syyskuussa". */
function cased(name: string, lang: string): string[] {
  return SUFFIXED.has(lang) && name.length > 3 ? [name, `${name}*`] : [name];
}

interface Calendar {
  readonly month: readonly string[];
  readonly weekday: readonly string[];
}

const CALENDARS: Readonly<Record<string, Calendar>> = calendar;

/** Months 1 to 12 (`month:3`) and weekdays from Monday, 1, to Sunday, 7 (`weekday:5`), by the platform's names. */
export function addCalendar(lang: string, add: Add): void {
  // Persian counts by another calendar at home, but not in news of other countries.
  const common = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const withDay = new Intl.DateTimeFormat(lang, { ...common, day: 'numeric' });
  const alone = new Intl.DateTimeFormat(lang, common);
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 15));
    const names = [alone.format(date)];
    for (const part of withDay.formatToParts(date)) if (part.type === 'month') names.push(part.value);
    for (const name of names) {
      if (/^\d+[^\p{L}]*$/u.test(name) || /^\d+[월月]$/.test(name)) continue;
      for (const form of cased(name, lang)) add(form, `month:${String(month + 1)}`);
    }
  }
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 7; day++) {
    // 1 January 2024 was a Monday.
    const name = weekday.format(new Date(Date.UTC(2024, 0, 1 + day)));
    add(name, `weekday:${String(day + 1)}`);
  }
  for (const [group, forms] of Object.entries(CALENDARS[lang] ?? {}) as [string, readonly string[]][]) {
    forms.forEach((list, i) => {
      for (const form of list.split('|')) if (form !== '') add(form, `${group}:${String(i + 1)}`);
    });
  }
}

/** Country names (`region:FR`) by the platform's data. */
export function addRegions(lang: string, add: Add): void {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  for (const code of regionCodes()) {
    const name = names.of(code);
    if (name === undefined || name.length < 2) continue;
    for (const form of inflected(name.replace(/\s*\(.*\)$/, ''), lang)) add(form, `${PROPER}region:${code}`);
  }
}

let codes: string[] | undefined;

/** Before a concept: the form is a proper name, which has a capital where the script has any ("Togo", but "того"). */
export const PROPER = '^';

/** Two-letter codes that the platform names, without deprecated ones, groupings and pseudo-locales. */
function regionCodes(): readonly string[] {
  if (codes !== undefined) return codes;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const skip = new Set(
    'AC AN BU CP CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' '),
  );
  const seen = new Set<string>();
  codes = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = skip.has(code) ? undefined : names.of(code);
      if (name === undefined || seen.has(name)) continue;
      seen.add(name);
      codes.push(code);
    }
  }
  return codes;
}

const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  mile: 'mile',
  foot: 'foot',
  inch: 'inch',
  yard: 'yard',
  kg: 'kilogram',
  g: 'gram',
  pound: 'pound',
  ounce: 'ounce',
  litre: 'liter',
  gallon: 'gallon',
  hectare: 'hectare',
  acre: 'acre',
  c: 'celsius',
  f: 'fahrenheit',
  kmh: 'kilometer-per-hour',
  mph: 'mile-per-hour',
  gb: 'gigabyte',
  mb: 'megabyte',
  tb: 'terabyte',
};
/** Abbreviations that are words or letters of other things as well ("in", "M"). */
const TOO_SHORT = /^(?:\p{L}|in|mi|ac|[a-z]{0,1}m|min)$/u;
/** The singular is also an ordinal: "second", "segundo". */
const ORDINAL_SECOND = /^(?:second|seconde|segundo|secondo)$/;
const SPANS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** Written so in every language, whatever the platform's short form is. */
const SYMBOLS = ['km', 'cm', 'mm', 'kg'];

/** Units of measure and of time (`unit:km`, `span:hour`) as the platform writes them after 1, 2, 3 and 5. */
export function addUnits(lang: string, add: Add): void {
  for (const symbol of SYMBOLS) add(symbol, `unit:${symbol}`);
  const all = [
    ...Object.entries(UNITS).map(([concept, unit]) => [`unit:${concept}`, unit] as const),
    ...SPANS.map((unit) => [`span:${unit}`, unit] as const),
  ];
  for (const [concept, unit] of all) {
    for (const unitDisplay of ['long', 'short'] as const) {
      if (unitDisplay === 'short' && concept.startsWith('span:')) continue;
      const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
      for (const value of [1, 2, 3, 5]) {
        const form = format
          .formatToParts(value)
          .filter((part) => part.type === 'unit')
          .map((part) => part.value.trim())
          .join(' ');
        const lower = form.toLowerCase();
        if (ORDINAL_SECOND.test(lower) || (unitDisplay === 'short' && TOO_SHORT.test(lower))) continue;
        add(lower, concept);
      }
    }
  }
}

const CURRENCIES =
  'USD EUR GBP JPY KRW CNY RUB INR CHF MXN BRL TRY UAH PLN CZK SEK NOK DKK THB VND IDR ILS SAR AED EGP IQD IRR PKR BDT PHP MYR SGD HKD TWD AUD CAD NZD ZAR ARS CLP COP HUF RON'.split(
    ' ',
  );

/** Currency names (`currency:EUR`), and their last word alone where it says enough ("dollars"). */
export function addCurrencies(lang: string, add: Add): void {
  for (const currency of CURRENCIES) {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    for (const value of [1, 2, 5]) {
      const name = format
        .formatToParts(value)
        .filter((part) => part.type === 'currency')
        .map((part) => part.value)
        .join(' ')
        .toLowerCase();
      if (name !== '' && name !== currency.toLowerCase()) add(name, `currency:${currency}`);
    }
    add(currency.toLowerCase(), `currency:${currency}`);
  }
}

/** Counts whose forms differ in the languages of Europe; Romanian says "20 de milioane". */
const COUNTS = [1, 2, 5, 20];

/**
 * The words for thousand, million and so on that the platform knows: "5 милиона", "2,8 milliarder". By value, the
 * forms joined by `|`; longer ones as stems. For languages without number words of their own here.
 */
export function magnitudeForms(lang: string): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  if (lang === '') return forms;
  const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay: 'long' });
  for (const value of [1e3, 1e6, 1e9, 1e12]) {
    const words = COUNTS.flatMap((count) => format.formatToParts(count * value))
      .filter(({ type, value: text }) => type === 'compact' && /^\p{L}[\p{L} ]{2,}$/u.test(text))
      .map(({ value: text }) => searchKey(text) + (text.length > 4 ? '*' : ''));
    if (words.length > 0) forms.set(value, [...new Set(words)].join('|'));
  }
  return forms;
}
