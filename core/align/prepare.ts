import { analyseText, type AnalysedText } from './analyse';
import { findBand } from './band';
import type { PathBead } from './decode';
import { Dictionary, openTerms, ownTerms, type Terms } from './dictionary';
import { KeyTable } from './keys';
import { isUnspacedScript, Script, scriptOf } from './lang/script';
import { learnFromText } from './learned';
import { findMatches, linkTexts } from './links';
import { MOST_A_SIDE, type BeadScorer, type Layout } from './score';
import { Side } from './side';
import { survey } from './survey';
import type { AlignSentence, LexiconEntry } from './types';
import { withKeys } from './word-types';

function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The script most letters of a text are in, by a sample. */
function mainScript(sentences: readonly AlignSentence[]): Script {
  const counts = new Int32Array(16);
  let seen = 0;
  for (const { text } of sentences) {
    const most = Math.min(text.length, 400);
    for (let k = 0; k < most; k++) {
      const script = scriptOf(text.charCodeAt(k));
      if (script === Script.none || script === Script.digit) continue;
      const name = isUnspacedScript(script) ? Script.han : script;
      counts[name] = (counts[name] ?? 0) + 1;
      seen++;
    }
    if (seen > 5000) break;
  }
  let best: Script = Script.none;
  for (const name of Object.values(Script)) if ((counts[name] ?? 0) > (counts[best] ?? 0)) best = name;
  return best;
}

/** Paragraph numbers, where both texts have paragraphs that tell something: several sentences in some, several of them. */
function paragraphs(sentences: readonly AlignSentence[]): Int32Array | undefined {
  const numbers = Int32Array.from(sentences, (sentence) => sentence.paragraph);
  let starts = 0;
  for (let k = 1; k < numbers.length; k++) if (numbers[k] !== numbers[k - 1]) starts++;
  return starts === 0 || starts === numbers.length - 1 ? undefined : numbers;
}

/** What is looked up once for a pair of texts, whatever its regions. */
export interface PairContext {
  readonly source: Terms;
  readonly target: Terms;
  /** The texts are in different scripts. */
  readonly foreign: boolean;
  /** The target is analysed before the source. */
  readonly targetFirst: boolean;
  /** The text analysed second has no Han characters. */
  readonly hanless: boolean;
}

/** Han characters, and what NFKC makes such. */
const HAN = /[\u2e80-\u2fdf\u3005\u3190-\u9fff\uf900-\ufaff\ud87e]/;

/** Opens the dictionaries of both languages. */
export function openPair(input: {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: readonly AlignSentence[];
  readonly target: readonly AlignSentence[];
  readonly lexicon?: readonly LexiconEntry[];
}): PairContext {
  const sourceLang = baseLanguage(input.sourceLang);
  const targetLang = baseLanguage(input.targetLang);
  const sourceScript = mainScript(input.source);
  const targetScript = mainScript(input.target);
  const sourceUnspaced = isUnspacedScript(sourceScript);
  const unspaced = sourceUnspaced !== isUnspacedScript(targetScript);
  // Unspaced text has few words that other text may match, and then is better analysed first.
  const hanless =
    unspaced && !(sourceUnspaced ? input.target : input.source).some(({ text }) => HAN.test(text));
  const own = ownTerms(input.lexicon ?? [], sourceLang, targetLang);
  return {
    source: openTerms(sourceLang, targetLang, own.source),
    target: openTerms(targetLang, sourceLang, own.target),
    foreign: sourceScript !== targetScript,
    targetFirst: unspaced && sourceUnspaced !== hanless,
    hanless,
  };
}

/** Two texts, analysed, with how many keys they match by, and their layout. */
export interface AnalysedPair {
  readonly source: AnalysedText;
  readonly target: AnalysedText;
  readonly keys: number;
  readonly layout: Layout;
}

/** Analyses two texts. */
export function analysePair(
  sourceSentences: readonly AlignSentence[],
  targetSentences: readonly AlignSentence[],
  context: PairContext,
  breaks: Pick<Layout, 'sourceBreak' | 'targetBreak'>,
): AnalysedPair {
  const table = new KeyTable(context.hanless);
  const read = (sentences: readonly AlignSentence[], terms: Terms): AnalysedText =>
    analyseText(sentences, new Dictionary(terms, table), context.foreign);
  // The second text only needs the words that may match the first's: unspaced scripts have most others.
  let source: AnalysedText;
  let target: AnalysedText;
  if (context.targetFirst) {
    target = read(targetSentences, context.target);
    table.closed = true;
    source = read(sourceSentences, context.source);
  } else {
    source = read(sourceSentences, context.source);
    table.closed = true;
    target = read(targetSentences, context.target);
  }
  const sourceParagraph = paragraphs(sourceSentences);
  const targetParagraph = paragraphs(targetSentences);
  const layout: Layout = {
    ...breaks,
    ...(sourceParagraph && targetParagraph ? { sourceParagraph, targetParagraph } : {}),
  };
  return { source, target, keys: table.size, layout };
}

/** The pair with word pairs learned from its own first alignment; undefined where too little is sure. */
export function withLearned(pair: AnalysedPair, path: readonly PathBead[]): AnalysedPair | undefined {
  const learned = learnFromText(pair.source, pair.target, path, pair.keys);
  if (!learned) return undefined;
  return {
    ...pair,
    source: { ...pair.source, types: withKeys(pair.source.types, learned.source) },
    target: { ...pair.target, types: withKeys(pair.target.types, learned.target) },
    keys: pair.keys + learned.keys,
  };
}

/** Finds where to look (only where there is doubt, when `narrow`); the scorer then scores any bead in its band. */
export function prepare<S extends BeadScorer>(
  { source, target, keys, layout }: AnalysedPair,
  weights: Float64Array,
  narrow: boolean,
  Scorer: new (...from: ConstructorParameters<typeof BeadScorer>) => S,
): S {
  const links = linkTexts(source, target, keys);
  const band = findBand(source, target, links);
  const from = new Side(source);
  const to = new Side(target);
  const matches = findMatches(source, target, links, band, MOST_A_SIDE);
  const known = survey(from, to, matches, links, band, narrow);
  return new Scorer(from, to, matches, links, known, layout, weights);
}
