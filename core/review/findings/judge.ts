import { categoryOf } from '../../mqm/typology';
import type { Range } from '../../range';
import type { Annotation, Decision, Review } from '../types';
import { tellingSpans, type PlacedFinding } from './placed';

/** A dismissal that holds in every review: these words, for this check, are no error. */
export interface Dismissal {
  readonly check: string;
  readonly words: string;
  readonly reason: string;
}

export type FindingState = 'open' | 'accepted' | 'dismissed';

export interface JudgedFinding {
  /** For a decision on something no longer found, since the text was corrected: made of the decision; no `message`. */
  readonly finding: PlacedFinding;
  readonly state: FindingState;
  /** What was decided on it in this review; null while open, and when a dismissal from elsewhere covers it. */
  readonly decision: Decision | null;
}

type Judged = Pick<Review, 'texts' | 'annotations' | 'decisions'>;

/**
 * The findings with what was decided on them. A decision belongs to the findings of its check at its place: to those at
 * exactly its place, or, where there are none since sentences were cut or aligned anew, to those that overlap it.
 * Decisions on what is no longer found come last.
 * O(findings + decisions), given few of both at one place.
 */
export function judge(
  findings: readonly PlacedFinding[],
  review: Judged,
  dismissals: readonly Dismissal[],
): JudgedFinding[] {
  const standing = Object.values(review.decisions).filter((decision) => stands(decision, review.annotations));
  const byPlace = groupBy(standing, (decision) => placeKey(decision.check, decision.spans));
  const exact = new Map<PlacedFinding, Decision>();
  const used = new Set<Decision>();
  for (const finding of findings) {
    const list = byPlace.get(placeKey(finding.check, finding.spans));
    for (const decision of list ?? []) used.add(decision);
    const latest = list?.at(-1);
    if (latest) exact.set(finding, latest);
  }
  const left = groupBy(
    standing.filter((decision) => !used.has(decision)),
    ({ check }) => check,
  );
  const byWords = new Map<string, Decision>();
  for (const decision of standing) {
    if (decision.scope !== 'here')
      byWords.set(wordKey(decision.check, wordsOf(decision.spans, review)), decision);
  }
  const elsewhere = new Set(dismissals.map(({ check, words }) => wordKey(check, words)));
  const goesByWords = byWords.size + elsewhere.size > 0;
  const met = new Set<Decision>();
  const judged = findings.map((finding): JudgedFinding => {
    const words = goesByWords ? wordKey(finding.check, wordsOf(finding.spans, review)) : '';
    const decision =
      exact.get(finding) ??
      left.get(finding.check)?.find(({ spans }) => overlap(spans, finding.spans) > 0) ??
      byWords.get(words);
    if (decision) {
      met.add(decision);
      return { finding, state: stateOf(decision, review.annotations), decision };
    }
    return { finding, state: elsewhere.has(words) ? 'dismissed' : 'open', decision: null };
  });
  const unmet = standing.filter((decision) => !met.has(decision) && !used.has(decision));
  return [
    ...judged,
    ...unmet.map((decision): JudgedFinding => ({
      finding: findingOf(decision, review),
      state: stateOf(decision, review.annotations),
      decision,
    })),
  ];
}

const remembered = new WeakMap<Decision, PlacedFinding>();

function findingOf(decision: Decision, { annotations }: Judged): PlacedFinding {
  const known = remembered.get(decision);
  if (known) return known;
  const { id, check, spans, annotation } = decision;
  const error = annotation === null ? undefined : annotations[annotation];
  const finding: PlacedFinding = {
    key: `decision ${id}`,
    check,
    category: error?.category ?? check,
    severity: error?.severity ?? 'neutral',
    spans,
    message: '',
    params: {},
    ofEdit: false,
  };
  remembered.set(decision, finding);
  return finding;
}

/** An accepted finding is one for as long as its error is there: a removed error opens it again. */
export function stands(decision: Decision, annotations: Review['annotations']): boolean {
  return (
    decision.verdict === 'dismissed' || (decision.annotation !== null && decision.annotation in annotations)
  );
}

/** An error that was dismissed later on was a false alarm after all. */
function stateOf(decision: Decision, annotations: Review['annotations']): 'accepted' | 'dismissed' {
  const error = decision.annotation === null ? undefined : annotations[decision.annotation];
  return decision.verdict === 'accepted' && error?.state !== 'dismissed' ? 'accepted' : 'dismissed';
}

/** The words a finding is about: what a dismissal in the whole article or in every review goes by. */
export function wordsOf(
  spans: PlacedFinding['spans'] | Decision['spans'],
  review: Pick<Review, 'texts'>,
): string {
  return tellingSpans(spans)
    .map(({ side, start, end }) => review.texts[side].content.slice(start, end).trim())
    .join(' … ');
}

/** Whether an error is what the finding is about: at its place, and of its family or over mostly the same words. */
export function isSameError(
  finding: Pick<PlacedFinding, 'spans' | 'category'>,
  annotation: Annotation,
): boolean {
  const shared = overlap(annotation.spans, finding.spans);
  if (shared === 0) return false;
  if (categoryOf(annotation.category).family === categoryOf(finding.category).family) return true;
  const all = lengthOf(tellingSpans(annotation.spans)) + lengthOf(tellingSpans(finding.spans)) - shared;
  return shared * 2 >= all;
}

type Places = PlacedFinding['spans'];

/** UTF-16 units that both stand on: in the translation, or in the original where one of them has no other place. */
function overlap(a: Places, b: Places): number {
  const side = [a, b].every((spans) => spans.some((span) => span.side === 'target')) ? 'target' : 'source';
  let shared = 0;
  for (const one of a) {
    if (one.side !== side) continue;
    for (const other of b) {
      if (other.side !== side) continue;
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return shared;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

const placeKeys = new WeakMap<Places, string>();

function placeKey(check: string, spans: Places): string {
  const known = placeKeys.get(spans);
  if (known !== undefined) return known;
  const places = tellingSpans(spans).map(({ side, start, end }) => `${side} ${start} ${end}`);
  const key = [check, ...places.sort()].join('\u0000');
  placeKeys.set(spans, key);
  return key;
}

function wordKey(check: string, words: string): string {
  return `${check}\u0000${words}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
