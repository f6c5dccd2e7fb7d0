import type { Quantity } from './types';

export interface Comparison {
  /** Numbers of one side with nothing on the other that could be them, in order of place. */
  readonly source: readonly Quantity[];
  readonly target: readonly Quantity[];
  /** Numbers in digits that only a word which may be a number ("first", "once") accounts for. */
  readonly doubtful: { readonly source: readonly Quantity[]; readonly target: readonly Quantity[] };
}

/**
 * Pairs the two sides' numbers by value and returns what is left over. Firm numbers pair with firm ones first, then
 * with loose ones; a loose one may excuse several. `excuses`: further values that each side tells in another way
 * (month names, times of day).
 */
export function compareQuantities(
  source: readonly Quantity[],
  target: readonly Quantity[],
  excuses: { readonly source: readonly number[]; readonly target: readonly number[] },
): Comparison {
  const left = source.filter((one) => one.form !== 'loose');
  const right = target.filter((one) => one.form !== 'loose');
  const takenRight = new Set<Quantity>();
  const openLeft: Quantity[] = [];
  for (const one of left) {
    const partner =
      right.find((other) => !takenRight.has(other) && same(one.value, other.value)) ??
      right.find((other) => !takenRight.has(other) && matches(one, other));
    if (partner === undefined) openLeft.push(one);
    else takenRight.add(partner);
  }
  const openRight = right.filter((one) => !takenRight.has(one));
  const lost = openLeft.filter((one) => !isExcused(one, target, excuses.target));
  const added = openRight.filter((one) => !isExcused(one, source, excuses.source));
  const isDoubtful = (one: Quantity, taken: readonly Quantity[]): boolean =>
    one.form === 'digits' && !taken.includes(one);
  return {
    source: lost,
    target: added,
    doubtful: {
      source: openLeft.filter((one) => isDoubtful(one, lost)),
      target: openRight.filter((one) => isDoubtful(one, added)),
    },
  };
}

function isExcused(one: Quantity, others: readonly Quantity[], values: readonly number[]): boolean {
  if (values.some((value) => readings(one).some((reading) => same(reading, value)))) return true;
  return others.some((other) => matches(one, other));
}

function readings(one: Quantity): readonly number[] {
  return one.other.length === 0 ? [one.value] : [one.value, ...one.other];
}

function matches(one: Quantity, other: Quantity): boolean {
  if (same(one.value, other.value)) return true;
  if (one.other.length === 0 && other.other.length === 0) return isRounded(one.value, other.value);
  const right = readings(other);
  return readings(one).some((a) => right.some((b) => same(a, b)));
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A large number told with fewer figures: 1,234,567 as 1.23 million. Three figures at least must stand. */
function isRounded(a: number, b: number): boolean {
  if (Math.abs(a) < 1000 || Math.abs(b) < 1000) return false;
  const figures = Math.min(significant(a), significant(b));
  return figures >= 3 && significant(a) !== significant(b) && roundTo(a, figures) === roundTo(b, figures);
}

function significant(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function roundTo(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}
