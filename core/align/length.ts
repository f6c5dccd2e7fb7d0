const PRIOR = 8;
const VARIANCE_FLOOR = 0.035;
const VARIANCE_LENGTH = 4.2;

/**
 * Squared deviation of the lengths of two stretches from the ratio, in standard deviations: the logarithm of the
 * ratio is about normal, with a variance that falls with length (after Gale & Church 1993, on a log scale).
 */
export function lengthZ2(source: number, target: number, logRatio: number): number {
  const deviation = Math.log((target + PRIOR) / (source + PRIOR)) - (logRatio * source) / (source + PRIOR);
  return (deviation * deviation) / (VARIANCE_FLOOR + VARIANCE_LENGTH / (Math.min(source, target) + PRIOR));
}

/** False only where `lengthZ2` is beyond `most`; needs no logarithm, for which 2 (x - 1) / (x + 1) is too small. */
export function mayBeWithin(most: number, source: number, target: number, logRatio: number): boolean {
  const least = (2 * (target - source)) / (target + source + 2 * PRIOR);
  const deviation = least - (logRatio * source) / (source + PRIOR);
  if (deviation > 0 !== least > 0) return true;
  return (
    deviation * deviation <=
    1.001 * most * (VARIANCE_FLOOR + VARIANCE_LENGTH / (Math.min(source, target) + PRIOR))
  );
}
