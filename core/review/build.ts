import { align } from '../align';
import type { LexiconEntry } from '../align/types';
import { segmentText } from '../segment';
import type { CommandContext } from './command';
import { initialChecking } from './findings/profile';
import { REVIEW_FORMAT, REVIEW_VERSION } from './schema';
import type { Bead, Review, ReviewText, Scoring, Segment } from './types';

/** How a new review counts and passes: MQM's defaults, with the pass mark news desks use for publication. */
export const DEFAULT_SCORING: Scoring = {
  countedSide: 'source',
  referenceWords: 1000,
  maximum: 100,
  passMark: 95,
  acceptablePoints: 50,
  weights: {},
};

export interface BuildOptions {
  readonly lexicon?: readonly LexiconEntry[];
  /** Texts whose single line breaks are not sentence breaks. */
  readonly wrapped?: { readonly source: boolean; readonly target: boolean };
  /** 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** A new review of two texts: cut into sentences and aligned. The texts go in exactly as they are. */
export function buildReview(
  texts: { readonly source: ReviewText; readonly target: ReviewText; readonly title: string },
  context: CommandContext,
  options: BuildOptions = {},
): Review {
  const source = segmentsOf(texts.source, 's', options.wrapped?.source ?? false);
  const target = segmentsOf(texts.target, 't', options.wrapped?.target ?? false);
  return {
    format: REVIEW_FORMAT,
    version: REVIEW_VERSION,
    id: context.newId(),
    title: texts.title,
    createdAt: context.now,
    texts: { source: texts.source, target: texts.target },
    segments: { source, target },
    beads: beadsOf(texts, source, target, options),
    annotations: {},
    postEdits: {},
    ratings: {},
    verdict: { decision: null, notes: '' },
    scoring: DEFAULT_SCORING,
    decisions: {},
    checking: initialChecking(),
  };
}

function segmentsOf(text: ReviewText, prefix: string, wrapped: boolean): Segment[] {
  return segmentText(text.content, text.lang, { wrapped }).map((range, index) => ({
    id: `${prefix}${index + 1}`,
    start: range.start,
    end: range.end,
    paragraph: range.paragraph,
  }));
}

function beadsOf(
  texts: { readonly source: ReviewText; readonly target: ReviewText },
  source: readonly Segment[],
  target: readonly Segment[],
  options: BuildOptions,
): Bead[] {
  const sentences = (text: ReviewText, segments: readonly Segment[]) =>
    segments.map(({ start, end, paragraph }) => ({ text: text.content.slice(start, end), paragraph }));
  const beads = align({
    sourceLang: texts.source.lang,
    targetLang: texts.target.lang,
    source: sentences(texts.source, source),
    target: sentences(texts.target, target),
    ...(options.lexicon && { lexicon: options.lexicon }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const ids = (segments: readonly Segment[], indexes: readonly number[]) =>
    indexes.map((index) => segments[index]?.id).filter((id) => id !== undefined);
  return beads.map((bead, index) => ({
    id: `b${index + 1}`,
    source: ids(source, bead.source),
    target: ids(target, bead.target),
    state: 'auto',
    confidence: bead.confidence,
    pinned: false,
  }));
}
