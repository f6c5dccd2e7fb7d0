import { SEVERITIES, type Severity } from '../../core/mqm/severity';
import { categoryOf } from '../../core/mqm/typology';
import { contains, type Range, type Side } from '../../core/range';
import { sweep, type RunSpan } from '../../core/review/runs';
import type { Annotation } from '../../core/review/types';

/** What passes over a text besides annotations. */
export interface Passing {
  readonly selected: Range | null;
  readonly cursor: Range | null;
  readonly hits: readonly (Range & { readonly current: boolean })[];
  /** Places of open findings on this side. */
  readonly findings?: readonly PassingFinding[];
}

export interface PassingFinding extends Range {
  readonly key: string;
  /** In hand. */
  readonly active: boolean;
}

/** A stretch of text drawn in one way. */
export interface MarkedRun extends Range {
  readonly annotations: readonly Annotation[];
  /** Annotations whose span begins with this run: their letters are drawn before it. */
  readonly opening: readonly Annotation[];
  readonly severity: Severity | undefined;
  readonly family: string | undefined;
  readonly selected: boolean;
  readonly cursor: boolean;
  readonly hit: 'current' | 'other' | undefined;
  /** Keys of the findings over it. */
  readonly findings: readonly string[];
  /** A finding begins here: its sign is drawn before the run. */
  readonly opensFinding: boolean;
  readonly findingInHand: boolean;
}

const SELECTED = '@selected';
const CURSOR = '@cursor';
const HIT = '@hit';
const CURRENT_HIT = '@current-hit';
const FINDING = '@finding ';

/**
 * The runs of one sentence. Where annotations overlap, the run has the colour of the one that began last and the line
 * of the most severe; the letters of all stand where each begins.
 */
export function markedRuns(
  sentence: Range,
  side: Side,
  annotations: readonly Annotation[],
  passing: Passing,
): MarkedRun[] {
  const spans: RunSpan[] = annotations.flatMap((annotation) =>
    annotation.spans
      .filter((span) => span.side === side)
      .map(({ start, end }) => ({ id: annotation.id, start, end })),
  );
  if (passing.selected) spans.push({ ...passing.selected, id: SELECTED });
  const { cursor } = passing;
  // Within the selection the cursor draws nothing: a run of its own would leave a seam.
  const hidden = cursor && passing.selected && contains(passing.selected, cursor);
  if (cursor && !hidden) spans.push({ ...cursor, id: CURSOR });
  for (const hit of passing.hits) spans.push({ ...hit, id: hit.current ? CURRENT_HIT : HIT });
  const findings = passing.findings ?? [];
  for (const { key, start, end } of findings) spans.push({ start, end, id: FINDING + key });
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return sweep(sentence, spans).map(({ start, end, ids }) => {
    const over = ids.map((id) => byId.get(id)).filter((annotation) => annotation !== undefined);
    const opening = over.filter((annotation) =>
      annotation.spans.some((span) => span.side === side && Math.max(span.start, sentence.start) === start),
    );
    const found = findings.filter(({ key }) => ids.includes(FINDING + key));
    const top = [...over].sort((a, b) => firstStart(a, side, start) - firstStart(b, side, start)).at(-1);
    return {
      start,
      end,
      annotations: over,
      opening,
      severity: mostSevere(over),
      family: top && categoryOf(top.category).family,
      selected: ids.includes(SELECTED),
      cursor: hidden ? start <= cursor.start && cursor.start < end : ids.includes(CURSOR),
      hit: ids.includes(CURRENT_HIT) ? 'current' : ids.includes(HIT) ? 'other' : undefined,
      findings: found.map(({ key }) => key),
      opensFinding: found.some((finding) => Math.max(finding.start, sentence.start) === start),
      findingInHand: found.some(({ active }) => active),
    };
  });
}

function mostSevere(annotations: readonly Annotation[]): Severity | undefined {
  return [...SEVERITIES].reverse().find((severity) => annotations.some((item) => item.severity === severity));
}

/** The latest start at or before `at` among the annotation's spans on `side`. */
function firstStart(annotation: Annotation, side: Side, at: number): number {
  return Math.max(
    ...annotation.spans.filter((span) => span.side === side && span.start <= at).map((span) => span.start),
  );
}
