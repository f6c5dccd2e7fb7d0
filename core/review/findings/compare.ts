import { runChecks } from '../../check';
import { checkArticleOf } from '../check-article';
import { locateRows, rowsOf } from '../rows';
import type { Annotation, Review } from '../types';
import { isSameError, judge, type JudgedFinding } from './judge';
import { placed, tellingSpans, type PlacedFinding } from './placed';

export interface CheckedFinding extends Omit<JudgedFinding, 'state'> {
  /** `marked`: not decided, but the reviewer has marked the same error without it. */
  readonly state: JudgedFinding['state'] | 'marked';
  /** Index of the row from 0; null when its side of the article has no sentences. */
  readonly row: number | null;
}

/** What a blind review's reviewer and the checks found, each without the other. */
export interface BlindComparison {
  readonly finishedAt: string;
  /** Errors that the reviewer marked before finishing, and that the checks found as well. */
  readonly both: readonly Annotation[];
  readonly onlyReviewer: readonly Annotation[];
  /** Dismissed ones are left out: they are no errors. */
  readonly onlyChecks: readonly CheckedFinding[];
}

export interface Checked {
  /** What the checks find in the machine's text, corrected or not, and what became of it; in reading order. */
  readonly findings: readonly CheckedFinding[];
  /** Null unless the review was read blind, and to the end. */
  readonly blind: BlindComparison | null;
}

/** Runs the checks over the machine's text and compares what they find with what the reviewer did. */
export function checked(review: Review): Checked {
  const locator = locateRows(rowsOf(review));
  const annotations = Object.values(review.annotations).filter(({ state }) => state === 'open');
  const byPlace = errorsNear(annotations);
  const findings = judge(found(review), review, []).map((item): CheckedFinding => {
    const [first] = tellingSpans(item.finding.spans);
    const row = (first && locator.rowAt(first.side, first.start)) ?? null;
    const isMarked =
      item.state === 'open' && byPlace(item.finding).some((error) => isSameError(item.finding, error));
    return { ...item, state: isMarked ? 'marked' : item.state, row };
  });
  const { blind, finishedAt } = review.checking;
  return {
    findings,
    blind: blind && finishedAt !== null ? compare(findings, annotations, finishedAt) : null,
  };
}

function compare(
  findings: readonly CheckedFinding[],
  annotations: readonly Annotation[],
  finishedAt: string,
): BlindComparison {
  const own = annotations.filter(({ origin, createdAt }) => origin === 'reviewer' && createdAt <= finishedAt);
  const near = errorsNear(own);
  const both = new Set<Annotation>();
  const onlyChecks: CheckedFinding[] = [];
  for (const item of findings) {
    const same = near(item.finding).filter((error) => isSameError(item.finding, error));
    for (const error of same) both.add(error);
    if (same.length === 0 && item.state !== 'dismissed') onlyChecks.push(item);
  }
  return {
    finishedAt,
    both: [...both],
    onlyReviewer: own.filter((error) => !both.has(error)),
    onlyChecks,
  };
}

let last:
  | {
      readonly of: readonly unknown[];
      readonly findings: readonly PlacedFinding[];
    }
  | undefined;

/** Kept for the review last asked for: a report is rendered again after every change. */
function found(review: Review): readonly PlacedFinding[] {
  const of = [review.texts, review.segments, review.beads, review.checking.profile];
  if (last?.of.every((part, index) => part === of[index])) return last.findings;
  const asItIs = { toMt: (range: { start: number; end: number }) => ({ range, edit: false }) };
  const findings = runChecks(checkArticleOf(review), review.checking.profile).map((finding) =>
    placed(finding, asItIs),
  );
  last = { of, findings };
  return findings;
}

/** UTF-16 units of text to a bucket. */
const BUCKET = 512;

/** Finds the errors that may stand where a finding does, without going through all of them. */
function errorsNear(annotations: readonly Annotation[]): (finding: PlacedFinding) => readonly Annotation[] {
  const buckets = new Map<string, Annotation[]>();
  const keysOf = (spans: PlacedFinding['spans']): string[] =>
    spans.flatMap(({ side, start, end }) => {
      const keys: string[] = [];
      for (let at = Math.floor(start / BUCKET); at <= Math.floor((end - 1) / BUCKET); at++) {
        keys.push(`${side}${at}`);
      }
      return keys;
    });
  for (const annotation of annotations) {
    for (const key of new Set(keysOf(annotation.spans))) {
      const list = buckets.get(key);
      if (list) list.push(annotation);
      else buckets.set(key, [annotation]);
    }
  }
  return ({ spans }) => [...new Set(keysOf(spans).flatMap((key) => buckets.get(key) ?? []))];
}
