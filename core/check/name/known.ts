import { fromBase64, isInBloom } from '../english/bloom';
import { commonWords, decodeFront, isCommonWord, isKnownWord, knownNames } from '../english/words';
import data from './names.json';
import { wordsNear } from './near';
import { isListedTranslated } from './translated';

let further: ReadonlySet<string> | undefined;
let rest: Uint8Array | undefined;

function furtherNames(): ReadonlySet<string> {
  further ??= decodeFront(data.names);
  return further;
}

/** True for a name of the lists that are kept word by word (lower case, no accents): the more frequent ones. */
export function isListedName(key: string): boolean {
  return knownNames().has(key) || furtherNames().has(key);
}

/** True for a name of the lists (lower case, no accents). One in a hundred others passes too. */
export function isName(key: string): boolean {
  if (isListedName(key)) return true;
  rest ??= fromBase64(data.rest);
  return isInBloom(key, rest, data.bits, data.hashes);
}

let loans: Uint8Array | undefined;

/** True for a katakana word that is no name. */
export function isLoanWord(katakana: string): boolean {
  loans ??= fromBase64(data.loans.rest);
  return isInBloom(katakana, loans, data.loans.bits, data.hashes);
}

/** True for a name or any other word of the lists, and for what reads as Pinyin. */
export function isKnown(key: string): boolean {
  return isKnownWord(key) || isName(key) || PINYIN.test(key);
}

/** Two or three Mandarin syllables: "Jinping", "Xiaoming". */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)){2,3}$/;

/** True for a word that is in the lists of words, but in none of names. */
export function isOrdinary(key: string): boolean {
  return isKnownWord(key) && !isName(key);
}

let listed: ReadonlySet<string> | undefined;
const NEAR = new Map<string, readonly string[]>();

/** Common names and words one slip away. Remembered, for one name comes often. */
export function listedNear(key: string): readonly string[] {
  const known = NEAR.get(key);
  if (known !== undefined) return known;
  listed ??= new Set([...knownNames(), ...furtherNames(), ...commonWords()]);
  const near = wordsNear(key, listed);
  if (NEAR.size > 4000) NEAR.clear();
  NEAR.set(key, near);
  return near;
}

/** The word or name that one in no list is a slip away from; undefined when there is none, or the word is short. */
export function wordMeant(key: string): string | undefined {
  if (key.length < 5) return undefined;
  return listedNear(key).find(
    (word) => word.length > 4 && `${word}s` !== key && (isCommonWord(word) || knownNames().has(word)),
  );
}

/** What one in no list is a slip away from and sound cannot tell, for every language has its own form of it. */
export function translatedMeant(key: string): string | undefined {
  return key.length < 5
    ? undefined
    : listedNear(key).find((word) => word.length > 4 && isListedTranslated(word));
}

/** True for a name of the lists of common names; no other passes. */
export function isCommonName(key: string): boolean {
  return knownNames().has(key) || furtherNames().has(key);
}
