import type { GoldText, ParallelText } from './perturb';
import { perturb } from './perturb';
import { hash, Random } from './random';

/** Kinds of input that the weights were not fitted on, each made of stretches of a corpus. */
export const HARD = ['run dropped', 'lines first', 'paragraph moved', 'few words', 'one language'] as const;
export type HardKind = (typeof HARD)[number];

const TEXTS = 5;
const SENTENCES = 50;

type Pair = readonly [source: string, target: string];

function gold(text: ParallelText, pairs: readonly (readonly [string?, string?])[]): GoldText {
  const source: string[] = [];
  const target: string[] = [];
  const beads = pairs.map(([from, to]) => {
    const bead = {
      source: from === undefined ? [] : [source.length],
      target: to === undefined ? [] : [target.length],
    };
    if (from !== undefined) source.push(from);
    if (to !== undefined) target.push(to);
    return bead;
  });
  return { ...text, source, target, beads };
}

/** The first four words, or six characters of a language without spaces. */
function begun(sentence: string): string {
  const words = sentence.split(' ');
  return words.length > 4 ? words.slice(0, 4).join(' ') : sentence.slice(0, 6);
}

/** Twelve to twenty sentences in a row are missing on one side. */
function runDropped(text: ParallelText, random: Random): GoldText {
  const at = 5 + random.below(20);
  const to = at + 12 + random.below(9);
  const inSource = random.chance(0.5);
  return gold(
    text,
    text.pairs.map(([source, target], k) =>
      k < at || k >= to ? [source, target] : inSource ? [undefined, target] : [source],
    ),
  );
}

/** Twenty short lines stand before the target. */
function linesFirst(text: ParallelText, random: Random, others: readonly Pair[]): GoldText {
  const lines = Array.from({ length: 20 }, () => begun(random.pick(others)[1]));
  return gold(text, [...lines.map((line) => [undefined, line] as const), ...text.pairs]);
}

/** Five sentences of the target stand fifteen further down: they are alone on both sides, as beads do not cross. */
function paragraphMoved(text: ParallelText, random: Random): GoldText {
  const at = 5 + random.below(20);
  const moved = text.pairs.slice(at, at + 5);
  const pairs: (readonly [string?, string?])[] = text.pairs.map(([source, target], k) =>
    k < at || k >= at + 5 ? [source, target] : [source],
  );
  pairs.splice(at + 20, 0, ...moved.map(([, target]) => [undefined, target] as const));
  return gold(text, pairs);
}

/** Texts of one kind made of a corpus, by stretches of fifty sentences. */
export function hardTexts(kind: HardKind, name: string, texts: readonly ParallelText[]): GoldText[] {
  const [first] = texts;
  if (!first) return [];
  const all = texts.flatMap((text) => text.pairs);
  const made: GoldText[] = [];
  for (let k = 0; k < TEXTS && (k + 1) * SENTENCES <= all.length; k++) {
    const pairs = all.slice(k * SENTENCES, (k + 1) * SENTENCES);
    const text: ParallelText = { ...first, name: `${name}/${kind}/${String(k)}`, pairs };
    const seed = hash(text.name);
    const random = new Random(seed);
    if (kind === 'run dropped') made.push(runDropped(text, random));
    else if (kind === 'lines first') made.push(linesFirst(text, random, all));
    else if (kind === 'paragraph moved') made.push(paragraphMoved(text, random));
    else if (kind === 'few words')
      made.push(perturb({ ...text, pairs: pairs.map(([a, b]): Pair => [begun(a), begun(b)]) }, seed, 0.7));
    else {
      const copied = pairs.map(([, target]): Pair => [target, target]);
      made.push(perturb({ ...text, sourceLang: text.targetLang, pairs: copied }, seed, 1));
    }
  }
  return made;
}
