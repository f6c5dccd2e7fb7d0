import { MAX_REVIEW_BYTES } from '../core/limits';
import { decodeUtf8 } from '../core/read/unicode';
import { parseReview } from '../core/review/file';
import type { Review } from '../core/review/types';
import { readInput } from './files';

/** @throws GalleyError `review-…` and those of reading; they name the file as it was given */
export async function loadReview(file: string): Promise<Review> {
  return parseReview(decodeUtf8(await readInput(file, MAX_REVIEW_BYTES)), file);
}
