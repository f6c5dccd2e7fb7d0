import type { Dictionary } from './dictionary';
import { stemOf } from './lang/stem';
import type { WordTypes } from './word-types';

const LEAST_PART = 4;
const LEAST_WORD = 9;

/** Adds the keys of both parts of a German compound, the first cut at which both are known, to the type begun last. */
export function addCompound(types: WordTypes, word: string, dictionary: Dictionary): void {
  if (word.length < LEAST_WORD) return;
  for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut++) {
    const head = knownHead(word.slice(0, cut), dictionary);
    if (head === undefined) continue;
    const tail = stemOf(word.slice(cut), 'de');
    const second = dictionary.numberOf(tail);
    if (second < 0) continue;
    dictionary.addTerm(types, dictionary.numberOf(head), head);
    dictionary.addTerm(types, second, tail);
    return;
  }
}

/** The form in which a first part is known: as it is, without the s that joins, or its stem. */
function knownHead(head: string, dictionary: Dictionary): string | undefined {
  if (dictionary.numberOf(head) >= 0) return head;
  if (head.length > LEAST_PART && head.endsWith('s') && dictionary.numberOf(head.slice(0, -1)) >= 0)
    return head.slice(0, -1);
  const stem = stemOf(head, 'de');
  return stem.length >= LEAST_PART && dictionary.numberOf(stem) >= 0 ? stem : undefined;
}
