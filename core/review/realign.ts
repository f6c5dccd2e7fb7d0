import { align } from '../align';
import type { LexiconEntry } from '../align/types';
import type { Side } from '../range';
import { insertBead, positions } from './commands/beads';
import { partCrossing } from './crossing';
import type { Bead, Review } from './types';

/** Whether re-aligning leaves a bead as it is: the reviewer made, confirmed or pinned it. */
export function isKept(bead: Bead): boolean {
  return bead.state !== 'auto' || bead.pinned;
}

/**
 * A new alignment around what the reviewer has settled. Kept beads that cross others are set aside while the rest is
 * aligned, since the aligner's beads are in order.
 * @param newId ids for the beads made anew
 * @param onProgress 0 to 1
 */
export function realigned(
  review: Review,
  newId: () => string,
  options: { readonly lexicon?: readonly LexiconEntry[]; readonly onProgress?: (done: number) => void } = {},
): Bead[] {
  const order = positions(review);
  const { inOrder, crossing } = partCrossing(review.beads, isKept, order);
  const aside = {
    source: new Set(crossing.flatMap((bead) => bead.source)),
    target: new Set(crossing.flatMap((bead) => bead.target)),
  };
  const left = (side: Side) => review.segments[side].filter(({ id }) => !aside[side].has(id));
  const source = left('source');
  const target = left('target');
  const at = {
    source: new Map(source.map(({ id }, index) => [id, index])),
    target: new Map(target.map(({ id }, index) => [id, index])),
  };
  const indexes = (side: Side, ids: readonly string[]) =>
    ids.map((id) => at[side].get(id)).filter((index) => index !== undefined);
  const sentences = (side: Side, segments: typeof source) =>
    segments.map(({ start, end, paragraph }) => ({
      text: review.texts[side].content.slice(start, end),
      paragraph,
    }));
  const found = align({
    sourceLang: review.texts.source.lang,
    targetLang: review.texts.target.lang,
    source: sentences('source', source),
    target: sentences('target', target),
    fixed: inOrder.map((bead) => ({
      source: indexes('source', bead.source),
      target: indexes('target', bead.target),
    })),
    ...options,
  });
  // A bead that comes out as it was stays the same object, so that history and screen see no change in it.
  const known = new Map(review.beads.map((bead) => [keyOf(bead), bead]));
  const beads = found.map((bead): Bead => {
    const ids = {
      source: bead.source.map((index) => source[index]?.id ?? ''),
      target: bead.target.map((index) => target[index]?.id ?? ''),
    };
    const same = known.get(keyOf(ids));
    if (same && (isKept(same) || same.confidence === bead.confidence)) return same;
    return {
      id: same?.id ?? newId(),
      ...ids,
      state: 'auto',
      confidence: bead.confidence,
      pinned: false,
    };
  });
  return crossing.reduce((all, bead) => insertBead(all, bead, order), beads);
}

function keyOf(bead: Pick<Bead, 'source' | 'target'>): string {
  return JSON.stringify([bead.source, bead.target]);
}
