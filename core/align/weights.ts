import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 1.562,
  b12: 0.091,
  b21: 0.259,
  b22: -1.562,
  b13: -0.431,
  b31: 0.202,
  b14: 0.031,
  b41: -0.116,
  b23: -0.58,
  b32: -0.696,
  b33: -0.627,
  lenSq: -1.901,
  lenAbs: -2.293,
  lenLong: 1.955,
  mLex: 0.821,
  mNum: -0.053,
  mCopy: 0.006,
  mName: -0.143,
  uLex: -0.667,
  uNum: -0.305,
  cov: 1.702,
  covSq: 0.376,
  minPart: 1.618,
  minPartLow: -0.391,
  mRoot: 1.198,
  questionSame: 1.0,
  questionDiff: -1.272,
  exclaimSame: 0.569,
  exclaimDiff: 0.092,
  quoteSame: 1.018,
  quoteDiff: -1.411,
  colonSame: 0.401,
  colonDiff: -0.571,
  bracketSame: 0.698,
  bracketDiff: 0.04,
  closedDiff: -1.289,
  joinOpen: 0.853,
  joinClosed: -0.937,
  joinParagraph: -2.31,
  paragraphSame: -0.1,
  paragraphDiff: -0.824,
  identical: 0.174,
  cutOpen: -0.387,
  gapS: -1.796,
  gapT: -1.407,
  contS: 1.737,
  contT: 1.16,
  gapKnown: 0.851,
  gapBest: -1.159,
  gapFurniture: 3.251,
  gapEdge: 0.941,
  gapRun: 0.0,
  gapOpen: -1.345,
  gapLength: -1.455,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}

/** Shares of the bead shapes, then of source and target sentences left alone, in the texts fitted on. */
export const EXPECTED_SHAPES: readonly number[] = [
  0.72, 0.06, 0.06, 0.003, 0.006, 0.01, 0.0005, 0.0005, 0.0005, 0.0005, 0.0003, 0.06, 0.08,
];
