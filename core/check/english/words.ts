import { fromBase64, isInBloom } from './bloom';
import data from './words.json';

let common: ReadonlySet<string> | undefined;
let rest: Uint8Array | undefined;

/** The 40,000 commonest English words, lower case. */
export function commonWords(): ReadonlySet<string> {
  common ??= decodeFront(data.common);
  return common;
}

let names: ReadonlySet<string> | undefined;

/** The commonest names in English texts (people, places, peoples), lower case. */
export function knownNames(): ReadonlySet<string> {
  names ??= decodeFront(data.names);
  return names;
}

/** Words written as a capital for the number of letters shared with the one before, and the rest. */
export function decodeFront(front: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const match of front.matchAll(/([A-Z])([a-z]*)/g)) {
    word = word.slice(0, (match[1] as string).charCodeAt(0) - 65) + (match[2] as string);
    words.add(word);
  }
  return words;
}

/** True for a common word in lower case. */
export function isCommonWord(lower: string): boolean {
  return commonWords().has(lower);
}

/**
 * True for any word, name or abbreviation of the large list. One in a hundred others passes too: good enough to keep
 * quiet, not to prove that a word is right.
 */
export function isKnownWord(lower: string): boolean {
  if (commonWords().has(lower) || lower.length < 3) return true;
  rest ??= fromBase64(data.rest);
  return isInBloom(lower, rest, data.bits, data.hashes);
}
