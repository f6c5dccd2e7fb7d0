import type { Dictionary } from './dictionary';
import { furniturePattern, Mark } from './marks';
import { Scanner } from './scan';
import type { AlignSentence } from './types';
import type { TypeTable } from './word-types';
import { Words } from './words';

/** One text, analysed: for each sentence its length, its word types (each once) and what its punctuation tells. */
export interface AnalysedText {
  readonly texts: readonly string[];
  readonly units: Float64Array;
  /** Bits of `Mark`. */
  readonly marks: Uint16Array;
  /** Types of sentence s: `tokens[starts[s] .. starts[s + 1])`. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  readonly types: TypeTable;
  /** Evidence weight of each type: rarity in this text times its factor. */
  readonly weights: Float64Array;
}

/** Beyond this a sentence's words are not read. */
const LONGEST = 4000;
/** A page's furniture is short. */
const LONGEST_FURNITURE = 400;
/** Rarity levels off: what is rare among this many sentences is rare enough. */
const RARITY_SENTENCES = 500;

/** Analyses one text; `foreign` when the other text is written in another script. */
export function analyseText(
  sentences: readonly AlignSentence[],
  dictionary: Dictionary,
  foreign: boolean,
): AnalysedText {
  const scanner = new Scanner();
  const words = new Words(dictionary, foreign);
  const furniture = furniturePattern(dictionary.lang);
  const units = new Float64Array(sentences.length);
  const marks = new Uint16Array(sentences.length);
  const starts = new Int32Array(sentences.length + 1);
  const texts: string[] = [];
  sentences.forEach(({ text }, s) => {
    texts.push(text);
    scanner.read(text, LONGEST);
    units[s] = scanner.units;
    marks[s] = scanner.marks;
    words.read(scanner);
    if (text.length < LONGEST_FURNITURE && (scanner.signed || words.furniture) && furniture.test(text))
      marks[s] = scanner.marks | Mark.furniture;
    starts[s + 1] = words.count;
  });
  const tokens = words.tokens.slice(0, words.count);
  const types = words.types();
  const frequency = new Int32Array(types.size);
  for (const type of tokens) frequency[type] = (frequency[type] ?? 0) + 1;
  const total = Math.min(RARITY_SENTENCES, Math.max(sentences.length, 10));
  const scale = Math.max(1, sentences.length / RARITY_SENTENCES);
  const weights = new Float64Array(types.size);
  for (let t = 0; t < types.size; t++)
    weights[t] = (types.factors[t] ?? 0) * Math.log(1 + total / Math.max(1, (frequency[t] ?? 0) / scale));
  return { texts, units, marks, starts, tokens, types, weights };
}
