/**
 * Fits the weights of core/align/weights.ts: `tsx tests/bench/align/fit.ts`, with parallel corpora in the folder
 * that GALLEY_BITEXT names. Only documents of the part `fit` are used (see corpus.ts); each is perturbed anew with
 * several seeds. The file is rewritten in place.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURE_COUNT, FEATURES } from '../../../core/align/features';
import { analysePair, openPair, prepare } from '../../../core/align/prepare';
import { weightVector } from '../../../core/align/weights';
import type { AlignSentence } from '../../../core/align/types';
import { partOf, readCorpora, readGold } from './corpus';
import { expectedShapes, fitWeights, makeExample, type Example } from './crf';
import { RecordingScorer } from './recorder';
import { perturb, withParagraphs, type GoldText } from './perturb';
import { hash } from './random';

/** Each text is perturbed once for each of these. */
const STRENGTHS = [0.6, 1.5, 0.8, 1.2];
const EPOCHS = 12;
/** How often a text with gold beads of its own counts beside a perturbed one. */
const GOLD_TIMES = 12;
const PENALTY = 0.002;

const folder = process.env.GALLEY_BITEXT;
if (folder === undefined) throw new Error('GALLEY_BITEXT must name a folder of NAME.SRC-TGT.tsv files');

function sentences(list: readonly string[], paragraphs: readonly number[] | undefined): AlignSentence[] {
  return list.map((line, k) => ({ text: line, paragraph: paragraphs?.[k] ?? k }));
}

function exampleOf(gold: GoldText): Example | undefined {
  const source = sentences(gold.source, gold.paragraphs?.source);
  const target = sentences(gold.target, gold.paragraphs?.target);
  const pair = openPair({ sourceLang: gold.sourceLang, targetLang: gold.targetLang, source, target });
  return makeExample(
    prepare(analysePair(source, target, pair, {}), new Float64Array(FEATURE_COUNT), false, RecordingScorer),
    gold.beads,
  );
}

const examples: Example[] = [];
let lost = 0;
for (const [name, texts] of readCorpora(folder)) {
  if (name.split('.')[0]?.endsWith('test') === true) continue;
  const fitting = texts.filter((text) => partOf(text.name) === 'fit');
  for (const text of fitting) {
    for (let seed = 0; seed < STRENGTHS.length; seed++) {
      const number = hash(`${name}/${text.name}/fit${String(seed)}`);
      let gold = perturb(text, number, STRENGTHS[seed] ?? 1, fitting);
      if (number % 3 === 0) gold = withParagraphs(gold, number);
      const example = exampleOf(gold);
      if (example) examples.push(example);
      else lost++;
    }
  }
}
for (const [name, texts] of readGold(folder)) {
  if (name.split('.')[0]?.endsWith('test') === true) continue;
  for (const text of texts) {
    const example = exampleOf(text);
    if (!example) lost++;
    else for (let times = 0; times < GOLD_TIMES; times++) examples.push(example);
  }
}
console.log(`${String(examples.length)} texts, ${String(lost)} whose right path is not in the band`);
const start = weightVector();
const weights = fitWeights(examples, start, new Float64Array(start.length), PENALTY, EPOCHS, console.log);
const lines = FEATURES.map((name, f) => `  ${name}: ${(weights[f] ?? 0).toFixed(3)},`);
const out = `import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}

/** Shares of the bead shapes, then of source and target sentences left alone, in the texts fitted on. */
export const EXPECTED_SHAPES: readonly number[] = [
  ${expectedShapes(examples, weights)
    .map((share) => share.toPrecision(3))
    .join(', ')},
];
`;
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../../core/align/weights.ts'), out);
