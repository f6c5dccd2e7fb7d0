import type { Range, Side } from '../../core/range';
import type { Row } from '../../core/review/rows';

/**
 * Where a bead is cut at a sentence: before it, or after it where it is the first of its side. The other side is cut
 * where it is as far along, by the lengths of its sentences. Undefined for a bead that has no two sentences on a side.
 * @returns how many sentences of each side stay in the first half
 */
export function divisionOf(
  row: Row,
  side: Side,
  segment: string,
): Readonly<Record<Side, number>> | undefined {
  const own = row[side];
  const other = row[side === 'source' ? 'target' : 'source'];
  if (own.length < 2 && other.length < 2) return undefined;
  if (own.length === 1) return halves(side, 1, nearest(other, 0.5));
  const at = Math.max(
    1,
    own.findIndex(({ id }) => id === segment),
  );
  const share = lengthOf(own.slice(0, at)) / lengthOf(own);
  return halves(side, at, other.length > 1 ? nearest(other, share) : share > 0.5 ? other.length : 0);
}

function halves(side: Side, own: number, other: number): Readonly<Record<Side, number>> {
  return side === 'source' ? { source: own, target: other } : { source: other, target: own };
}

/** The cut between two sentences that comes nearest to `share` of their length. */
function nearest(sentences: readonly Range[], share: number): number {
  const total = lengthOf(sentences);
  let best = 1;
  let bestDistance = Infinity;
  for (let cut = 1; cut < sentences.length; cut++) {
    const distance = Math.abs(lengthOf(sentences.slice(0, cut)) / total - share);
    if (distance < bestDistance) [best, bestDistance] = [cut, distance];
  }
  return best;
}

function lengthOf(sentences: readonly Range[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0);
}
