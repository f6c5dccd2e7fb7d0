import { F, FEATURE_COUNT, type FeatureName } from './features';

/** Weights of the log-linear bead score, fitted by tests/bench/align/fit.ts, which rewrites this file. */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  b11: 2.228,
  b12: 1.071,
  b21: 1.202,
  b22: -2.553,
  b13: 0.401,
  b31: 1.091,
  b14: -0.122,
  b41: -0.440,
  lenSq: -2.301,
  lenAbs: -1.963,
  lenLong: 1.450,
  mLex: 1.399,
  mNum: 1.322,
  mCopy: 2.457,
  mName: -0.072,
  uLex: -1.824,
  uNum: -0.814,
  cov: 1.280,
  covSq: 0.462,
  minPart: 1.356,
  minPartLow: 0.113,
  mRoot: 1.661,
  questionSame: 1.641,
  questionDiff: -1.156,
  exclaimSame: 0.412,
  exclaimDiff: -0.150,
  quoteSame: 1.190,
  quoteDiff: -1.618,
  colonSame: 0.772,
  colonDiff: -0.736,
  bracketSame: 1.171,
  bracketDiff: -0.233,
  closedDiff: -1.326,
  joinOpen: 0.550,
  joinClosed: -1.389,
  joinParagraph: -2.422,
  paragraphSame: -0.030,
  paragraphDiff: -1.051,
  identical: 0.296,
  cutOpen: 0.001,
  gapS: -1.435,
  gapT: -0.796,
  contS: 1.636,
  contT: 0.996,
  gapKnown: -0.562,
  gapBest: 0.403,
  gapFurniture: 4.121,
  gapEdge: 0.853,
  gapRun: 0.000,
  gapOpen: -1.059,
  gapLength: -1.306,
};

/** The weights in the order of FEATURES. */
export function weightVector(): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  for (const [name, value] of Object.entries(WEIGHTS)) vector[F[name as FeatureName]] = value;
  return vector;
}
