import ar from './ar.json';
import cs from './cs.json';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';
import he from './he.json';
import hi from './hi.json';
import id from './id.json';
import it from './it.json';
import ja from './ja.json';
import ko from './ko.json';
import nl from './nl.json';
import pl from './pl.json';
import pt from './pt.json';
import ru from './ru.json';
import sv from './sv.json';
import th from './th.json';
import tr from './tr.json';
import uk from './uk.json';
import vi from './vi.json';
import zh from './zh.json';

/** Forms separated by `|`; a trailing `*` lets the last word go on, a leading one lets it begin earlier. */
export type Forms = string;

/** What is known of one language. Months, weekdays, countries and currencies come from the platform's own data. */
export interface LangData {
  readonly decimal: '.' | ',';
  /** The word that joins number words ("vingt et un"). */
  readonly and?: string;
  /** Number words by value. */
  readonly numbers: Readonly<Record<string, Forms>>;
  /** Forms in which a number is not one: "一些". */
  readonly block?: Forms;
  /** Number words that count only before one of `counters` (Korean 한, 두, 세). */
  readonly counted?: Readonly<Record<string, Forms>>;
  readonly counters?: Forms;
  /** True where number words are written together (einundzwanzig). */
  readonly compound?: boolean;
  /** Short forms of magnitudes, only right after digits: 3m, 5bn. */
  readonly abbreviations?: Readonly<Record<string, Forms>>;
  /** Words by which a number may be told without being a number word: "twice", "dozen", "first". */
  readonly loose?: Readonly<Record<string, Forms>>;
  readonly percent?: Readonly<Record<string, Forms>>;
  readonly meridiem?: Readonly<Record<string, Forms>>;
  /** Verbs of saying. */
  readonly say?: Forms;
}

const LANGUAGES: Readonly<Record<string, LangData>> = {
  ar: ar as LangData,
  cs: cs as LangData,
  de: de as LangData,
  en: en as LangData,
  es: es as LangData,
  fr: fr as LangData,
  he: he as LangData,
  hi: hi as LangData,
  id: id as LangData,
  it: it as LangData,
  ja: ja as LangData,
  ko: ko as LangData,
  nl: nl as LangData,
  pl: pl as LangData,
  pt: pt as LangData,
  ru: ru as LangData,
  sv: sv as LangData,
  th: th as LangData,
  tr: tr as LangData,
  uk: uk as LangData,
  vi: vi as LangData,
  zh: zh as LangData,
};

const COMMA = new Set(
  'it pt nl pl cs uk tr id vi sv da nb no fi el ro hu bg sr hr sl sk lt lv et be kk'.split(' '),
);

/** The language's data; for one without its own file, only what its locale's number format says. */
export function langData(lang: string): LangData {
  return LANGUAGES[lang] ?? { decimal: COMMA.has(lang) ? ',' : '.', numbers: {} };
}
