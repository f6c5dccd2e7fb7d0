import type { Dictionary } from './dictionary';
import type { WordType } from './keys';
import { textUnits } from './lang/script';
import { marksOf } from './marks';
import type { AlignSentence } from './types';
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
  readonly types: readonly WordType[];
  /** Evidence weight of each type: rarity in this text times its factor. */
  readonly weights: Float64Array;
}

/** Beyond this a sentence's words are not read. */
const LONGEST = 4000;
/** Rarity levels off: what is rare among this many sentences is rare enough. */
const RARITY_SENTENCES = 500;

/** Analyses one text; `foreign` when the other text is written in another script. */
export function analyseText(
  sentences: readonly AlignSentence[],
  dictionary: Dictionary,
  foreign: boolean,
): AnalysedText {
  const words = new Words(dictionary, foreign);
  const units = new Float64Array(sentences.length);
  const marks = new Uint16Array(sentences.length);
  const starts = new Int32Array(sentences.length + 1);
  const tokens: number[] = [];
  const texts: string[] = [];
  sentences.forEach(({ text }, s) => {
    texts.push(text);
    units[s] = textUnits(text);
    marks[s] = marksOf(text, dictionary.lang);
    words.read(text.length > LONGEST ? text.slice(0, LONGEST) : text, tokens);
    starts[s + 1] = tokens.length;
  });
  const frequency = new Float64Array(words.types.length);
  for (const type of tokens) frequency[type] = (frequency[type] ?? 0) + 1;
  const total = Math.min(RARITY_SENTENCES, Math.max(sentences.length, 10));
  const scale = Math.max(1, sentences.length / RARITY_SENTENCES);
  const weights = Float64Array.from(
    words.types,
    (type, t) => type.factor * Math.log(1 + total / Math.max(1, (frequency[t] ?? 0) / scale)),
  );
  return { texts, units, marks, starts, tokens: Int32Array.from(tokens), types: words.types, weights };
}
