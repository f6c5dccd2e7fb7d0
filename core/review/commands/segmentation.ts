import { original } from 'immer';
import type { Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Bead, Review, Segment } from '../types';

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
    draft.segments[side] = review.segments[side].flatMap((item) =>
      item.id === segment ? [cut.first, second] : [item],
    );
    editBeads(draft, review, (bead) =>
      bead[side].includes(segment)
        ? { ...bead, [side]: bead[side].flatMap((id) => (id === segment ? [id, second.id] : [id])) }
        : bead,
    );
  },
};

/** Joins a sentence with the next of its side; the next one's bead gives it up. */
export const joinSegment: ReviewCommand<{ readonly side: Side; readonly segment: string }> = {
  id: 'segment.join',
  allowed: (review, { side, segment }) => nextOf(review, side, segment) !== undefined,
  perform(draft, { side, segment }) {
    const review = original(draft);
    const next = nextOf(review, side, segment);
    if (!next) return;
    draft.segments[side] = review.segments[side]
      .filter(({ id }) => id !== next.id)
      .map((item) => (item.id === segment ? { ...item, end: next.end } : item));
    editBeads(draft, review, (bead) =>
      bead[side].includes(next.id) ? { ...bead, [side]: bead[side].filter((id) => id !== next.id) } : bead,
    );
  },
};

function editBeads(draft: { beads: unknown }, review: Review, edit: (bead: Bead) => Bead): void {
  draft.beads = review.beads
    .map((bead) => {
      const changed = edit(bead);
      return changed === bead ? bead : { ...changed, state: 'edited' as const, confidence: 1 };
    })
    .filter((bead) => bead.source.length + bead.target.length > 0);
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
