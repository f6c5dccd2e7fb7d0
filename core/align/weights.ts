import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 1.779,
  b12: 0.831,
  b21: 0.898,
  b22: -2.068,
  b13: 0.755,
  b31: 1.212,
  b14: -0.013,
  b41: -0.313,
  lenSq: -1.861,
  lenAbs: -1.888,
  lenLong: 1.852,
  mLex: 0.25,
  mNum: 1.04,
  mCopy: 1.598,
  mName: -0.117,
  uLex: -0.567,
  uNum: -0.529,
  cov: 1.913,
  covSq: 1.11,
  minPart: 1.471,
  minPartLow: -0.666,
  mRoot: 2.187,
  questionSame: 1.112,
  questionDiff: -1.111,
  exclaimSame: 0.328,
  exclaimDiff: -0.211,
  quoteSame: 1.293,
  quoteDiff: -1.304,
  colonSame: 0.22,
  colonDiff: -1.09,
  bracketSame: 0.431,
  bracketDiff: -0.095,
  closedDiff: -1.04,
  joinOpen: 0.699,
  joinClosed: -1.051,
  joinParagraph: -2.081,
  paragraphSame: 0.056,
  paragraphDiff: -0.884,
  identical: 0.128,
  cutOpen: -0.037,
  gapS: -1.629,
  gapT: -1.311,
  contS: 1.755,
  contT: 1.087,
  gapKnown: 0.81,
  gapBest: -0.526,
  gapFurniture: 3.567,
  gapEdge: 0.888,
  gapRun: 0.0,
  gapOpen: -1.356,
  gapLength: -1.297,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}
