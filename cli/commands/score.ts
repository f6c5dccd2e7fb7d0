import { scoreReview } from '../../core/review/score';
import { loadReview } from '../review-file';
import { writeOut } from '../stream';

/** Prints a review's scores as JSON. */
export async function score(file: string): Promise<void> {
  const review = await loadReview(file);
  await writeOut(`${JSON.stringify(scoreReview(review), null, 2)}\n`);
}
