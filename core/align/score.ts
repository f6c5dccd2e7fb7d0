import type { AnalysedText } from './analyse';
import type { Band } from './band';
import { F, FEATURE_COUNT, SHAPES } from './features';
import { KeyClass } from './keys';
import { Matcher, type Links, type RowMatches } from './links';
import type { SentenceMarks } from './marks';

/** What the scorer knows of the two texts as a whole. */
export interface DocumentStats {
  /** Natural logarithm of target units a source unit. */
  readonly logRatio: number;
  /** Coverage of unrelated pairs, and of the best partner of a sentence. */
  readonly background: number;
  readonly top: number;
}

export interface Layout {
  /** Paragraph number of each sentence, or none where the texts have no usable paragraphs. */
  readonly sourceParagraph?: Int32Array;
  readonly targetParagraph?: Int32Array;
  /** Sentences that may not be joined with the one before. */
  readonly sourceBreak?: Uint8Array;
  readonly targetBreak?: Uint8Array;
}

const LENGTH_PRIOR = 8;
const VARIANCE_FLOOR = 0.035;
const VARIANCE_LENGTH = 4.2;
/** Two-sided beads whose lengths disagree beyond this are not scored at all. */
const MOST_Z_SQUARED = 30;

function agreement(out: Float64Array, same: number, different: number, a: boolean, b: boolean): void {
  if (a && b) out[same] = 1;
  else if (a !== b) out[different] = 1;
}

function anyOf(
  marks: readonly SentenceMarks[],
  from: number,
  to: number,
  mark: keyof SentenceMarks,
): boolean {
  for (let k = from; k < to; k++) if (marks[k]?.[mark] === true) return true;
  return false;
}

/** Computes the features of beads; keeps the matches of the last few source sentences. */
export class BeadScorer {
  readonly source: AnalysedText;
  readonly target: AnalysedText;
  readonly band: Band;
  readonly stats: DocumentStats;
  readonly out = new Float64Array(FEATURE_COUNT);
  private readonly layout: Layout;
  private readonly matcher: Matcher;
  private readonly rows: (RowMatches | undefined)[] = [undefined, undefined, undefined, undefined];
  private readonly rowOf = new Int32Array(4).fill(-1);
  private readonly sourceUnits: Float64Array;
  private readonly targetUnits: Float64Array;
  private readonly sourceExpected: Float64Array;
  private readonly targetExpected: Float64Array;
  private readonly sourceNumbers: Float64Array;
  private readonly targetNumbers: Float64Array;
  private readonly stampS: Int32Array;
  private readonly stampT: Int32Array;
  private readonly valueS: Float32Array;
  private readonly valueT: Float32Array;
  private stamp = 0;
  /** What an open boundary tells: much where they are rare, little in a text that is cut at clauses throughout. */
  private readonly openS: number;
  private readonly openT: number;
  /** Best normalised coverage of each sentence with any other, for the gap features. */
  private readonly bestS: Float64Array;
  private readonly bestT: Float64Array;

  constructor(
    source: AnalysedText,
    target: AnalysedText,
    links: Links,
    band: Band,
    layout: Layout,
    priorLogRatio: number,
  ) {
    this.source = source;
    this.target = target;
    this.band = band;
    this.layout = layout;
    this.matcher = new Matcher(source, target, links);
    this.sourceUnits = prefix(source.units);
    this.targetUnits = prefix(target.units);
    this.sourceExpected = expectedPrefix(source, false);
    this.targetExpected = expectedPrefix(target, false);
    this.sourceNumbers = expectedPrefix(source, true);
    this.targetNumbers = expectedPrefix(target, true);
    this.stampS = new Int32Array(source.tokens.length);
    this.stampT = new Int32Array(target.tokens.length);
    this.valueS = new Float32Array(source.tokens.length);
    this.valueT = new Float32Array(target.tokens.length);
    this.bestS = new Float64Array(source.units.length);
    this.bestT = new Float64Array(target.units.length);
    this.openS = openness(source.marks);
    this.openT = openness(target.marks);
    this.stats = this.survey(priorLogRatio);
  }

  private rowAt(i: number): RowMatches {
    const slot = i & 3;
    const known = this.rows[slot];
    if (known && this.rowOf[slot] === i) return known;
    // Target sentences that a bead containing source sentence i can contain.
    const low = this.band.low[i] as number;
    const high = this.band.high[Math.min(i + 4, this.band.high.length - 1)] as number;
    const made = this.matcher.row(i, low, high);
    this.rows[slot] = made;
    this.rowOf[slot] = i;
    return made;
  }

  /** Length ratio from mutually best pairs, and how much coverage means something in these two texts. */
  private survey(priorLogRatio: number): DocumentStats {
    const N = this.source.units.length;
    const M = this.target.units.length;
    const partner = new Int32Array(N).fill(-1);
    const partnerBack = new Int32Array(M).fill(-1);
    let sum = 0;
    let pairs = 0;
    for (let i = 0; i < N; i++) {
      const row = this.rowAt(i);
      const width = row.starts.length - 1;
      for (let c = 0; c < width; c++) {
        const j = row.low + c;
        const cover = this.pairCover(i, j, row);
        sum += cover;
        pairs++;
        if (cover > (this.bestS[i] as number)) {
          this.bestS[i] = cover;
          partner[i] = j;
        }
        if (cover > (this.bestT[j] as number)) {
          this.bestT[j] = cover;
          partnerBack[j] = i;
        }
      }
    }
    const background = pairs > 0 ? Math.min(0.5, sum / pairs) : 0;
    const mutual: number[] = [];
    let top = 0;
    let tops = 0;
    for (let i = 0; i < N; i++) {
      const j = partner[i] as number;
      if (j < 0 || partnerBack[j] !== i) continue;
      top += this.bestS[i] as number;
      tops++;
      const s = this.source.units[i] as number;
      const t = this.target.units[j] as number;
      if (s > 15 && t > 15) mutual.push(Math.log(t / s));
    }
    mutual.sort((a, b) => a - b);
    // The middle half, so that merged and split sentences do not count.
    const middle = mutual.slice(Math.floor(mutual.length / 4), Math.ceil((mutual.length * 3) / 4));
    const mean = middle.reduce((a, b) => a + b, 0);
    const logRatio = (priorLogRatio * 4 + mean) / (4 + middle.length);
    const best = tops > 0 ? Math.max(top / tops, background + 0.1) : background + 0.1;
    const scale = best - background;
    for (let i = 0; i < N; i++)
      this.bestS[i] = Math.min(1.5, Math.max(0, ((this.bestS[i] as number) - background) / scale));
    for (let j = 0; j < M; j++)
      this.bestT[j] = Math.min(1.5, Math.max(0, ((this.bestT[j] as number) - background) / scale));
    this.rowOf.fill(-1);
    return { logRatio, background, top: best };
  }

  private pairCover(i: number, j: number, row: RowMatches): number {
    const c = j - row.low;
    const from = row.starts[c] as number;
    const to = row.starts[c + 1] as number;
    if (from === to) return 0;
    this.stamp++;
    let matched = 0;
    for (let m = from; m < to; m++) matched += this.mark(row, m);
    const expected =
      (this.sourceExpected[i + 1] as number) -
      (this.sourceExpected[i] as number) +
      (this.targetExpected[j + 1] as number) -
      (this.targetExpected[j] as number);
    return matched / (expected + matched * 0.3 + 4);
  }

  /** Counts one match: each token once, by its strongest link. Returns the weight gained on both sides. */
  private mark(row: RowMatches, m: number): number {
    const p = row.source[m] as number;
    const q = row.target[m] as number;
    const strength = row.strengths[m] as number;
    let gained = 0;
    if (this.stampS[p] !== this.stamp) {
      this.stampS[p] = this.stamp;
      this.valueS[p] = 0;
    }
    const before = this.valueS[p] as number;
    if (strength > before) {
      this.valueS[p] = strength;
      gained += (strength - before) * (this.source.weights[this.source.tokens[p] as number] as number);
    }
    if (this.stampT[q] !== this.stamp) {
      this.stampT[q] = this.stamp;
      this.valueT[q] = 0;
    }
    const beforeT = this.valueT[q] as number;
    if (strength > beforeT) {
      this.valueT[q] = strength;
      gained += (strength - beforeT) * (this.target.weights[this.target.tokens[q] as number] as number);
    }
    return gained;
  }

  private normalCover(matched: number, expected: number): number {
    const cover = matched / (expected + matched * 0.3 + 4);
    return Math.max(
      -0.5,
      Math.min(1.5, (cover - this.stats.background) / (this.stats.top - this.stats.background)),
    );
  }

  /**
   * Features of the bead that ends before source sentence i and target sentence j and has the given shape, into
   * `out`; false when its lengths rule it out or a sentence in it must not be joined.
   */
  bead(shape: number, i: number, j: number): boolean {
    const [n, m] = SHAPES[shape] as readonly [number, number];
    const i0 = i - n;
    const j0 = j - m;
    const { out, source, target, layout } = this;
    for (let k = i0 + 1; k < i; k++) if (layout.sourceBreak?.[k] === 1) return false;
    for (let k = j0 + 1; k < j; k++) if (layout.targetBreak?.[k] === 1) return false;
    const s = (this.sourceUnits[i] as number) - (this.sourceUnits[i0] as number);
    const t = (this.targetUnits[j] as number) - (this.targetUnits[j0] as number);
    const ratio = Math.log((t + LENGTH_PRIOR) / (s * Math.exp(this.stats.logRatio) + LENGTH_PRIOR));
    const zz = (ratio * ratio) / (VARIANCE_FLOOR + VARIANCE_LENGTH / (Math.min(s, t) + LENGTH_PRIOR));
    if (zz > MOST_Z_SQUARED) return false;
    out.fill(0);
    out[shape] = 1;
    const z = Math.sqrt(zz);
    out[F.lenSq] = Math.min(zz, 9) / 4;
    out[F.lenAbs] = Math.min(z, 5) / 2;
    out[F.lenLong] = zz > 9 ? 1 : 0;
    this.lexical(i0, i, j0, j);
    if (n + m === 2) {
      agreement(
        out,
        F.questionSame,
        F.questionDiff,
        source.marks[i0]?.question === true,
        target.marks[j0]?.question === true,
      );
    } else {
      agreement(
        out,
        F.questionSame,
        F.questionDiff,
        anyOf(source.marks, i0, i, 'question'),
        anyOf(target.marks, j0, j, 'question'),
      );
    }
    agreement(
      out,
      F.exclaimSame,
      F.exclaimDiff,
      anyOf(source.marks, i0, i, 'exclamation'),
      anyOf(target.marks, j0, j, 'exclamation'),
    );
    agreement(
      out,
      F.quoteSame,
      F.quoteDiff,
      anyOf(source.marks, i0, i, 'quotes'),
      anyOf(target.marks, j0, j, 'quotes'),
    );
    agreement(
      out,
      F.colonSame,
      F.colonDiff,
      anyOf(source.marks, i0, i, 'colon'),
      anyOf(target.marks, j0, j, 'colon'),
    );
    agreement(
      out,
      F.bracketSame,
      F.bracketDiff,
      anyOf(source.marks, i0, i, 'bracket'),
      anyOf(target.marks, j0, j, 'bracket'),
    );
    if (source.marks[i - 1]?.closed !== target.marks[j - 1]?.closed) out[F.closedDiff] = 1;
    this.joins(source.marks, layout.sourceParagraph, this.openS, i0, i);
    this.joins(target.marks, layout.targetParagraph, this.openT, j0, j);
    // A bead that begins or ends inside a sentence on one side only.
    out[F.cutOpen] =
      (cut(source.marks, i0) + cut(source.marks, i)) * this.openS +
      (cut(target.marks, j0) + cut(target.marks, j)) * this.openT;
    if (layout.sourceParagraph && layout.targetParagraph) {
      const a = i0 === 0 || layout.sourceParagraph[i0] !== layout.sourceParagraph[i0 - 1];
      const b = j0 === 0 || layout.targetParagraph[j0] !== layout.targetParagraph[j0 - 1];
      agreement(out, F.paragraphSame, F.paragraphDiff, a, b);
    }
    return true;
  }

  private joins(
    marks: readonly SentenceMarks[],
    paragraph: Int32Array | undefined,
    scale: number,
    from: number,
    to: number,
  ): void {
    for (let k = from + 1; k < to; k++) {
      const open = marks[k]?.continues === true || marks[k - 1]?.breaks === true;
      const name = open ? F.joinOpen : F.joinClosed;
      this.out[name] = (this.out[name] as number) + (open ? scale : 1);
      if (paragraph && paragraph[k] !== paragraph[k - 1])
        this.out[F.joinParagraph] = (this.out[F.joinParagraph] as number) + 1;
    }
  }

  private lexical(i0: number, i: number, j0: number, j: number): void {
    const { out, source, target } = this;
    this.stamp++;
    let all = 0;
    let least = 2;
    const classes = [0, 0, 0, 0];
    let numbersS = 0;
    let numbersT = 0;
    let expectedMatched = 0;
    for (let si = i0; si < i; si++) {
      const row = this.rowAt(si);
      for (let tj = j0; tj < j; tj++) {
        const c = tj - row.low;
        if (c < 0 || c + 1 >= row.starts.length) continue;
        for (let m = row.starts[c] as number; m < (row.starts[c + 1] as number); m++) {
          const cls = row.classes[m] as number;
          const p = row.source[m] as number;
          const q = row.target[m] as number;
          if (cls === KeyClass.number) {
            if (this.stampS[p] !== this.stamp) numbersS++;
            if (this.stampT[q] !== this.stamp) numbersT++;
          }
          const freshS = this.stampS[p] !== this.stamp;
          const freshT = this.stampT[q] !== this.stamp;
          const gained = this.mark(row, m);
          classes[cls] = (classes[cls] as number) + gained;
          all += gained;
          const a = source.tokens[p] as number;
          const b = target.tokens[q] as number;
          if (freshS && source.types[a]?.expected === true) expectedMatched += source.weights[a] as number;
          if (freshT && target.types[b]?.expected === true) expectedMatched += target.weights[b] as number;
        }
      }
    }
    const expected =
      (this.sourceExpected[i] as number) -
      (this.sourceExpected[i0] as number) +
      (this.targetExpected[j] as number) -
      (this.targetExpected[j0] as number);
    const numbers =
      (this.sourceNumbers[i] as number) -
      (this.sourceNumbers[i0] as number) +
      (this.targetNumbers[j] as number) -
      (this.targetNumbers[j0] as number);
    out[F.mLex] = Math.min(30, classes[KeyClass.lexicon] as number) / 10;
    out[F.mNum] = Math.min(20, classes[KeyClass.number] as number) / 10;
    out[F.mCopy] = Math.min(30, classes[KeyClass.copy] as number) / 10;
    out[F.mName] = Math.min(30, classes[KeyClass.name] as number) / 10;
    out[F.mRoot] = Math.sqrt(Math.min(all, 60)) / 3;
    out[F.uLex] = Math.min(40, Math.max(0, expected - expectedMatched)) / 10;
    out[F.uNum] = Math.min(4, Math.max(0, numbers - numbersS - numbersT));
    const cover = this.normalCover(all, expected);
    out[F.cov] = cover;
    out[F.covSq] = cover * cover;
    if (i - i0 + j - j0 > 2) {
      // The least covered of the joined sentences: a foreign one should not hide among the others.
      if (i - i0 > 1) for (let k = i0; k < i; k++) least = Math.min(least, this.partCover(k, true));
      if (j - j0 > 1) for (let k = j0; k < j; k++) least = Math.min(least, this.partCover(k, false));
      out[F.minPart] = least;
      out[F.minPartLow] = least < 0.15 ? 1 : 0;
    }
    if (i - i0 === 1 && j - j0 === 1) {
      const a = this.source.starts;
      const b = this.target.starts;
      const size = (a[i] as number) - (a[i0] as number);
      if (
        size > 0 &&
        size === (b[j] as number) - (b[j0] as number) &&
        this.source.texts[i0] === this.target.texts[j0]
      )
        out[F.identical] = 1;
    }
  }

  /** Share of a joined sentence that is matched within the bead just marked. */
  private partCover(sentence: number, ofSource: boolean): number {
    const text = ofSource ? this.source : this.target;
    const stamps = ofSource ? this.stampS : this.stampT;
    const values = ofSource ? this.valueS : this.valueT;
    const prefixes = ofSource ? this.sourceExpected : this.targetExpected;
    let matched = 0;
    for (let p = text.starts[sentence] as number; p < (text.starts[sentence + 1] as number); p++) {
      if (stamps[p] === this.stamp)
        matched += (values[p] as number) * (text.weights[text.tokens[p] as number] as number);
    }
    const expected = (prefixes[sentence + 1] as number) - (prefixes[sentence] as number);
    const cover = matched / (expected + matched * 0.3 + 2);
    return Math.max(
      -0.5,
      Math.min(1.5, (cover - this.stats.background) / (this.stats.top - this.stats.background)),
    );
  }

  /** Features of leaving one sentence alone, into `out`. `continued`: the one before was left alone as well. */
  gap(ofSource: boolean, k: number, continued: boolean): void {
    const { out } = this;
    out.fill(0);
    const text = ofSource ? this.source : this.target;
    const marks = text.marks[k];
    const prefixes = ofSource ? this.sourceExpected : this.targetExpected;
    const size = text.units.length;
    out[ofSource ? F.gapS : F.gapT] = 1;
    if (continued) out[ofSource ? F.contS : F.contT] = 1;
    out[F.gapKnown] = Math.min(20, (prefixes[k + 1] as number) - (prefixes[k] as number)) / 10;
    out[F.gapBest] = (ofSource ? this.bestS[k] : this.bestT[k]) as number;
    out[F.gapFurniture] = marks?.furniture === true ? 1 : 0;
    out[F.gapEdge] = k < 2 || k >= size - 3 ? 1 : 0;
    out[F.gapLength] = Math.log((text.units[k] as number) + 1) / 4;
    out[F.gapOpen] = (cut(text.marks, k) + cut(text.marks, k + 1)) * (ofSource ? this.openS : this.openT);
  }
}

/** 1 when the boundary before sentence k plainly lies within a sentence. */
function cut(marks: readonly SentenceMarks[], k: number): number {
  return k > 0 && k < marks.length && (marks[k]?.continues === true || marks[k - 1]?.breaks === true) ? 1 : 0;
}

function openness(marks: readonly SentenceMarks[]): number {
  let open = 0;
  for (let k = 1; k < marks.length; k++) open += cut(marks, k);
  return 1 / (1 + (10 * open) / (marks.length + 10));
}

function prefix(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = (sums[k] as number) + (values[k] as number);
  return sums;
}

/** Prefix sums over sentences of the weight of expected types, or of the count of numbers. */
function expectedPrefix(text: AnalysedText, numbers: boolean): Float64Array {
  const sums = new Float64Array(text.starts.length);
  for (let s = 0; s + 1 < text.starts.length; s++) {
    let sum = 0;
    for (let p = text.starts[s] as number; p < (text.starts[s + 1] as number); p++) {
      const a = text.tokens[p] as number;
      const type = text.types[a];
      if (type?.expected !== true) continue;
      if (numbers) sum += type.kind === KeyClass.number ? 1 : 0;
      else sum += text.weights[a] as number;
    }
    sums[s + 1] = (sums[s] as number) + sum;
  }
  return sums;
}
