import type { Annotation, Bead, PostEdit, Rating, Review, Segment } from '../../core/review/types';

/**
 * A review goes from the worker to the window in pieces: taking in one of 10,000 rows at once would hold up the window
 * for longer than a key press may.
 */

/** What is announced first: the review without its layers, and how many pieces there are to fetch. */
export interface Handover {
  readonly id: number;
  readonly shell: Review;
  readonly pieces: number;
}

interface Layers {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly beads: readonly Bead[];
  readonly annotations: readonly (readonly [string, Annotation])[];
  readonly postEdits: readonly (readonly [string, PostEdit])[];
  readonly ratings: readonly (readonly [string, Rating])[];
}

/** Some items of some layers. */
export type Piece = Partial<Layers>;

/** Items of one piece: a few milliseconds to take in. */
const PIECE = 1500;

/** The review without its layers. */
export function shellOf(review: Review): Review {
  return {
    ...review,
    segments: { source: [], target: [] },
    beads: [],
    annotations: {},
    postEdits: {},
    ratings: {},
  };
}

/** The layers of the review, in order, in pieces. */
export function piecesOf({ segments, beads, annotations, postEdits, ratings }: Review): Piece[] {
  return [
    ...parts(segments.source, (source) => ({ source })),
    ...parts(segments.target, (target) => ({ target })),
    ...parts(beads, (some) => ({ beads: some })),
    ...parts(Object.entries(annotations), (some) => ({ annotations: some })),
    ...parts(Object.entries(postEdits), (some) => ({ postEdits: some })),
    ...parts(Object.entries(ratings), (some) => ({ ratings: some })),
  ];
}

function parts<Item>(items: readonly Item[], piece: (some: readonly Item[]) => Piece): Piece[] {
  const made: Piece[] = [];
  for (let from = 0; from < items.length; from += PIECE) made.push(piece(items.slice(from, from + PIECE)));
  return made;
}

/** The review again, of its shell and all its pieces in order. */
export function assemble(shell: Review, pieces: readonly Piece[]): Review {
  const all = <Item>(layer: (piece: Piece) => readonly Item[] | undefined): Item[] =>
    pieces.flatMap((piece) => layer(piece) ?? []);
  return {
    ...shell,
    segments: { source: all(({ source }) => source), target: all(({ target }) => target) },
    beads: all(({ beads }) => beads),
    annotations: Object.fromEntries(all(({ annotations }) => annotations)),
    postEdits: Object.fromEntries(all(({ postEdits }) => postEdits)),
    ratings: Object.fromEntries(all(({ ratings }) => ratings)),
  };
}
