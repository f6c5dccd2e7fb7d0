import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { align } from '../../../core/align/index';
import { learnLexicon } from '../../../core/align/lexicon/learn';
import type { AlignedBead, AlignSentence, LexiconEntry } from '../../../core/align/types';
import { median, processorTime } from '../stats';
import type { BenchTable } from '../table';
import { partOf, readCorpora, readGold } from './corpus';
import { HARD, hardTexts } from './hard';
import { hunalign } from './hunalign';
import { perturb, type GoldText, type ParallelText } from './perturb';
import { hash } from './random';
import { aloneF1, count, emptyCounts, strictF1, type StrictCounts } from './strict';

const OWN = join(dirname(fileURLToPath(import.meta.url)), 'data');
const STRENGTHS = [0.7, 1, 1.5];
const SIZES = [1000, 10_000, 100_000];
/** Compared with hunalign, which cuts longer texts into jobs of the last size. */
const JOBS = [100, 1000, 5000];
/** Milliseconds that a comparison of one size goes on for, and runs at least. */
const PATIENCE = 2500;
const LEAST_RUNS = 4;

/** Pairs that time and other kinds of input are measured on: spaced, Korean and unspaced text. */
const COMPARED = ['de-fr', 'ko-en', 'zh-en'];

/** The largest corpus of each of those. */
function compared(
  corpora: ReadonlyMap<string, readonly ParallelText[]>,
): ReadonlyMap<string, readonly ParallelText[]> {
  const size = (texts: readonly ParallelText[]): number =>
    texts.reduce((sum, text) => sum + text.pairs.length, 0);
  return new Map(
    COMPARED.flatMap((pair) => {
      const all = [...corpora].filter(([name]) => name.endsWith(`.${pair}`) && !name.includes('test.'));
      return all.sort((x, y) => size(y[1]) - size(x[1])).slice(0, 1);
    }),
  );
}

function sentences(list: readonly string[]): AlignSentence[] {
  return list.map((text, paragraph) => ({ text, paragraph }));
}

function alignGold(gold: GoldText, lexicon: readonly LexiconEntry[] = []): AlignedBead[] {
  const { sourceLang, targetLang } = gold;
  return align({
    sourceLang,
    targetLang,
    source: sentences(gold.source),
    target: sentences(gold.target),
    lexicon,
  });
}

/** Held-out texts of a corpus, each perturbed at several strengths. */
function reviews(name: string, texts: readonly ParallelText[]): GoldText[] {
  const all = name.startsWith('own.') || name.split('.')[0]?.endsWith('test') === true;
  return texts
    .filter((text) => all || partOf(text.name) === 'test')
    .flatMap((text) =>
      STRENGTHS.map((strength) =>
        perturb(text, hash(`${name}/${text.name}/${String(strength)}`), strength, texts),
      ),
    );
}

function three(value: number): string {
  return value.toFixed(3);
}

/** Beads found in ten bands of confidence: how many, and how many of them are right. */
class Calibration {
  private readonly found = new Array<number>(10).fill(0);
  private readonly right = new Array<number>(10).fill(0);
  private readonly sum = new Array<number>(10).fill(0);

  add(gold: GoldText, beads: readonly AlignedBead[]): void {
    const keys = new Set(gold.beads.map((bead) => `${bead.source.join()}:${bead.target.join()}`));
    for (const bead of beads) {
      const band = Math.min(9, Math.floor(bead.confidence * 10));
      this.found[band] = (this.found[band] ?? 0) + 1;
      this.sum[band] = (this.sum[band] ?? 0) + bead.confidence;
      if (keys.has(`${bead.source.join()}:${bead.target.join()}`))
        this.right[band] = (this.right[band] ?? 0) + 1;
    }
  }

  table(): BenchTable {
    return {
      title: 'Alignment: calibration of confidence',
      columns: ['confidence', 'beads', 'mean confidence', 'right'],
      rows: this.found.map((found, band) => [
        `${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}`,
        found,
        found === 0 ? '' : three((this.sum[band] ?? 0) / found),
        found === 0 ? '' : three((this.right[band] ?? 0) / found),
      ]),
      notes: ['Over all held-out sets above; the last row is what the app calls sure.'],
    };
  }
}

async function quality(corpora: ReadonlyMap<string, readonly GoldText[]>): Promise<BenchTable[]> {
  const calibration = new Calibration();
  const rows: (string | number)[][] = [];
  for (const [name, golds] of corpora) {
    const ours: StrictCounts = emptyCounts();
    const theirs: StrictCounts = emptyCounts();
    let seen = 0;
    for (const gold of golds) {
      const beads = alignGold(gold);
      count(gold.beads, beads, ours);
      calibration.add(gold, beads);
      count(gold.beads, (await hunalign(gold.source, gold.target)).beads, theirs);
      seen += gold.source.length;
    }
    if (golds.length > 0) {
      rows.push([
        name,
        seen,
        three(strictF1(ours)),
        three(strictF1(theirs)),
        three(aloneF1(ours)),
        three(aloneF1(theirs)),
      ]);
    }
  }
  return [
    {
      title: 'Alignment: strict F1, and F1 of the sentences left alone',
      columns: ['set', 'source sentences', 'F1', 'hunalign', 'alone F1', 'hunalign'],
      rows,
      notes: [
        'Parallel texts perturbed at random with known beads (merged, split, dropped, untranslated, furniture added on both sides); sets with gold beads of their own as they are.',
        'Weights were fitted on other documents of the same corpora (the part `fit`, see corpus.ts); sets named own or …test were never used.',
        'hunalign runs without a dictionary, as none is given to either.',
      ],
    },
    calibration.table(),
  ];
}

/** A text of the wanted length: the corpus over and over, each round with a number of its own. */
function longText(texts: readonly ParallelText[], size: number): GoldText | undefined {
  const [first] = texts;
  const all = texts.flatMap((text) => text.pairs);
  if (!first || all.length === 0) return undefined;
  const pairs = Array.from({ length: size }, (_, k): readonly [string, string] => {
    const [source, target] = all[k % all.length] as readonly [string, string];
    const round = Math.floor(k / all.length);
    const mark = round === 0 ? '' : ` ${String(1000 + ((round * 7919) % 100_003))}`;
    return [source + mark, target + mark];
  });
  return perturb({ ...first, pairs }, size, 1);
}

function time(gold: GoldText): number {
  const start = processorTime();
  alignGold(gold);
  return processorTime() - start;
}

/** Beside hunalign, in turns, so that what slows the machine slows both; the first runs of both are not counted. */
async function beside(corpora: ReadonlyMap<string, readonly ParallelText[]>): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const [name, texts] of corpora) {
    for (const size of JOBS) {
      const job = longText(texts, size);
      if (!job) continue;
      const first = time(job);
      await hunalign(job.source, job.target);
      const own: number[] = [];
      const theirs: number[] = [];
      const end = processorTime() + PATIENCE;
      while (own.length < LEAST_RUNS || processorTime() < end) {
        own.push(time(job));
        theirs.push((await hunalign(job.source, job.target)).milliseconds);
      }
      const best = [Math.min(...own), Math.min(...theirs)] as const;
      const middle = [median(own), median(theirs)] as const;
      rows.push([
        name,
        size,
        first.toFixed(0),
        best[0].toFixed(1),
        best[1].toFixed(1),
        `${(best[1] / best[0]).toFixed(1)} x`,
        `${(middle[1] / middle[0]).toFixed(1)} x`,
      ]);
    }
  }
  return {
    title: 'Alignment: time beside hunalign',
    columns: ['set', 'sentences', 'first ms', 'best ms', 'hunalign ms', 'faster (best)', 'faster (median)'],
    rows,
    notes: [
      'Processor time, all threads together (node --single-threaded has one).',
      `hunalign's own job size is ${String(JOBS.at(-1))}; its start and the making of its input are not counted.`,
      'The first run of a language reads its lexicon and is cold; the others do not read it again.',
    ],
  };
}

function speed(name: string, texts: readonly ParallelText[]): BenchTable {
  const rows: (string | number)[][] = [];
  const times: number[] = [];
  for (const size of SIZES) {
    const gold = longText(texts, size);
    if (!gold) continue;
    const before = process.memoryUsage().rss;
    const taken = time(gold);
    const grown = Math.max(0, process.memoryUsage().rss - before);
    times.push(taken);
    rows.push([size, taken.toFixed(0), (grown / 1e6).toFixed(0)]);
  }
  const exponent =
    Math.log((times.at(-1) ?? 1) / (times[0] ?? 1)) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
  return {
    title: `Alignment: time and memory (${name})`,
    columns: ['sentences a side', 'ms', 'MB grown'],
    rows,
    notes: [`Time grows with the ${exponent.toFixed(2)}th power of the length.`],
  };
}

/** Input of kinds that nothing was fitted on. */
async function hard(corpora: ReadonlyMap<string, readonly ParallelText[]>): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const kind of HARD) {
    for (const [name, texts] of corpora) {
      const held = texts.filter((text) => partOf(text.name) === 'test');
      const ours = emptyCounts();
      const theirs = emptyCounts();
      for (const gold of hardTexts(kind, name, held)) {
        count(gold.beads, alignGold(gold), ours);
        count(gold.beads, (await hunalign(gold.source, gold.target)).beads, theirs);
      }
      if (ours.gold === 0) continue;
      const scores = [strictF1(ours), strictF1(theirs), aloneF1(ours), aloneF1(theirs)];
      rows.push([kind, name, ...scores.map(three)]);
    }
  }
  return {
    title: 'Alignment: other kinds of input',
    columns: ['kind', 'set', 'F1', 'hunalign', 'alone F1', 'hunalign'],
    rows,
    notes: [
      '12 to 20 sentences in a row missing on one side; 20 short lines before the target; five sentences told elsewhere; sentences of four words; both sides in one language. Held-out documents, nothing fitted on such input.',
    ],
  };
}

/** What a lexicon learned from one part of a corpus gains on another. */
function learning(corpora: ReadonlyMap<string, readonly ParallelText[]>): BenchTable {
  const rows: (string | number)[][] = [];
  for (const [name, texts] of corpora) {
    const [first] = texts;
    const archive = texts.filter((text) => partOf(text.name) === 'fit').flatMap((text) => text.pairs);
    const held = reviews(name, texts);
    if (!first || archive.length < 300 || name.split('.')[0]?.endsWith('test') === true) continue;
    const entries = learnLexicon(
      archive.map(([source, target]) => ({ source, target })),
      first.sourceLang,
      first.targetLang,
    );
    const without = emptyCounts();
    const withIt = emptyCounts();
    for (const gold of held) {
      count(gold.beads, alignGold(gold), without);
      count(gold.beads, alignGold(gold, entries), withIt);
    }
    rows.push([name, archive.length, entries.length, three(strictF1(without)), three(strictF1(withIt))]);
  }
  return {
    title: 'Alignment: gain from a learned lexicon on held-out texts',
    columns: ['set', 'pairs learned from', 'entries', 'F1 without', 'F1 with'],
    rows,
    notes: [],
  };
}

/** The tables of sentence alignment; corpora from the folder that GALLEY_BITEXT names join the project's own. */
export async function benchAlign(): Promise<BenchTable[]> {
  const folder = process.env.GALLEY_BITEXT;
  const parallel = readCorpora(OWN);
  const golds = new Map<string, readonly GoldText[]>();
  if (folder !== undefined) {
    for (const [name, texts] of readCorpora(folder)) parallel.set(name, texts);
  }
  for (const [name, texts] of parallel) golds.set(name, reviews(name, texts));
  if (folder !== undefined) {
    // Sets with gold beads of their own are fitted on whole, unless their name ends in test.
    for (const [name, texts] of readGold(folder)) {
      if (name.split('.')[0]?.endsWith('test') === true) golds.set(name, texts);
    }
  }
  const tables = await quality(golds);
  const [largest] = [...parallel].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const some = compared(parallel);
  tables.push(await hard(some), await beside(some));
  if (largest) tables.push(speed(largest[0], largest[1]));
  const learned = learning(parallel);
  if (learned.rows.length > 0) tables.push(learned);
  return tables;
}
