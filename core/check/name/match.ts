import type { RowText } from '../text/row-text';
import { scriptOf } from '../text/locale';
import { firmLength, soundLikeness, soundOf } from './sound';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';
import { nameWordsIn } from './target-name';
import type { NameWord } from './target-name';

/** A name of the target and what in the source sounds most like it. */
export interface NameMatch {
  readonly name: NameWord;
  readonly source: SourceName | undefined;
  /** 0 to 1; 1 when the same letters stand in the source. */
  readonly likeness: number;
  /** How many sounds of the name must be heard: below 2 nothing can be concluded. */
  readonly firm: number;
}

/** At this likeness and above the source is taken to have the name. */
export const HEARD = 0.7;

/** Every name word of the target with its likeliest counterpart in the source. */
export function matchNames(source: RowText, target: RowText): NameMatch[] {
  const names = target.derive(nameWordsIn);
  if (names.length === 0) return [];
  const candidates = source.derive(sourceNamesIn);
  const latin = scriptOf(source.lang) === 'Latin';
  return names.map((name) => (latin ? matchLetters(name, candidates) : matchSound(name, candidates)));
}

function matchSound(name: NameWord, candidates: readonly SourceName[]): NameMatch {
  // A plural's s is English: Розенберги, "the Rosenbergs".
  const sound = soundOf(name.key.length > 5 ? name.key.replace(/s$/, '') : name.key);
  let best: SourceName | undefined;
  let likeness = 0;
  for (const candidate of candidates) {
    const value =
      candidate.latin === name.key
        ? 1
        : soundLikeness(sound, candidate.sound, candidate.openStart, candidate.openEnd);
    if (value > likeness) [best, likeness] = [candidate, value];
  }
  return { name, source: best, likeness, firm: firmLength(sound) };
}

/** In the same script a name is copied, with an ending at most. */
function matchLetters(name: NameWord, candidates: readonly SourceName[]): NameMatch {
  let best: SourceName | undefined;
  let likeness = 0;
  for (const candidate of candidates) {
    const value = Math.max(
      letterLikeness(name.key, candidate.latin),
      letterLikeness(name.key.replace(/s$/, ''), candidate.latin),
    );
    if (value > likeness) [best, likeness] = [candidate, value];
  }
  return { name, source: best, likeness, firm: name.key.length };
}

function letterLikeness(name: string, word: string): number {
  if (name === word) return 1;
  // Declined: "Mengy", "Kepu" for Menga, Kepa.
  if (name.length > 3 && withoutVowel(name) === withoutVowel(word)) return 0.95;
  const [short, long] = name.length < word.length ? [name, word] : [word, name];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 3) return 0.95;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  // An ending changed for the language's own: "Afrikanische" and "African", "Moskau" and "Moscow".
  return shared >= 4 ? Math.max(HEARD, shared / long.length) : shared / long.length;
}

function withoutVowel(word: string): string {
  return word.replace(/[aeiouy]$/, '');
}
