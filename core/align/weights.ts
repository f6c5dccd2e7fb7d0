import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score. Written by tests/bench/align/fit.ts. */
const WEIGHTS: Partial<Readonly<Record<FeatureName, number>>> = {
  b11: 2,
  b12: 0.3,
  b21: 0.3,
  b22: -2,
  b13: -1.5,
  b31: -1.5,
  b14: -3,
  b41: -3,
  lenSq: -1.2,
  lenAbs: -0.5,
  lenLong: -1,
  mLex: 1,
  mNum: 1.5,
  mCopy: 1,
  mName: 1,
  uLex: -0.3,
  uNum: -0.8,
  cov: 2,
  minPart: 1,
  minPartLow: -1,
  questionSame: 0.5,
  questionDiff: -1,
  exclaimDiff: -0.5,
  quoteSame: 0.3,
  quoteDiff: -0.7,
  colonDiff: -0.3,
  bracketDiff: -0.3,
  closedDiff: -0.5,
  joinOpen: 1.5,
  joinClosed: -0.3,
  joinParagraph: -0.5,
  paragraphSame: 0.4,
  paragraphDiff: -0.5,
  identical: 2,
  cutOpen: -1,
  gapS: -0.5,
  gapT: -0.5,
  contS: 1,
  contT: 1,
  gapBest: -1,
  gapFurniture: 2,
  gapOpen: -0.5,
};

export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}
