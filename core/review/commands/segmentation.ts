import { castDraft, original, type Draft } from 'immer';
import type { Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Bead, Review, Segment } from '../types';
import { edited, positions, putBeads, settlePlaces } from './beads';

/** Cuts a sentence in two at `offset` of its text; white space about the cut belongs to neither. */
export const splitSegment: ReviewCommand<{
  readonly side: Side;
  readonly segment: string;
  readonly offset: number;
}> = {
  id: 'segment.split',
  allowed: (review, argument) => halves(review, argument) !== undefined,
  perform(draft, argument, context) {
    const review = original(draft);
    const cut = halves(review, argument);
    if (!cut) return;
    const { side, segment } = argument;
    const second: Segment = { ...cut.second, id: context.newId() };
    putSegments(
      draft,
      side,
      review.segments[side].flatMap((item) => (item.id === segment ? [cut.first, second] : [item])),
    );
    const beads = beadsAfter(review, (bead) =>
      bead[side].includes(segment)
        ? { ...bead, [side]: bead[side].flatMap((id) => (id === segment ? [id, second.id] : [id])) }
        : bead,
    );
    putBeads(draft, beads);
  },
};

/**
 * Joins a sentence with the next of its side. Where the next one stood alone on its side of another bead, its
 * counterparts come with it; otherwise that bead gives it up.
 */
export const joinSegment: ReviewCommand<{ readonly side: Side; readonly segment: string }> = {
  id: 'segment.join',
  allowed: (review, { side, segment }) => nextOf(review, side, segment) !== undefined,
  perform(draft, { side, segment }) {
    const review = original(draft);
    const next = nextOf(review, side, segment);
    if (!next) return;
    putSegments(
      draft,
      side,
      review.segments[side]
        .filter(({ id }) => id !== next.id)
        .map((item) => (item.id === segment ? { ...item, end: next.end } : item)),
    );
    const left = review.beads.find((bead) => bead[side].includes(next.id));
    const other = side === 'source' ? 'target' : 'source';
    const along = left?.[side].length === 1 ? left[other] : [];
    const place = positions(review)[other];
    const beads = beadsAfter(review, (bead) => {
      if (bead[side].includes(segment)) {
        return {
          ...bead,
          [side]: bead[side].filter((id) => id !== next.id),
          [other]: [...new Set([...bead[other], ...along])].sort((a, b) => place(a) - place(b)),
        };
      }
      if (bead !== left) return bead;
      return {
        ...bead,
        [side]: bead[side].filter((id) => id !== next.id),
        [other]: bead[other].filter((id) => !along.includes(id)),
      };
    });
    putBeads(draft, beads);
  },
};

/** As `putBeads`. */
function putSegments(draft: Draft<Review>, side: Side, segments: Segment[]): void {
  for (const segment of segments) Object.freeze(segment);
  draft.segments[side] = castDraft(Object.freeze(segments));
}

/** Beads that `edit` changes count as edited; one left empty goes, one left out of order is moved. */
function beadsAfter(review: Review, edit: (bead: Bead) => Bead): Bead[] {
  const beads = review.beads
    .map((bead) => {
      const changed = edit(bead);
      return changed === bead ? bead : edited(changed);
    })
    .filter((bead) => bead.source.length + bead.target.length > 0);
  return settlePlaces(beads, review.beads, positions(review));
}

function nextOf(review: Review, side: Side, id: string): Segment | undefined {
  const segments = review.segments[side];
  const index = segments.findIndex((segment) => segment.id === id);
  return index === -1 ? undefined : segments[index + 1];
}

const LEADING_SPACE = /^\s+/u;
const TRAILING_SPACE = /\s+$/u;

/** The two parts of a cut sentence, or undefined when one would be empty or the cut would part a surrogate pair. */
function halves(
  review: Review,
  { side, segment: id, offset }: { readonly side: Side; readonly segment: string; readonly offset: number },
): { first: Segment; second: Segment } | undefined {
  const segment = review.segments[side].find((item) => item.id === id);
  if (!segment || offset <= segment.start || offset >= segment.end) return undefined;
  const { content } = review.texts[side];
  if (/[\uDC00-\uDFFF]/.test(content.charAt(offset)) && /[\uD800-\uDBFF]/.test(content.charAt(offset - 1))) {
    return undefined;
  }
  const before = content.slice(segment.start, offset);
  const after = content.slice(offset, segment.end);
  const first = { ...segment, end: offset - (TRAILING_SPACE.exec(before)?.[0].length ?? 0) };
  const second = { ...segment, start: offset + (LEADING_SPACE.exec(after)?.[0].length ?? 0) };
  return first.end > first.start && second.end > second.start ? { first, second } : undefined;
}
