import { scoreAnnotations, type Scores } from '../mqm/score';
import { countWords } from '../segment';
import type { Review } from './types';

/** The review's scores as they stand. Word counts are kept per text, which never changes. */
export function scoreReview(review: Review): Scores {
  const text = review.texts[review.scoring.countedSide];
  return scoreAnnotations(Object.values(review.annotations), wordsIn(text), review.scoring);
}

const COUNTS = new WeakMap<object, number>();

function wordsIn(text: Review['texts']['source']): number {
  let count = COUNTS.get(text);
  if (count === undefined) {
    count = countWords(text.content, text.lang);
    COUNTS.set(text, count);
  }
  return count;
}

/** Takes over a count made elsewhere (in a worker), so that this thread need not make it. */
export function knowWords(text: Review['texts']['source'], count: number): void {
  COUNTS.set(text, count);
}
