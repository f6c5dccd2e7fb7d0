import { DEFAULT_SCORING } from '../../../core/review/build';
import { initialChecking } from '../../../core/review/findings/profile';
import { REVIEW_FORMAT, REVIEW_VERSION } from '../../../core/review/schema';
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
  return {
    format: REVIEW_FORMAT,
    version: REVIEW_VERSION,
    id: `bench-${rows}-${annotations}-${seed}`,
    title: `Bench of ${rows} rows`,
    createdAt: '2024-05-02T08:00:00.000Z',
    ...texts,
    annotations: generateAnnotations(texts, annotations, random),
    postEdits: generatePostEdits(texts, random),
    ratings: generateRatings(texts, random),
    verdict: { decision: null, notes: '' },
    scoring: DEFAULT_SCORING,
    decisions: {},
    checking: initialChecking(),
  };
}
