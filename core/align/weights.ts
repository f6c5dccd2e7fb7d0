import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 1.29,
  b12: 0.39,
  b21: 0.446,
  b22: -0.651,
  b13: -0.477,
  b31: 0.43,
  b14: 0.619,
  b41: 0.096,
  b23: 0.127,
  b32: 0.097,
  b33: -0.427,
  lenSq: -1.856,
  lenAbs: -2.106,
  lenLong: 1.689,
  mLex: 0.412,
  mNum: -0.136,
  mCopy: -0.167,
  mName: -0.106,
  uLex: -0.292,
  uNum: -0.3,
  cov: 1.273,
  covSq: 0.088,
  minPart: 0.672,
  minPartLow: -0.991,
  mRoot: 0.408,
  questionSame: 0.821,
  questionDiff: -1.273,
  exclaimSame: 0.171,
  exclaimDiff: -0.463,
  quoteSame: 0.99,
  quoteDiff: -1.312,
  colonSame: 0.618,
  colonDiff: -0.334,
  bracketSame: 0.335,
  bracketDiff: 0.449,
  closedDiff: -1.371,
  joinOpen: 0.317,
  joinClosed: -1.365,
  joinParagraph: -2.436,
  paragraphSame: -0.161,
  paragraphDiff: -0.571,
  identical: 1.215,
  cutOpen: 0.149,
  gapS: -2.235,
  gapT: -2.124,
  contS: 1.72,
  contT: 1.483,
  gapKnown: 0.937,
  gapBest: -2.116,
  gapFurniture: 3.43,
  gapEdge: 0.964,
  gapOpen: -0.906,
  gapLength: -1.509,
  gapTurn: 1.038,
  leak: -0.638,
  rival: -1.519,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}

/** Shares of the bead shapes, then of source and target sentences left alone, in the texts fitted on. */
export const EXPECTED_SHAPES: readonly number[] = [
  0.702, 0.0449, 0.0478, 0.00511, 0.00413, 0.00569, 0.00136, 0.000213, 0.00161, 0.00136, 0.000639, 0.0829,
  0.103,
];
