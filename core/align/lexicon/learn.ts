import { termForm } from '../terms';
import { functionWords } from '../lang/function-words';
import { stripParticle } from '../lang/korean';
import { isUnspacedScript, Script, scriptOf } from '../lang/script';
import { foldWord } from '../lang/stem';
import type { LexiconEntry } from '../types';

const ITERATIONS = 5;
/** Words of a pair that are read, and pairs of words that are followed, for each word. */
const LONGEST = 100;
const MOST_PARTNERS = 24;
/** A pair of words must occur together at least this often, and be likely both ways. */
const LEAST_TOGETHER = 2;
const LEAST_PROBABILITY = 0.12;
const LEAST_PRODUCT = 0.05;
/** A word in more than this share of the pairs tells nothing. */
const MOST_COMMON = 0.15;

/** One side of the parallel text as numbered words. */
interface Vocabulary {
  readonly sentences: readonly Int32Array[];
  /** Most frequent spelling of each word. */
  readonly spellings: readonly string[];
  /** Pairs each word occurs in, ascending. */
  readonly places: readonly number[][];
}

function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC'))) {
    if (isWordLike !== true || /^[\d.,]+$/.test(segment)) continue;
    const script = scriptOf(segment.charCodeAt(0));
    if (script === Script.hangul) words.push(stripParticle(segment, 2));
    else if (!isUnspacedScript(script) || segment.length > 1) words.push(segment);
    if (words.length >= LONGEST) break;
  }
  return words;
}

function readSide(texts: readonly string[], lang: string): Vocabulary {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const common = functionWords(lang);
  const ids = new Map<string, number>();
  const spellings: Map<string, number>[] = [];
  const places: number[][] = [];
  const sentences = texts.map((text, at) => {
    const seen = new Set<number>();
    for (const word of wordsOf(text, segmenter)) {
      if (common.has(foldWord(word))) continue;
      const form = termForm(word, lang);
      if (form === '') continue;
      let id = ids.get(form);
      if (id === undefined) {
        id = ids.size;
        ids.set(form, id);
        spellings.push(new Map());
        places.push([]);
      }
      const known = spellings[id];
      known?.set(word, (known.get(word) ?? 0) + 1);
      if (!seen.has(id)) places[id]?.push(at);
      seen.add(id);
    }
    return Int32Array.from(seen);
  });
  const usual = spellings.map((counts) => {
    let best = '';
    let most = 0;
    for (const [spelling, count] of counts) {
      if (count > most) {
        most = count;
        best = spelling;
      }
    }
    return best;
  });
  return { sentences, spellings: usual, places };
}

/** For each source word the target words it occurs with beyond chance (by the Dice coefficient), at most a few. */
function partners(source: Vocabulary, target: Vocabulary, pairs: number): Map<number, number>[] {
  const counts = new Int32Array(target.spellings.length);
  return source.places.map((places) => {
    const kept = new Map<number, number>();
    if (places.length < LEAST_TOGETHER || places.length > Math.max(10, pairs * MOST_COMMON)) return kept;
    const touched: number[] = [];
    for (const at of places) {
      for (const t of target.sentences[at] ?? []) {
        if (counts[t] === 0) touched.push(t);
        counts[t] = (counts[t] ?? 0) + 1;
      }
    }
    const scored: [number, number][] = [];
    for (const t of touched) {
      const together = counts[t] ?? 0;
      counts[t] = 0;
      const others = target.places[t]?.length ?? 0;
      if (together >= LEAST_TOGETHER && others <= Math.max(10, pairs * MOST_COMMON))
        scored.push([t, (2 * together) / (places.length + others)]);
    }
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [t] of scored.slice(0, MOST_PARTNERS)) kept.set(t, 0);
    return kept;
  });
}

/** IBM model 1 (Brown et al. 1993) over the given partners: probability of each partner given the word, with a null word. */
function train(
  source: Vocabulary,
  target: Vocabulary,
  links: readonly ReadonlyMap<number, number>[],
  onRound: () => void,
): Map<number, number>[] {
  let table = links.map((known) => new Map([...known.keys()].map((t) => [t, 1 / known.size] as const)));
  const nothing = new Float64Array(target.spellings.length).fill(1 / Math.max(1, target.spellings.length));
  for (let round = 0; round < ITERATIONS; round++) {
    const counts = links.map(() => new Map<number, number>());
    const fromNothing = new Float64Array(nothing.length);
    const totals = new Float64Array(links.length);
    let totalNothing = 0;
    source.sentences.forEach((from, at) => {
      for (const t of target.sentences[at] ?? []) {
        let sum = nothing[t] ?? 0;
        for (const s of from) sum += table[s]?.get(t) ?? 0;
        if (sum === 0) continue;
        for (const s of from) {
          const p = table[s]?.get(t);
          if (p === undefined || p === 0) continue;
          const share = p / sum;
          const own = counts[s];
          own?.set(t, (own.get(t) ?? 0) + share);
          totals[s] = (totals[s] ?? 0) + share;
        }
        fromNothing[t] = (fromNothing[t] ?? 0) + (nothing[t] ?? 0) / sum;
        totalNothing += (nothing[t] ?? 0) / sum;
      }
    });
    table = counts.map(
      (own, s) => new Map([...own].map(([t, count]) => [t, count / (totals[s] ?? 0)] as const)),
    );
    for (let t = 0; t < nothing.length; t++)
      nothing[t] = totalNothing > 0 ? (fromNothing[t] ?? 0) / totalNothing : 0;
    onRound();
  }
  return table;
}

/**
 * Learns a lexicon from sentences that translate each other line by line: IBM model 1 both ways, kept where both
 * directions agree. Weights are the geometric mean of the two probabilities. Time grows with the number of words
 * times the length of a sentence; a hundred thousand pairs are well within reach.
 * @param onProgress 0 to 1
 */
export function learnLexicon(
  pairs: readonly { readonly source: string; readonly target: string }[],
  sourceLang: string,
  targetLang: string,
  onProgress?: (done: number) => void,
): LexiconEntry[] {
  const steps = 4 + 2 * ITERATIONS;
  let step = 0;
  const advance = (): void => onProgress?.(++step / steps);
  const from = readSide(
    pairs.map((pair) => pair.source),
    sourceLang.toLowerCase().split(/[-_]/)[0] ?? '',
  );
  advance();
  const to = readSide(
    pairs.map((pair) => pair.target),
    targetLang.toLowerCase().split(/[-_]/)[0] ?? '',
  );
  advance();
  const forward = train(from, to, partners(from, to, pairs.length), advance);
  advance();
  const backward = train(to, from, partners(to, from, pairs.length), advance);
  advance();
  const entries: LexiconEntry[] = [];
  forward.forEach((own, s) => {
    for (const [t, p] of own) {
      const q = backward[t]?.get(s) ?? 0;
      if (p < LEAST_PROBABILITY || q < LEAST_PROBABILITY || p * q < LEAST_PRODUCT) continue;
      const source = from.spellings[s] ?? '';
      const target = to.spellings[t] ?? '';
      // A word left as it is needs no entry.
      if (source !== target) entries.push({ source, target, weight: Number(Math.sqrt(p * q).toFixed(3)) });
    }
  });
  return entries.sort(
    (a, b) =>
      b.weight - a.weight ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1),
  );
}
