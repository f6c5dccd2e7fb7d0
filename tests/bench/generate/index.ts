import { buildReview } from '../../../core/review/build';
import type { Review } from '../../../core/review/types';
import { generateAnnotations, generatePostEdits, generateRatings } from './layers';
import { seeded } from './random';
import { generateTexts } from './texts';

export interface Size {
  /** Beads: rows of the review. Each text has about as many sentences. */
  readonly rows: number;
  readonly annotations: number;
}

/** A review as a long, flawed translation leaves it in the middle of the work; the same for the same size and seed. */
export function generateReview({ rows, annotations }: Size, seed = 20): Review {
  const random = seeded(seed);
  const texts = generateTexts(rows, random);
  let ids = 0;
  const context = {
    now: '2024-05-02T08:00:00.000Z',
    author: 'Reviewer',
    newId: () => `bench-${rows}-${annotations}-${seed}-${ids++}`,
  };
  // Sentences and beads are known: cutting and aligning have benches of their own.
  const nothing = { name: '', lang: 'und', encoding: 'utf-8', content: '' };
  const empty = buildReview({ source: nothing, target: nothing, title: `Bench of ${rows} rows` }, context);
  return {
    ...empty,
    ...texts,
    annotations: generateAnnotations(texts, annotations, random),
    postEdits: generatePostEdits(texts, random),
    ratings: generateRatings(texts, random),
  };
}
