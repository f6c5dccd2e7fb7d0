import { learnLexicon } from '../align/lexicon/learn';
import type { LexiconEntry } from '../align/types';
import type { Bitext } from './pairs';

export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** A pair of no more than this is a term and its translation rather than two sentences. */
const TERM_WORDS = 4;
const TERM_LENGTH = 60;

/** The pairs that a bilingual file holds. */
export function pairsOf({ source, target, rows }: Bitext): TextPair[] {
  return rows
    .map((row) => ({
      source: source.content.slice(row.source.start, row.source.end).trim(),
      target: target.content.slice(row.target.start, row.target.end).trim(),
    }))
    .filter((pair) => pair.source !== '' && pair.target !== '');
}

/** What a translation memory knows: the terms in it as they are, and what can be learned from its sentences. */
export function memoryLexicon(
  pairs: readonly TextPair[],
  sourceLang: string,
  targetLang: string,
): LexiconEntry[] {
  const terms = pairs.filter((pair) => isTerm(pair.source) && isTerm(pair.target));
  const known = new Map(terms.map((term) => [`${term.source}\t${term.target}`, { ...term, weight: 1 }]));
  const learned = learnLexicon(pairs, sourceLang, targetLang);
  const fresh = learned.filter(({ source, target }) => !known.has(`${source}\t${target}`));
  return [...known.values(), ...fresh];
}

function isTerm(text: string): boolean {
  if (text.length > TERM_LENGTH || /[.!?。！？…:：;；\n]/.test(text)) return false;
  return text.split(/\s+/).length <= TERM_WORDS;
}
