import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 2.092,
  b12: 1.067,
  b21: 1.202,
  b22: -2.375,
  b13: 0.526,
  b31: 1.222,
  b14: -0.072,
  b41: -0.396,
  lenSq: -2.273,
  lenAbs: -1.962,
  lenLong: 1.483,
  mLex: 0.253,
  mNum: 1.322,
  mCopy: 2.372,
  mName: 0.037,
  uLex: -0.285,
  uNum: -0.982,
  cov: 1.448,
  covSq: 0.684,
  minPart: 1.481,
  minPartLow: 0.007,
  mRoot: 1.906,
  questionSame: 1.64,
  questionDiff: -1.161,
  exclaimSame: 0.392,
  exclaimDiff: -0.136,
  quoteSame: 1.146,
  quoteDiff: -1.642,
  colonSame: 0.69,
  colonDiff: -0.758,
  bracketSame: 1.146,
  bracketDiff: 0.014,
  closedDiff: -1.378,
  joinOpen: 0.542,
  joinClosed: -1.401,
  joinParagraph: -2.359,
  paragraphSame: -0.088,
  paragraphDiff: -1.081,
  identical: 0.298,
  cutOpen: 0.11,
  gapS: -1.64,
  gapT: -1.071,
  contS: 1.578,
  contT: 0.998,
  gapKnown: 0.261,
  gapBest: 0.387,
  gapFurniture: 4.086,
  gapEdge: 0.798,
  gapRun: 0.0,
  gapOpen: -1.207,
  gapLength: -1.04,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}
