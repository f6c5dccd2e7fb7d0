/** The value that `share` (0 to 1) of the values do not exceed (nearest rank). @throws Error without values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('A quantile of nothing');
  return value;
}

/** For an even number of values, the lower of the middle two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `12.3 – 15.0`: least and greatest. */
export function spread(values: readonly number[], digits = 1): string {
  return `${Math.min(...values).toFixed(digits)} – ${Math.max(...values).toFixed(digits)}`;
}

/** Processor time of this process so far, in milliseconds: unlike the clock it does not run while others compute. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
