import type { Severity } from '../../mqm/severity';
import { categoryOf, type Family } from '../../mqm/typology';
import type { Annotation } from '../../review/types';
import type { ReportModel } from '../model';

/** An error as the page tells it: numbered in reading order, dismissed findings left out. */
export interface Finding {
  readonly number: number;
  readonly annotation: Annotation;
  /** Row number from 1; null when its place is not known, or its side of the article has no sentences. */
  readonly row: number | null;
  readonly family: Family;
  readonly letter: string;
  readonly severity: Severity;
}

export interface Findings {
  readonly list: readonly Finding[];
  readonly byId: ReadonlyMap<string, Finding>;
  readonly byRow: ReadonlyMap<number, readonly Finding[]>;
}

export function numberErrors(model: ReportModel): Findings {
  const list: Finding[] = [];
  const byRow = new Map<number, Finding[]>();
  for (const { annotation, row } of model.annotations) {
    if (annotation.state === 'dismissed') continue;
    const { family, letter } = categoryOf(annotation.category);
    const { severity } = annotation;
    const known = annotation.state === 'unanchored' ? null : row;
    const finding: Finding = { number: list.length + 1, annotation, row: known, family, letter, severity };
    list.push(finding);
    if (known === null) continue;
    const inRow = byRow.get(known);
    if (inRow) inRow.push(finding);
    else byRow.set(known, [finding]);
  }
  return { list, byId: new Map(list.map((finding) => [finding.annotation.id, finding])), byRow };
}
