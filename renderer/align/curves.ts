/** Where the links of a band run: pure geometry, in CSS pixels from the top left of the space between the columns. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wiring {
  /** SVG path data, one curve a sentence end. */
  readonly paths: readonly string[];
  /** Where the bead's sign sits on its line. */
  readonly knot: Point;
}

export interface Ends {
  /** Heights at which the bead's sentences are reached. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The side on which the bead has more sentences, out of sight. */
  readonly away: 'source' | 'target' | null;
}

/** Knots nearer to each other than this would overlap. */
const KNOT_SIZE = 26;
/** Places of a knot along the way, as shares of the width, tried in this order. */
const SHARES = [0.5, 0.3, 0.7, 0.18, 0.82];

/**
 * The curves of a band's beads. A pair has one curve; with more sentences the ends meet in the knot, which sits level
 * with the side that has one. Knots of beads that cross keep apart.
 */
export function wire(beads: readonly Ends[], width: number): Wiring[] {
  const taken: Point[] = [];
  return beads.map((ends) => {
    const knot = freePlace(ends, width, taken);
    taken.push(knot);
    return { knot, paths: pathsOf(ends, knot, width) };
  });
}

function freePlace(ends: Ends, width: number, taken: readonly Point[]): Point {
  const places = SHARES.map((share) => knotAt(ends, share, width));
  const free = places.find((place) =>
    taken.every(({ x, y }) => Math.abs(x - place.x) >= KNOT_SIZE || Math.abs(y - place.y) >= KNOT_SIZE),
  );
  return free ?? places[0] ?? { x: width / 2, y: 0 };
}

function knotAt({ source, target, away }: Ends, share: number, width: number): Point {
  const [from] = source;
  const [to] = target;
  if (from === undefined || to === undefined) {
    // Room is left for the numbers of what is out of sight.
    const x = away === 'target' ? 0.22 : away === 'source' ? 0.78 : share;
    return { x: width * x, y: mean(from === undefined ? target : source) };
  }
  if (source.length === 1 && target.length === 1) return pointOnCurve(from, to, share, width);
  const y = source.length === 1 ? from : target.length === 1 ? to : (mean(source) + mean(target)) / 2;
  return { x: width * share, y };
}

/** The point at which an S-curve between the two edges has gone `share` of the way across. */
function pointOnCurve(from: number, to: number, share: number, width: number): Point {
  // x(t) of a cubic with both handles in the middle, solved by bisection; y is the smooth step.
  let low = 0;
  let high = 1;
  for (let round = 0; round < 20; round++) {
    const t = (low + high) / 2;
    const x = 1.5 * t * (1 - t) + t ** 3;
    if (x < share) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return { x: width * share, y: from + (to - from) * (3 * t ** 2 - 2 * t ** 3) };
}

function pathsOf({ source, target }: Ends, knot: Point, width: number): string[] {
  const [from] = source;
  const [to] = target;
  if (source.length === 1 && target.length === 1 && from !== undefined && to !== undefined) {
    return [curve({ x: 0, y: from }, { x: width, y: to })];
  }
  return [...source.map((y) => curve({ x: 0, y }, knot)), ...target.map((y) => curve(knot, { x: width, y }))];
}

/** A curve that leaves and arrives level. */
export function curve(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `M${round(from.x)} ${round(from.y)}C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
