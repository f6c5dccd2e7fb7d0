import { analyseText } from './analyse';
import { findBand } from './band';
import { bestPath, posteriors } from './decode';
import { Dictionary, ownTerms } from './dictionary';
import { KeyTable } from './keys';
import { scriptOf } from './lang/script';
import { buildLattice } from './lattice';
import { linkTexts } from './links';
import { inOrder, planRegions, type Region } from './regions';
import { BeadScorer, type Layout } from './score';
import type { AlignedBead, AlignInput, AlignSentence } from './types';
import { weightVector } from './weights';

/** How much a sentence left alone counts beside a two-sided bead when the path is chosen. */
const GAP_GAIN = 0.5;

function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The script most letters of a text are in, by a sample. */
function mainScript(sentences: readonly AlignSentence[]): string {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const { text } of sentences) {
    for (let k = 0; k < text.length && k < 400; k++) {
      const script = scriptOf(text.charCodeAt(k));
      if (script === 'none' || script === 'digit') continue;
      const name = script === 'kana' || script === 'hiragana' ? 'han' : script;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      seen++;
    }
    if (seen > 5000) break;
  }
  let best = '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** Paragraph numbers, where both texts have paragraphs that tell something: several sentences in some, several of them. */
function paragraphs(sentences: readonly AlignSentence[]): Int32Array | undefined {
  const numbers = Int32Array.from(sentences, (sentence) => sentence.paragraph);
  let starts = 0;
  for (let k = 1; k < numbers.length; k++) if (numbers[k] !== numbers[k - 1]) starts++;
  return starts === 0 || starts === numbers.length - 1 ? undefined : numbers;
}

function pick(sentences: readonly AlignSentence[], indexes: readonly number[]): AlignSentence[] {
  return indexes.map((index) => sentences[index] as AlignSentence);
}

function breaks(indexes: readonly number[]): Uint8Array {
  return Uint8Array.from(indexes, (index, k) => (k > 0 && index !== (indexes[k - 1] as number) + 1 ? 1 : 0));
}

function alignRegion(
  input: AlignInput,
  region: Region,
  context: Context,
  onProgress: (done: number) => void,
): AlignedBead[] {
  const { source: from, target: to } = region;
  if (from.length === 0 || to.length === 0) {
    return [
      ...from.map((index) => ({ source: [index], target: [], confidence: 1 })),
      ...to.map((index) => ({ source: [], target: [index], confidence: 1 })),
    ];
  }
  const sourceSentences = pick(input.source, from);
  const targetSentences = pick(input.target, to);
  const source = analyseText(sourceSentences, context.source, context.foreign);
  const target = analyseText(targetSentences, context.target, context.foreign);
  onProgress(0.2);
  const links = linkTexts(source, target);
  const band = findBand(source, target, links);
  onProgress(0.3);
  const sourceParagraph = paragraphs(sourceSentences);
  const targetParagraph = paragraphs(targetSentences);
  const layout: Layout = {
    sourceBreak: breaks(from),
    targetBreak: breaks(to),
    ...(sourceParagraph && targetParagraph ? { sourceParagraph, targetParagraph } : {}),
  };
  const scorer = new BeadScorer(source, target, links, band, layout, 0);
  const lattice = buildLattice(scorer, context.weights, (done) => {
    onProgress(0.3 + 0.6 * done);
  });
  const posterior = posteriors(lattice);
  return bestPath(lattice, posterior, GAP_GAIN).map((bead) => ({
    source: from.slice(bead.i0, bead.i1),
    target: to.slice(bead.j0, bead.j1),
    confidence: bead.confidence,
  }));
}

interface Context {
  readonly source: Dictionary;
  readonly target: Dictionary;
  readonly foreign: boolean;
  readonly weights: Float64Array;
}

/**
 * Aligns the sentences of two texts. Every sentence is in exactly one bead; beads are in monotone order but for
 * fixed ones that cross; two-sided beads have at most four sentences a side, fixed ones any number. The same input
 * gives the same beads. Time and memory grow linearly with the length of the texts. Never throws.
 */
export function align(input: AlignInput): AlignedBead[] {
  const sourceLang = baseLanguage(input.sourceLang);
  const targetLang = baseLanguage(input.targetLang);
  const table = new KeyTable();
  const own = ownTerms(input.lexicon ?? [], sourceLang, targetLang);
  const context: Context = {
    source: new Dictionary(sourceLang, targetLang, table, own.source),
    target: new Dictionary(targetLang, sourceLang, table, own.target),
    foreign: mainScript(input.source) !== mainScript(input.target),
    weights: weightVector(),
  };
  const { regions, fixed } = planRegions(input.source.length, input.target.length, input.fixed ?? []);
  const total = input.source.length + input.target.length;
  let before = 0;
  const beads: AlignedBead[] = [];
  for (const region of regions) {
    const share = (region.source.length + region.target.length) / Math.max(1, total);
    const start = before;
    beads.push(
      ...alignRegion(input, region, context, (done) => {
        input.onProgress?.(Math.min(1, start + share * done));
      }),
    );
    before += share;
  }
  input.onProgress?.(1);
  return inOrder(beads, fixed);
}
