import { isCommonWord } from '../english/words';
import { mentionsIn } from '../lexicon/concepts';
import type { Row } from '../article';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';
import type { Word } from '../text/word';
import { editDistance } from './distance';
import { hasTranslation } from './exonym';
import { isRespelt } from './letters';
import { plain } from './romanize';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';

/** A name that the translation should have as the original has it, and has with one letter wrong. */
export interface CopyingSlip {
  readonly source: SourceName;
  readonly target: Word;
}

/** Shorter names may be anything. */
export const SHORTEST = 5;
/** Letters at the end in which names differ by the language's own endings: "Trumpa", "Russie". */
const ENDING = 2;
const LONGEST_ENDING = 4;

/**
 * Names of the original that a translation in the same letters lacks, while it has a word with a capital that differs
 * from it by one letter before the ending. For targets whose ordinary words are not known, so that only what stands on
 * both sides can tell: names of places and peoples that have their own form in the target's language are left alone.
 */
export function miscopied(row: Row): CopyingSlip[] {
  const names = row.source
    .derive(sourceNamesIn)
    .filter((name) => name.sure && name.text.length >= SHORTEST && isOwn(name, row));
  if (names.length === 0) return [];
  const words = row.target.derive(wordsIn).filter((word) => isCandidate(word, row));
  if (words.length === 0) return [];
  const whole = plain(row.target.lower);
  return names.flatMap((source) => {
    if (whole.includes(source.latin.slice(0, -1))) return [];
    const target = words.find((word) => isOneOff(source.latin, plain(word.lower)));
    return target === undefined ? [] : [{ source, target }];
  });
}

/** Not a word of the language, nor something that other languages name otherwise. */
export function isOwn(name: SourceName, { source, target }: Row): boolean {
  if (source.lang === 'en' && isCommonWord(name.latin)) return false;
  return !isNamed(source, name.start) && !hasTranslation(name.latin, target.lang);
}

function isCandidate(word: Word, { source, target }: Row): boolean {
  return (
    word.text.length >= SHORTEST - 1 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    !source.text.includes(word.text) &&
    !isNamed(target, word.start)
  );
}

/** A month, a country or another name that the lexicon has. */
function isNamed(text: RowText, at: number): boolean {
  return text.derive(mentionsIn).some(({ start, end }) => start <= at && at < end);
}

function isOneOff(name: string, word: string): boolean {
  if (word.startsWith(name.slice(0, -ENDING))) return false;
  for (let length = name.length - 1; length <= name.length + 1; length++) {
    if (length > word.length || word.length - length > LONGEST_ENDING) continue;
    const stem = word.slice(0, length);
    if (editDistance(name, stem, 1) !== 1) continue;
    // A vowel for a vowel, a letter doubled or not, k for c: the target's own spelling of a name that it knows.
    if (sorted(name) === sorted(stem) || (skeleton(name) !== skeleton(stem) && !isRespelt(name, stem)))
      return true;
  }
  return false;
}

/** Two letters changed about leave the same letters. */
function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function skeleton(word: string): string {
  return word
    .replace(/[aeiouyj]+/g, 'a')
    .replace(/[ckqszx]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1');
}
