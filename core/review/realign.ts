import { align } from '../align';
import type { LexiconEntry } from '../align/types';
import type { Side } from '../range';
import { insertBead, positions, type Positions } from './commands/beads';
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
  const kept = review.beads.filter(isKept);
  const { inOrder, crossing } = partCrossing(kept, order);
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
  const settled = new Map(inOrder.map((bead) => [keyOf(bead), bead]));
  const beads = found.map((bead): Bead => {
    const ids = {
      source: bead.source.map((index) => source[index]?.id ?? ''),
      target: bead.target.map((index) => target[index]?.id ?? ''),
    };
    return (
      settled.get(keyOf(ids)) ?? {
        id: newId(),
        ...ids,
        state: 'auto',
        confidence: bead.confidence,
        pinned: false,
      }
    );
  });
  return crossing.reduce((all, bead) => insertBead(all, bead, order), beads);
}

function keyOf(bead: Pick<Bead, 'source' | 'target'>): string {
  return `${bead.source.join()}|${bead.target.join()}`;
}

/** Parts beads, given in row order, into those whose two sides run in step and those that would cross one of them. */
function partCrossing(beads: readonly Bead[], order: Positions): { inOrder: Bead[]; crossing: Bead[] } {
  const inOrder: Bead[] = [];
  const crossing: Bead[] = [];
  let reached = { source: -1, target: -1 };
  for (const bead of beads) {
    const places = { source: bead.source.map(order.source), target: bead.target.map(order.target) };
    const first = { source: Math.min(...places.source), target: Math.min(...places.target) };
    const contiguous = (list: readonly number[]) =>
      list.length === 0 || Math.max(...list) - Math.min(...list) === list.length - 1;
    const inStep =
      first.source > reached.source &&
      first.target > reached.target &&
      contiguous(places.source) &&
      contiguous(places.target);
    if (!inStep) {
      crossing.push(bead);
      continue;
    }
    inOrder.push(bead);
    reached = {
      source: Math.max(reached.source, ...places.source),
      target: Math.max(reached.target, ...places.target),
    };
  }
  return { inOrder, crossing };
}
