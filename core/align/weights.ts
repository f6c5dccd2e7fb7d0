import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 1.066,
  b12: 0.297,
  b21: 0.248,
  b22: -0.807,
  b13: -0.371,
  b31: 0.305,
  b14: 0.612,
  b41: 0.239,
  b23: 0.304,
  b32: 0.115,
  b33: 0.005,
  lenSq: -1.871,
  lenAbs: -2.079,
  lenLong: 1.942,
  mLex: 0.548,
  mNum: -0.133,
  mCopy: -0.174,
  mName: -0.096,
  uLex: -0.506,
  uNum: -0.335,
  cov: 1.902,
  covSq: 0.214,
  minPart: 1.029,
  minPartLow: -0.987,
  mRoot: 0.767,
  questionSame: 0.78,
  questionDiff: -1.292,
  exclaimSame: 0.318,
  exclaimDiff: -0.531,
  quoteSame: 0.845,
  quoteDiff: -1.401,
  colonSame: 0.544,
  colonDiff: -0.311,
  bracketSame: 0.414,
  bracketDiff: 0.152,
  closedDiff: -1.493,
  joinOpen: 0.377,
  joinClosed: -1.24,
  joinParagraph: -2.525,
  paragraphSame: -0.243,
  paragraphDiff: -0.844,
  identical: 0.755,
  cutOpen: 0.182,
  gapS: -2.392,
  gapT: -2.122,
  contS: 1.645,
  contT: 1.429,
  gapKnown: 0.811,
  gapBest: -1.315,
  gapFurniture: 3.428,
  gapEdge: 0.897,
  gapOpen: -0.976,
  gapLength: -1.206,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}

/** Shares of the bead shapes, then of source and target sentences left alone, in the texts fitted on. */
export const EXPECTED_SHAPES: readonly number[] = [
  0.7, 0.0453, 0.0495, 0.0045, 0.00397, 0.00582, 0.00137, 0.000261, 0.0014, 0.00113, 0.000573, 0.0822, 0.104,
];
