import type { Row } from '../article';
import { logRatio } from '../length/expect';
import type { RowText } from '../text/row-text';
import type { Quotation } from './find';
import { piecesIn } from './open';
import { speechVerbsIn } from './verbs';
import { isSpeech } from './weight';

/** How the quotations of the two sides stand to each other. */
export type QuotePairing = 'paired' | 'cut' | 'merged' | 'lost' | 'added';

/** Quotations of one row that belong together: one on each side, or one and two, or one alone. */
export interface QuoteGroup {
  readonly pairing: QuotePairing;
  readonly source: readonly Quotation[];
  readonly target: readonly Quotation[];
}

interface Step {
  readonly cost: number;
  /** How many quotations of each side this step takes. */
  readonly left: number;
  readonly right: number;
}

const SHAPES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
] as const;
/** What it costs to leave a quotation without partner, and to join two of them. */
const ALONE = 1.1;
const JOIN = 0.6;

/**
 * Pairs the quotations of one row by their lengths and places, in order, as W. A. Gale and K. W. Church 1993 pair
 * sentences. Coined words and titles in marks that have no partner are left out: they are no one's speech.
 */
export function pairQuotations(row: Row): readonly QuoteGroup[] {
  const left = row.source.derive(piecesIn);
  const right = row.target.derive(piecesIn);
  const groups = left.length * right.length > 900 ? alone(left, right) : align(row, left, right);
  return groups
    .map((group) => interrupted(row, group))
    .filter(
      ({ pairing, source, target }) =>
        (pairing !== 'lost' && pairing !== 'added') ||
        source.some((one) => !one.light && isSpeech(one, row.source.lang)) ||
        target.some((one) => !one.light && isSpeech(one, row.target.lang)),
    );
}

/** “We must act,” she said, “today.” is one quotation with its attribution inside, neither cut nor merged. */
function interrupted(row: Row, group: QuoteGroup): QuoteGroup {
  const pieces = group.pairing === 'cut' ? group.target : group.pairing === 'merged' ? group.source : [];
  const text = group.pairing === 'cut' ? row.target : row.source;
  const [one, two] = pieces;
  if (one === undefined || two === undefined) return group;
  const said = text.derive(speechVerbsIn).some(({ start }) => start >= one.end && start < two.start);
  return said ? { ...group, pairing: 'paired' } : group;
}

function align(row: Row, left: readonly Quotation[], right: readonly Quotation[]): QuoteGroup[] {
  const best: (Step | undefined)[][] = Array.from({ length: left.length + 1 }, () => []);
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i + j === 0) {
        best[0] = [{ cost: 0, left: 0, right: 0 }];
        continue;
      }
      let least: Step | undefined;
      for (const [a, b] of SHAPES) {
        const before = i >= a && j >= b ? best[i - a]?.[j - b] : undefined;
        if (before === undefined) continue;
        const cost = before.cost + costOf(row, left.slice(i - a, i), right.slice(j - b, j));
        if (least === undefined || cost < least.cost) least = { cost, left: a, right: b };
      }
      const line = best[i];
      if (line !== undefined) line[j] = least;
    }
  }
  const groups: QuoteGroup[] = [];
  for (let i = left.length, j = right.length; i + j > 0;) {
    const step = best[i]?.[j];
    if (step === undefined) break;
    groups.push(groupOf(left.slice(i - step.left, i), right.slice(j - step.right, j)));
    i -= step.left;
    j -= step.right;
  }
  return groups.reverse();
}

function costOf(row: Row, left: readonly Quotation[], right: readonly Quotation[]): number {
  if (left.length === 0 || right.length === 0) return ALONE;
  // A name in light marks and someone's words are not two parts of one quotation.
  if (isMixed(left) || isMixed(right)) return Infinity;
  const join = left.length + right.length > 2 ? JOIN : 0;
  const ratio = Math.log(lengthOf(right) / lengthOf(left)) - logRatio(row.source.lang, row.target.lang);
  const away = Math.abs(placeOf(left, row.source) - placeOf(right, row.target));
  return join + Math.min(1.6, Math.abs(ratio)) + away * 0.5;
}

function isMixed(pieces: readonly Quotation[]): boolean {
  return pieces.some(({ light }) => light) && pieces.some(({ light }) => !light);
}

function lengthOf(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, one) => sum + one.inner.trim().length, 1);
}

/** Where the middle of the quotations stands in its text, 0 to 1. */
function placeOf(quotations: readonly Quotation[], text: RowText): number {
  const first = quotations[0]?.start ?? 0;
  const last = quotations.at(-1)?.end ?? first;
  return (first + last) / 2 / Math.max(1, text.text.length);
}

function groupOf(source: readonly Quotation[], target: readonly Quotation[]): QuoteGroup {
  const pairing =
    source.length === 0
      ? 'added'
      : target.length === 0
        ? 'lost'
        : source.length > target.length
          ? 'merged'
          : target.length > source.length
            ? 'cut'
            : 'paired';
  return { pairing, source, target };
}

function alone(left: readonly Quotation[], right: readonly Quotation[]): QuoteGroup[] {
  return [...left.map((one) => groupOf([one], [])), ...right.map((one) => groupOf([], [one]))];
}
