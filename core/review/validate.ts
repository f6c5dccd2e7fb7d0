import type { Side } from '../range';
import { SIDES } from '../range';
import type { Annotation, PostEdit, Rating, Review, Segment, Span } from './types';

/** What can be wrong with a document whose values all have the right kind; the context of the error text `review-damaged`. */
type DamageReason =
  | 'duplicate-id'
  | 'range-outside'
  | 'range-order'
  | 'bead-empty'
  | 'bead-unknown-segment'
  | 'bead-shared-segment'
  | 'bead-missing-segment'
  | 'key'
  | 'quote'
  | 'overlap';

export interface Damage {
  /** Where, as a path in the file: `segments.target[12]`. */
  readonly path: string;
  readonly reason: DamageReason;
}

/**
 * The first place where the document breaks a rule that its schema cannot say: ranges inside their text, segments
 * ordered and apart, each in exactly one bead, quotes equal to the text they stand on, post-edits apart, keys
 * matching what they name. Linear in the size of the document.
 */
export function findDamage(review: Review): Damage | undefined {
  for (const damage of checks(review)) {
    if (damage) return damage;
  }
  return undefined;
}

function* checks(review: Review): Generator<Damage | undefined> {
  for (const side of SIDES) yield damagedSegments(review, side);
  yield damagedBeads(review);
  for (const side of SIDES) yield segmentWithoutBead(review, side);
  for (const [key, annotation] of Object.entries(review.annotations)) {
    yield damagedAnnotation(review, key, annotation);
  }
  yield* damagedPostEdits(review);
  for (const [key, rating] of Object.entries(review.ratings)) yield damagedRating(review, key, rating);
  for (const [key, decision] of Object.entries(review.decisions)) {
    yield decision.id === key
      ? damagedSpans(review, `decisions.${key}`, decision.spans)
      : { path: `decisions.${key}`, reason: 'key' };
  }
}

function damagedSegments(review: Review, side: Side): Damage | undefined {
  const ids = new Set<string>();
  let previous: Segment | undefined;
  for (const [index, segment] of review.segments[side].entries()) {
    const path = `segments.${side}[${index}]`;
    if (!isInside(review, side, segment)) return { path, reason: 'range-outside' };
    if (previous && (segment.start < previous.end || segment.paragraph < previous.paragraph)) {
      return { path, reason: 'range-order' };
    }
    if (ids.has(segment.id)) return { path, reason: 'duplicate-id' };
    ids.add(segment.id);
    previous = segment;
  }
  return undefined;
}

function damagedBeads(review: Review): Damage | undefined {
  const order: Readonly<Record<Side, ReadonlyMap<string, number>>> = {
    source: new Map(review.segments.source.map(({ id }, index) => [id, index])),
    target: new Map(review.segments.target.map(({ id }, index) => [id, index])),
  };
  const used: Readonly<Record<Side, Set<string>>> = { source: new Set(), target: new Set() };
  const ids = new Set<string>();
  for (const [index, bead] of review.beads.entries()) {
    const path = `beads[${index}]`;
    if (ids.has(bead.id)) return { path, reason: 'duplicate-id' };
    ids.add(bead.id);
    if (bead.source.length + bead.target.length === 0) return { path, reason: 'bead-empty' };
    for (const side of SIDES) {
      let last = -1;
      for (const id of bead[side]) {
        const place = order[side].get(id);
        if (place === undefined) return { path, reason: 'bead-unknown-segment' };
        if (used[side].has(id)) return { path, reason: 'bead-shared-segment' };
        if (place < last) return { path, reason: 'range-order' };
        used[side].add(id);
        last = place;
      }
    }
  }
  return undefined;
}

function segmentWithoutBead(review: Review, side: Side): Damage | undefined {
  const used = new Set(review.beads.flatMap((bead) => bead[side]));
  const index = review.segments[side].findIndex(({ id }) => !used.has(id));
  return index < 0 ? undefined : { path: `segments.${side}[${index}]`, reason: 'bead-missing-segment' };
}

function damagedAnnotation(review: Review, key: string, annotation: Annotation): Damage | undefined {
  const path = `annotations.${key}`;
  if (annotation.id !== key) return { path, reason: 'key' };
  // The place of such an annotation was lost with an earlier version of the text; its span only says what it was.
  if (annotation.state === 'unanchored') return undefined;
  return damagedSpans(review, path, annotation.spans);
}

function damagedSpans(review: Review, path: string, spans: readonly Span[]): Damage | undefined {
  for (const [index, span] of spans.entries()) {
    const at = `${path}.spans[${index}]`;
    if (!isInside(review, span.side, span)) return { path: at, reason: 'range-outside' };
    const quoted = review.texts[span.side].content.slice(span.start, span.end);
    if (quoted !== span.quote) return { path: at, reason: 'quote' };
  }
  return undefined;
}

function* damagedPostEdits(review: Review): Generator<Damage | undefined> {
  const entries = Object.entries(review.postEdits).sort(([, a], [, b]) => a.start - b.start);
  let previous: PostEdit | undefined;
  for (const [key, edit] of entries) {
    const path = `postEdits.${key}`;
    if (key !== String(edit.start)) yield { path, reason: 'key' };
    if (!isInside(review, 'target', edit)) yield { path, reason: 'range-outside' };
    if (previous && edit.start < previous.end) yield { path, reason: 'overlap' };
    previous = edit;
  }
}

function damagedRating(review: Review, key: string, rating: Rating): Damage | undefined {
  const path = `ratings.${key}`;
  if (key !== `${rating.side}:${rating.start}`) return { path, reason: 'key' };
  return isInside(review, rating.side, rating) ? undefined : { path, reason: 'range-outside' };
}

/** Inside the text and not empty. */
function isInside(
  review: Review,
  side: Side,
  range: { readonly start: number; readonly end: number },
): boolean {
  return range.start < range.end && range.end <= review.texts[side].content.length;
}
