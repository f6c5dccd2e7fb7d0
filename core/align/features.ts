/** Names of the features of the log-linear bead score, in the order of their weights. */
export const FEATURES = [
  'b11',
  'b12',
  'b21',
  'b22',
  'b13',
  'b31',
  'b14',
  'b41',
  'b23',
  'b32',
  'b33',
  'lenSq',
  'lenAbs',
  'lenLong',
  'mLex',
  'mNum',
  'mCopy',
  'mName',
  'uLex',
  'uNum',
  'cov',
  'covSq',
  'minPart',
  'minPartLow',
  'mRoot',
  'questionSame',
  'questionDiff',
  'exclaimSame',
  'exclaimDiff',
  'quoteSame',
  'quoteDiff',
  'colonSame',
  'colonDiff',
  'bracketSame',
  'bracketDiff',
  'closedDiff',
  'joinOpen',
  'joinClosed',
  'joinParagraph',
  'paragraphSame',
  'paragraphDiff',
  'identical',
  'cutOpen',
  'gapS',
  'gapT',
  'contS',
  'contT',
  'gapKnown',
  'gapBest',
  'gapFurniture',
  'gapEdge',
  'gapOpen',
  'gapLength',
  'gapTurn',
  'leak',
  'rival',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export const FEATURE_COUNT = FEATURES.length;

const index = Object.fromEntries(FEATURES.map((name, k) => [name, k])) as Record<FeatureName, number>;

/** Index of a feature in a weight vector. */
export const F: Readonly<Record<FeatureName, number>> = index;

/** Two-sided beads as [source count, target count], in the order of the first features. */
export const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [3, 3],
] as const;

/** The same as two arrays, and the shapes in the order that lets the scorer go on from the bead before. */
export const SHAPE_SOURCES = Uint8Array.from(SHAPES, ([n]) => n);
export const SHAPE_TARGETS = Uint8Array.from(SHAPES, ([, m]) => m);
export const SHAPE_ORDER = Uint8Array.from(
  SHAPES.map((_, shape) => shape).sort((a, b) => {
    const [n, m] = SHAPES[a] as readonly [number, number];
    const [p, q] = SHAPES[b] as readonly [number, number];
    return n - p || m - q;
  }),
);
