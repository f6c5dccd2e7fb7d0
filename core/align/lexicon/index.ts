import { parseLexiconText } from './entries';
import { KOREAN } from './ko/index';
import { readWorld } from './world/index';

/** Built-in lexicons give English translations; any two languages with one meet in English. */
const TEXTS: Readonly<Record<string, readonly string[]>> = { ko: KOREAN };

const parsed = new Map<string, ReadonlyMap<string, readonly string[]> | undefined>();

/** Terms of the language (base subtag) with their English translations; parsed on first use. */
export function builtInLexicon(lang: string): ReadonlyMap<string, readonly string[]> | undefined {
  if (parsed.has(lang)) return parsed.get(lang);
  const entries = new Map<string, string[]>();
  const own = TEXTS[lang];
  for (const text of own ?? []) parseLexiconText(text, entries);
  const known = readWorld(lang, entries) || own !== undefined ? entries : undefined;
  parsed.set(lang, known);
  return known;
}
