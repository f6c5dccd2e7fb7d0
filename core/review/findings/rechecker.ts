import { runRowChecks } from '../../check';
import { articleRun, type ArticleResults } from '../../check/article-run';
import { TextMemory } from '../../check/text/memory';
import type { CheckArticle, CheckRow } from '../../check/types';
import type { Range } from '../../range';
import type { Review } from '../types';
import { correctedArticle, type CorrectedArticle } from './corrected';
import { listName, type ListedName } from './names';
import { placed, type PlacedFinding } from './placed';
import { listQuotations, type ListedQuotations } from './quotations';

/** What a check changed in the list of findings. */
export interface FindingsDelta {
  /** Id of the review it is about. */
  readonly review: string;
  /** Number of this state of the list, above 0; to be named when asking for the next. */
  readonly state: number;
  /** `fresh` is the whole list: what was known before is to be forgotten. */
  readonly whole: boolean;
  /** Keys of findings that no longer stand. */
  readonly gone: readonly string[];
  readonly fresh: readonly PlacedFinding[];
  /** Rows still to be checked; of the whole article, 1 until that is done. */
  readonly left: number;
}

/** The tables of what the whole article says. */
export interface Ledgers {
  readonly names: readonly ListedName[];
  readonly quotations: readonly ListedQuotations[];
}

/** A review as it is checked: made once for as long as nothing of it changes. */
interface Prepared extends CorrectedArticle {
  readonly review: Review;
  readonly keys: readonly string[];
}

/** The run over the whole article that is under way, and what of the review it is about. */
interface Run {
  readonly review: Review;
  readonly corrected: CorrectedArticle;
  readonly steps: Generator<undefined, ArticleResults>;
}

/** Rows checked before the clock is looked at. */
const BATCH = 8;

/**
 * Keeps the findings of a review in step with it: after a change only the rows whose texts changed are checked again.
 * The checks that must see the whole article run apart, when there is time.
 */
export class Rechecker {
  #profile: unknown;
  #texts: unknown;
  #byRow: ReadonlyMap<string, readonly PlacedFinding[]> = new Map();
  #ofArticle: readonly PlacedFinding[] = [];
  #prepared: Prepared | undefined;
  #run: Run | undefined;
  #ledgers: Ledgers = { names: [], quotations: [] };
  readonly #memory = new TextMemory();
  #told = new Map<string, PlacedFinding>();
  #state = 0;

  /**
   * Checks the rows that changed since the last call, as many as there is time for.
   * @param known the `state` of the last delta that arrived; any other makes the answer whole
   * @param isTime false ends the work for now
   */
  checkRows(review: Review, known: number, isTime: () => boolean): FindingsDelta {
    const corrected = this.#begin(review);
    const { article } = corrected;
    const before = this.#byRow;
    const after = new Map<string, readonly PlacedFinding[]>();
    const missing: { readonly key: string; readonly row: number }[] = [];
    corrected.keys.forEach((key, index) => {
      const findings = before.get(key);
      if (findings) after.set(key, findings);
      else missing.push({ key, row: index });
    });
    let done = 0;
    for (; done < missing.length && (done % BATCH !== 0 || done === 0 || isTime()); done++) {
      const item = missing[done];
      if (item) after.set(item.key, this.#findings(review, article, corrected, item.row));
    }
    this.#byRow = after;
    return this.#delta(review, known, missing.length - done);
  }

  /**
   * Runs the checks that must see the whole article, and makes its ledgers: as much as there is time for. It begins anew
   * when the review is another than at the last call.
   */
  checkArticle(review: Review, known: number, isTime: () => boolean): FindingsDelta {
    if (!this.#run || !isSameArticle(this.#run.review, review)) {
      const corrected = this.#begin(review);
      this.#run = {
        review,
        corrected,
        steps: articleRun(corrected.article, review.checking.profile, this.#memory),
      };
    }
    const { steps, corrected } = this.#run;
    let step = steps.next();
    while (step.done !== true && isTime()) step = steps.next();
    if (step.done !== true) {
      return { review: review.id, state: known, whole: false, gone: [], fresh: [], left: 1 };
    }
    const { findings, names, quotations } = step.value;
    this.#run = undefined;
    this.#ofArticle = findings.map((finding) => placed(finding, corrected));
    this.#ledgers = {
      names: names.map((entry) => listName(entry, corrected)),
      quotations: quotations.map((entry) => listQuotations(entry, corrected)),
    };
    return this.#delta(review, known, 0);
  }

  /** The ledgers as the last run over the whole article left them. */
  get ledgers(): Ledgers {
    return this.#ledgers;
  }

  #begin(review: Review): Prepared {
    const { profile } = review.checking;
    if (this.#profile !== profile || this.#texts !== review.texts) {
      if (this.#texts !== review.texts) {
        this.#ofArticle = [];
        this.#ledgers = { names: [], quotations: [] };
      }
      this.#byRow = new Map();
      this.#profile = profile;
      this.#texts = review.texts;
    }
    if (!this.#prepared || !isSameArticle(this.#prepared.review, review)) {
      const corrected = correctedArticle(review);
      const keys = corrected.article.rows.map((row) => rowKey(review, row, corrected));
      this.#prepared = { ...corrected, review, keys };
    }
    return this.#prepared;
  }

  #findings(review: Review, article: CheckArticle, corrected: CorrectedArticle, row: number) {
    return runRowChecks(article, [row], review.checking.profile).map((finding) => placed(finding, corrected));
  }

  #delta(review: Review, known: number, left: number): FindingsDelta {
    const whole = known !== this.#state || known === 0;
    const told = whole ? new Map<string, PlacedFinding>() : this.#told;
    const now = new Map<string, PlacedFinding>();
    for (const list of this.#byRow.values()) for (const finding of list) now.set(finding.key, finding);
    for (const finding of this.#ofArticle) now.set(finding.key, finding);
    const gone = [...told.keys()].filter((key) => !now.has(key));
    const fresh = [...now.values()].filter((finding) => !isSame(told.get(finding.key), finding));
    this.#told = now;
    if (whole || gone.length > 0 || fresh.length > 0) this.#state++;
    return { review: review.id, state: this.#state, whole, gone, fresh, left };
  }
}

/** Whether the checks would find the same in both. */
function isSameArticle(a: Review, b: Review): boolean {
  return (
    a.texts === b.texts &&
    a.segments === b.segments &&
    a.beads === b.beads &&
    a.postEdits === b.postEdits &&
    a.checking.profile === b.checking.profile
  );
}

/** The same key, the same texts on both sides: the texts of a review never change, only its corrections do. */
function rowKey(review: Review, row: CheckRow, corrected: CorrectedArticle): string {
  const { source, target } = review.segments;
  const ranges = (segments: readonly Range[], indexes: readonly number[]) =>
    indexes.map((index) => `${segments[index]?.start}-${segments[index]?.end}`).join();
  const edited = row.target.some((index) => {
    const segment = target[index];
    return segment !== undefined && corrected.isEdited(segment);
  });
  const wording = edited
    ? row.target.map((index) => {
        const range = corrected.article.target.sentences[index];
        return range ? corrected.article.target.content.slice(range.start, range.end) : '';
      })
    : [];
  return [ranges(source, row.source), ranges(target, row.target), ...wording].join('\u0000');
}

function isSame(a: PlacedFinding | undefined, b: PlacedFinding): boolean {
  return a !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
