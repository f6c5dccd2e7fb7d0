import words from './function-words.json';

const BY_LANG = new Map(
  Object.entries(words as Readonly<Record<string, string>>).map(([lang, list]) => [
    lang,
    new Set(list.split(' ')),
  ]),
);

/** The language's commonest small words, lower case; undefined for a language without a list. */
export function functionWords(lang: string): ReadonlySet<string> | undefined {
  return BY_LANG.get(lang);
}
