import type { CheckArticle, CheckText } from '../check/types';
import type { Review } from './types';

/** The review as the checks see it. */
export function checkArticleOf(review: Review): CheckArticle {
  const index = {
    source: new Map(review.segments.source.map(({ id }, position) => [id, position])),
    target: new Map(review.segments.target.map(({ id }, position) => [id, position])),
  };
  const text = (side: 'source' | 'target'): CheckText => ({
    content: review.texts[side].content,
    sentences: review.segments[side],
  });
  const places = (side: 'source' | 'target', ids: readonly string[]) =>
    ids.map((id) => index[side].get(id)).filter((position) => position !== undefined);
  return {
    sourceLang: review.texts.source.lang,
    targetLang: review.texts.target.lang,
    source: text('source'),
    target: text('target'),
    rows: review.beads.map((bead) => ({
      source: places('source', bead.source),
      target: places('target', bead.target),
    })),
  };
}
