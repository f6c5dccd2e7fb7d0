/**
 * How many items two lists have in common at their beginning (`head`), and of those left at their end (`tail`).
 * @param same whether two items are the same; identical ones by default
 */
export function commonEnds<Before, After>(
  before: ArrayLike<Before>,
  after: ArrayLike<After>,
  same: (a: Before | undefined, b: After | undefined) => boolean = isIdentical,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
    tail++;
  }
  return { head, tail };
}

function isIdentical(a: unknown, b: unknown): boolean {
  return a === b;
}
