import type { Row } from '../article';
import type { Notice } from '../check';

/** Two words of one name that stand the other way round in the source. */
export function orderNotices(_row: Row): Notice[] {
  return [];
}
