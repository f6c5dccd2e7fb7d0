import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 1.272,
  b12: 0.19,
  b21: 0.258,
  b22: -1.246,
  b13: -0.075,
  b31: 0.381,
  b14: 0.269,
  b41: 0.089,
  b23: -0.031,
  b32: -0.213,
  b33: 0.115,
  lenSq: -1.87,
  lenAbs: -2.254,
  lenLong: 1.888,
  mLex: 0.862,
  mNum: -0.121,
  mCopy: -0.027,
  mName: -0.157,
  uLex: -0.725,
  uNum: -0.295,
  cov: 1.908,
  covSq: 0.318,
  minPart: 1.556,
  minPartLow: -0.332,
  mRoot: 1.048,
  questionSame: 0.863,
  questionDiff: -1.374,
  exclaimSame: 0.504,
  exclaimDiff: 0.053,
  quoteSame: 0.835,
  quoteDiff: -1.512,
  colonSame: 0.373,
  colonDiff: -0.547,
  bracketSame: 0.752,
  bracketDiff: 0.025,
  closedDiff: -1.243,
  joinOpen: 0.566,
  joinClosed: -1.377,
  joinParagraph: -2.314,
  paragraphSame: -0.017,
  paragraphDiff: -0.713,
  identical: 0.662,
  cutOpen: -0.173,
  gapS: -2.215,
  gapT: -1.703,
  contS: 1.681,
  contT: 1.152,
  gapKnown: 0.887,
  gapBest: -1.07,
  gapFurniture: 3.419,
  gapEdge: 0.914,
  gapOpen: -1.022,
  gapLength: -1.414,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}

/** Shares of the bead shapes, then of source and target sentences left alone, in the texts fitted on. */
export const EXPECTED_SHAPES: readonly number[] = [
  0.707, 0.0388, 0.0488, 0.002, 0.00242, 0.00494, 0.000608, 0.000167, 0.000678, 0.000529, 0.000352, 0.0882,
  0.105,
];
