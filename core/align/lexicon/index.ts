import { parseLexiconText } from './entries';
import { KOREAN } from './ko/index';

/** Built-in lexicons give English translations; any two languages with one meet in English. */
const TEXTS: Readonly<Record<string, readonly string[]>> = { ko: KOREAN };

const parsed = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Terms of the language (base subtag) with their English translations; parsed on first use. */
export function builtInLexicon(lang: string): ReadonlyMap<string, readonly string[]> | undefined {
  const known = parsed.get(lang);
  if (known) return known;
  const texts = TEXTS[lang];
  if (!texts) return undefined;
  const entries = new Map<string, string[]>();
  for (const text of texts) parseLexiconText(text, entries);
  parsed.set(lang, entries);
  return entries;
}
