import { isCommonWord } from '../english/words';
import { mentionsIn } from '../lexicon/concepts';
import { tellsNames } from '../text/locale';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';
import type { Word } from '../text/word';
import { plain } from './romanize';

/** A word of the target that is a name or part of one. */
export interface NameWord extends Word {
  /** Lower case, no accents, no possessive ending. */
  readonly key: string;
}

const CONCEPT = /^(?:month|weekday|region|currency|meridiem|title|compass):/;

/**
 * Words with a capital that are no ordinary English word and no month, weekday or country. Acronyms are left out.
 * For English targets only: other languages give no list of ordinary words to tell names from.
 */
export function nameWordsIn(row: RowText): readonly NameWord[] {
  if (!tellsNames(row.lang)) return [];
  const mentions = row.derive(mentionsIn);
  const names: NameWord[] = [];
  for (const word of row.derive(wordsIn)) {
    const { text } = word;
    if (text.length < 3 || !/^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(text)) continue;
    // "ATMs", "MLA's".
    if (/^\p{Lu}{2,}['’]?s$/u.test(text)) continue;
    const key = plain(word.lower.replace(/'s?$/, ''));
    // "I've", "O'Hagan", "No.1": read in pieces they would be no names.
    if (key.length < 3 || /[^a-z]/.test(key)) continue;
    if (isCommonWord(key) || isCommonWord(word.lower)) continue;
    if (
      mentions.some(
        (one) =>
          one.start <= word.start && word.start < one.end && one.concepts.some((id) => CONCEPT.test(id)),
      )
    )
      continue;
    names.push({ ...word, key });
  }
  return names;
}
