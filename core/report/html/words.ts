import { createI18n, type UiLanguage } from '../../locale';
import { isKnownCategory } from '../../mqm/typology';

/** The report's own words, numbers and dates, in the reader's language. */
export interface Words {
  readonly language: UiLanguage;
  /** A text of the report; one without values is looked up once, however many rows say it. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** An unknown category is named by its id. */
  readonly category: (id: string) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly date: (iso: string) => string;
  /** Name of a language by its tag. */
  readonly languageName: (tag: string) => string;
}

export function wordsIn(language: UiLanguage): Words {
  let words = WORDS.get(language);
  if (!words) {
    words = makeWords(language);
    WORDS.set(language, words);
  }
  return words;
}

const WORDS = new Map<UiLanguage, Words>();

function makeWords(language: UiLanguage): Words {
  const look = createI18n(language).getFixedT(language, 'report');
  const known = new Map<string, string>();
  const t: Words['t'] = (key, values) => {
    if (values) return look(key, values);
    const text = known.get(key) ?? look(key);
    known.set(key, text);
    return text;
  };
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const formats = new Map<number, Intl.NumberFormat>();
  return {
    language,
    t,
    category: (id) => (isKnownCategory(id) ? t(`category.${id}`) : id),
    number(value, digits = 0) {
      let format = formats.get(digits);
      if (!format) {
        format = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
        formats.set(digits, format);
      }
      return format.format(value);
    },
    date: (iso) => dates.format(new Date(iso)),
    languageName(tag) {
      if (tag === 'und') return t('language-unknown');
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
