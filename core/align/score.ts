import type { Band } from './band';
import { F, SHAPE_SOURCES, SHAPE_TARGETS } from './features';
import { KeyClass } from './keys';
import { layOut } from './lattice';
import { lengthZ2, mayBeWithin } from './length';
import type { Links, Matches } from './links';
import { Mark } from './marks';
import { coverOf, normalCover, type CoverScale, type Side } from './side';
import type { Survey } from './survey';

export interface Layout {
  /** Paragraph number of each sentence, or none where the texts have no usable paragraphs. */
  readonly sourceParagraph?: Int32Array;
  readonly targetParagraph?: Int32Array;
  /** Sentences that may not be joined with the one before. */
  readonly sourceBreak?: Uint8Array;
  readonly targetBreak?: Uint8Array;
}

/** Beads whose lengths disagree beyond this are not scored at all; by the number of sentences in them. */
const MOST_Z2 = [0, 0, 30, 10, 7, 6, 6];
/** The most sentences a side in a bead. */
export const MOST_A_SIDE = 4;
/** The marks of which both or only one side of a bead may have some, with their features. */
const AGREEMENTS = [
  [Mark.question, F.questionSame, F.questionDiff],
  [Mark.exclamation, F.exclaimSame, F.exclaimDiff],
  [Mark.quotes, F.quoteSame, F.quoteDiff],
  [Mark.colon, F.colonSame, F.colonDiff],
  [Mark.bracket, F.bracketSame, F.bracketDiff],
] as const;

/** The bits of those marks. */
const AGREEING = 31;

/** Scores beads: a weighted sum of features. */
export class BeadScorer {
  readonly source: Side;
  readonly target: Side;
  readonly band: Band;
  /** Score of the bead or gap asked for last. */
  score = 0;
  /** Score of a gap in the target directly after one in the source: both together are seldom meant. */
  readonly turn: number;
  private readonly weights: Float64Array;
  private readonly scale: CoverScale;
  private readonly covers: Float32Array;
  private readonly logRatio: number;
  private readonly layout: Layout;
  private readonly matches: Matches;
  private readonly links: Links;
  /** What the agreement of marks scores, for both sides' marks, once worked out. */
  private readonly agreed = new Float64Array((AGREEING + 1) ** 2).fill(NaN);
  /** First cell of each row of the band less its column, and what `crossing` gives for each cell, once worked out. */
  private readonly rows: Int32Array;
  private readonly crossings: Float64Array;
  private readonly byClass = new Float64Array(4);
  private stamp = 0;
  /** What the sums below hold: source sentences [doneFrom, doneTo), the `doneCount` target ones before doneEnd. */
  private doneFrom = -1;
  private doneTo = -1;
  private doneEnd = -1;
  private doneCount = 0;
  private numbers = 0;
  private expectedMatched = 0;
  /** Matched weight of each source sentence from the first on, and of each target sentence from the last back. */
  private readonly sourceGains = new Float64Array(MOST_A_SIDE);
  private readonly partners = new Float64Array(MOST_A_SIDE);
  private readonly targetGains = new Float64Array(MOST_A_SIDE);

  constructor(
    source: Side,
    target: Side,
    matches: Matches,
    links: Links,
    known: Survey,
    layout: Layout,
    weights: Float64Array,
  ) {
    this.source = source;
    this.target = target;
    this.matches = matches;
    this.links = links;
    this.band = known.band;
    this.scale = known;
    this.covers = known.covers;
    this.logRatio = known.logRatio;
    this.layout = layout;
    this.weights = weights;
    this.turn = weights[F.gapTurn] ?? 0;
    const { offset, cells } = layOut(known.band);
    this.rows = offset.map((first, i) => first - (known.band.low[i] ?? 0));
    this.crossings = new Float64Array(cells).fill(NaN);
  }

  /** Adds what a feature scores. Fitting overrides these two, to record the features as well. */
  protected put(feature: number, value: number): void {
    this.score += (this.weights[feature] ?? 0) * value;
  }

  protected begin(): void {
    this.score = 0;
  }

  /**
   * Scores the bead that ends before source sentence i and target sentence j and has the given shape; false when
   * its lengths rule it out or a sentence in it must not be joined.
   */
  bead(shape: number, i: number, j: number): boolean {
    const n = SHAPE_SOURCES[shape] ?? 0;
    const m = SHAPE_TARGETS[shape] ?? 0;
    const i0 = i - n;
    const j0 = j - m;
    const { source, target, layout } = this;
    const most = MOST_Z2[n + m] ?? 0;
    const sourceUnits = (source.units[i] ?? 0) - (source.units[i0] ?? 0);
    const targetUnits = (target.units[j] ?? 0) - (target.units[j0] ?? 0);
    if (!mayBeWithin(most, sourceUnits, targetUnits, this.logRatio)) return false;
    const zz = lengthZ2(sourceUnits, targetUnits, this.logRatio);
    if (zz > most) return false;
    if (layout.sourceBreak) for (let k = i0 + 1; k < i; k++) if (layout.sourceBreak[k] === 1) return false;
    if (layout.targetBreak) for (let k = j0 + 1; k < j; k++) if (layout.targetBreak[k] === 1) return false;
    this.begin();
    this.put(shape, 1);
    this.put(F.lenSq, Math.min(zz, 9) / 4);
    this.put(F.lenAbs, Math.min(Math.sqrt(zz), 5) / 2);
    if (zz > 9) this.put(F.lenLong, 1);
    this.lexical(i0, i, j0, j);
    this.put(F.leak, Math.min(3, this.crossing(i0, j0) + this.crossing(i, j)));
    this.put(F.rival, this.rivals(i0, i, j0, j));
    const a = source.marksIn(i0, i);
    const b = target.marksIn(j0, j);
    if (((a | b) & AGREEING) !== 0) this.agree(a & AGREEING, b & AGREEING);
    const ends = (source.text.marks[i - 1] ?? 0) ^ (target.text.marks[j - 1] ?? 0);
    if ((ends & Mark.closed) !== 0) this.put(F.closedDiff, 1);
    this.joins(source, layout.sourceParagraph, i0, i);
    this.joins(target, layout.targetParagraph, j0, j);
    // A bead that begins or ends inside a sentence.
    this.put(
      F.cutOpen,
      ((source.cuts[i0] ?? 0) + (source.cuts[i] ?? 0)) * source.openness +
        ((target.cuts[j0] ?? 0) + (target.cuts[j] ?? 0)) * target.openness,
    );
    if (layout.sourceParagraph && layout.targetParagraph) {
      const first = i0 === 0 || layout.sourceParagraph[i0] !== layout.sourceParagraph[i0 - 1];
      const second = j0 === 0 || layout.targetParagraph[j0] !== layout.targetParagraph[j0 - 1];
      if (first && second) this.put(F.paragraphSame, 1);
      else if (first !== second) this.put(F.paragraphDiff, 1);
    }
    return true;
  }

  /** Adds what the agreement of marks scores, which is worked out once for any two sets of them. */
  protected agree(a: number, b: number): void {
    const at = a * (AGREEING + 1) + b;
    let made = this.agreed[at] ?? NaN;
    if (Number.isNaN(made)) {
      const before = this.score;
      this.agreements(a, b);
      made = this.score - before;
      this.score = before;
      this.agreed[at] = made;
    }
    this.score += made;
  }

  protected agreements(a: number, b: number): void {
    for (const [mark, same, different] of AGREEMENTS) {
      if (((a | b) & mark) !== 0) this.put((a & b & mark) !== 0 ? same : different, 1);
    }
  }

  /** Coverage of a single pair; nothing beyond the reach of the band. */
  private pair(i: number, j: number): number {
    const { base, low } = this.matches;
    if (i < 0 || i >= this.source.size) return 0;
    const c = (base[i] ?? 0) + j - (low[i] ?? 0);
    return j < (low[i] ?? 0) || c >= (base[i + 1] ?? 0) ? 0 : (this.covers[c] ?? 0);
  }

  /** What the sentences on either side of a boundary have in common across it. Many beads begin or end at one. */
  private crossing(i: number, j: number): number {
    const cell = (this.rows[i] ?? 0) + j;
    let made = this.crossings[cell] ?? NaN;
    if (Number.isNaN(made)) {
      made = this.pair(i, j - 1) + this.pair(i - 1, j);
      this.crossings[cell] = made;
    }
    return made;
  }

  /** How much more the sentences of a bead have in common with others than with their partners in it. */
  private rivals(i0: number, i: number, j0: number, j: number): number {
    const { source, target, covers, matches, partners } = this;
    let sum = 0;
    for (let s = i0; s < i; s++) {
      const from = (matches.base[s] ?? 0) - (matches.low[s] ?? 0);
      let most = 0;
      for (let t = j0; t < j; t++) {
        const cover = covers[from + t] ?? 0;
        if (cover > most) most = cover;
        if (s === i0 || cover > (partners[t - j0] ?? 0)) partners[t - j0] = cover;
      }
      const better = (source.best[s] ?? 0) - most;
      if (better > 0) sum += better;
    }
    for (let t = j0; t < j; t++) {
      const better = (target.best[t] ?? 0) - (partners[t - j0] ?? 0);
      if (better > 0) sum += better;
    }
    return sum;
  }

  private joins(side: Side, paragraph: Int32Array | undefined, from: number, to: number): void {
    for (let k = from + 1; k < to; k++) {
      if (side.cuts[k] === 1) this.put(F.joinOpen, side.openness);
      else this.put(F.joinClosed, 1);
      if (paragraph && paragraph[k] !== paragraph[k - 1]) this.put(F.joinParagraph, 1);
    }
  }

  /**
   * Takes the matches of target sentence t with source sentences [i0, i) into the sums. A bead that reaches back by
   * one more target sentence than the one before it only needs that sentence's matches.
   */
  private take(i0: number, i: number, t: number, place: number): void {
    const { source, target, byClass, stamp, sourceGains, matches } = this;
    const { base, low, starts, link: linkOf, source: sourceOf, target: targetOf } = matches;
    const { classes, strengths } = this.links;
    let gainedTarget = 0;
    let expected = this.expectedMatched;
    for (let si = i0; si < i; si++) {
      const c = (base[si] ?? 0) + t - (low[si] ?? 0);
      const last = starts[c + 1] ?? 0;
      let m = starts[c] ?? 0;
      if (m === last) continue;
      let gained = sourceGains[si - i0] ?? 0;
      for (; m < last; m++) {
        const link = linkOf[m] ?? 0;
        const cls = classes[link] ?? 0;
        const strength = strengths[link] ?? 0;
        const p = sourceOf[m] ?? 0;
        const q = targetOf[m] ?? 0;
        if (source.isFresh(p, stamp)) {
          expected += source.tokenExpected[p] ?? 0;
          if (cls === KeyClass.number) this.numbers++;
        }
        if (target.isFresh(q, stamp)) {
          expected += target.tokenExpected[q] ?? 0;
          if (cls === KeyClass.number) this.numbers++;
        }
        const fromSource = source.mark(p, stamp, strength);
        const fromTarget = target.mark(q, stamp, strength);
        gained += fromSource;
        gainedTarget += fromTarget;
        byClass[cls] = (byClass[cls] ?? 0) + fromSource + fromTarget;
      }
      sourceGains[si - i0] = gained;
    }
    this.expectedMatched = expected;
    this.targetGains[place] = gainedTarget;
  }

  private lexical(i0: number, i: number, j0: number, j: number): void {
    const { source, target, byClass } = this;
    if (this.doneFrom !== i0 || this.doneTo !== i || this.doneEnd !== j || this.doneCount > j - j0) {
      this.stamp++;
      this.doneFrom = i0;
      this.doneTo = i;
      this.doneEnd = j;
      this.doneCount = 0;
      byClass.fill(0);
      this.sourceGains.fill(0);
      this.numbers = 0;
      this.expectedMatched = 0;
    }
    for (; this.doneCount < j - j0; this.doneCount++)
      this.take(i0, i, j - 1 - this.doneCount, this.doneCount);
    const all = (byClass[0] ?? 0) + (byClass[1] ?? 0) + (byClass[2] ?? 0) + (byClass[3] ?? 0);
    const expected =
      (source.expected[i] ?? 0) -
      (source.expected[i0] ?? 0) +
      (target.expected[j] ?? 0) -
      (target.expected[j0] ?? 0);
    const written =
      (source.numbers[i] ?? 0) -
      (source.numbers[i0] ?? 0) +
      (target.numbers[j] ?? 0) -
      (target.numbers[j0] ?? 0);
    if (all > 0) {
      this.put(F.mLex, Math.min(30, byClass[KeyClass.lexicon] ?? 0) / 10);
      this.put(F.mNum, Math.min(20, byClass[KeyClass.number] ?? 0) / 10);
      this.put(F.mCopy, Math.min(30, byClass[KeyClass.copy] ?? 0) / 10);
      this.put(F.mName, Math.min(30, byClass[KeyClass.name] ?? 0) / 10);
      this.put(F.mRoot, Math.sqrt(Math.min(all, 60)) / 3);
    }
    this.put(F.uLex, Math.min(40, Math.max(0, expected - this.expectedMatched)) / 10);
    this.put(F.uNum, Math.min(4, Math.max(0, written - this.numbers)));
    const cover = normalCover(coverOf(all, expected, 4), this.scale);
    this.put(F.cov, cover);
    this.put(F.covSq, cover * cover);
    if (i - i0 + j - j0 > 2) {
      // The least covered of the joined sentences: a foreign one should not hide among the others.
      let least = 2;
      if (i - i0 > 1) {
        for (let k = i0; k < i; k++)
          least = Math.min(least, source.partCover(k, this.sourceGains[k - i0] ?? 0, this.scale));
      }
      if (j - j0 > 1) {
        for (let k = j0; k < j; k++)
          least = Math.min(least, target.partCover(k, this.targetGains[j - 1 - k] ?? 0, this.scale));
      }
      this.put(F.minPart, least);
      if (least < 0.15) this.put(F.minPartLow, 1);
    } else if (
      source.text.units[i0] === target.text.units[j0] &&
      source.text.texts[i0] === target.text.texts[j0]
    ) {
      this.put(F.identical, 1);
    }
  }

  /** Scores leaving one sentence alone. `continued`: the one before was left alone as well. */
  gap(ofSource: boolean, k: number, continued: boolean): void {
    this.begin();
    const side = ofSource ? this.source : this.target;
    const marks = side.text.marks;
    this.put(ofSource ? F.gapS : F.gapT, 1);
    if (continued) this.put(ofSource ? F.contS : F.contT, 1);
    this.put(F.gapKnown, Math.min(20, (side.expected[k + 1] ?? 0) - (side.expected[k] ?? 0)) / 10);
    this.put(F.gapBest, side.best[k] ?? 0);
    if (((marks[k] ?? 0) & Mark.furniture) !== 0) this.put(F.gapFurniture, 1);
    if (k < 2 || k >= side.size - 3) this.put(F.gapEdge, 1);
    this.put(F.gapLength, Math.log((side.text.units[k] ?? 0) + 1) / 4);
    this.put(F.gapOpen, ((side.cuts[k] ?? 0) + (side.cuts[k + 1] ?? 0)) * side.openness);
  }
}
