import { SEVERITY_MULTIPLIERS } from '../mqm/severity';
import { categoryOf } from '../mqm/typology';
import type { Side } from '../range';
import type { Annotation } from '../review/types';
import type { ReportModel, ReportRow } from './model';
import { correctedText, rowRuns, rowText, type TextRun } from './text';
import { xmlAttributes, xmlText } from './xml';

/** ITS severity runs from 0 to 100: MQM's multipliers, of which critical has the greatest, 25. */
const SEVERITY_SCALE = 100 / SEVERITY_MULTIPLIERS.critical;
const PROFILE = 'https://themqm.org/';

/**
 * XLIFF 2.1 with its ITS module: one unit a row, the machine's wording with the errors marked in it, and the corrected
 * wording as a translation candidate. One error over a stretch of text stands in its `mrk`; several stand off in
 * `its:locQualityIssues` of the unit. Dismissed findings have `locQualityIssueEnabled="no"`. (XLIFF 2.1, ITS Module,
 * Localization Quality Issue and Localization Quality Rating.)
 */
export function renderXliff(model: ReportModel): string {
  const { texts, title } = model.review;
  const root = xmlAttributes({
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:its': 'http://www.w3.org/2005/11/its',
    'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
    version: '2.1',
    'its:version': '2.0',
    srcLang: texts.source.lang,
    trgLang: texts.target.lang,
    'xml:space': 'preserve',
  });
  const file = xmlAttributes({ id: 'f1', original: texts.source.name || undefined, ...rating(model) });
  const units = model.rows.map((row) => unit(model, row)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff${root}>
<file${file}>
<notes>
<note id="title" category="title">${xmlText(title)}</note>${verdictNote(model)}
</notes>
${units || EMPTY_UNIT}
</file>
</xliff>
`;
}

/** A file must hold a unit. */
const EMPTY_UNIT = '<unit id="r0"><segment><source/></segment></unit>';

function verdictNote({ review }: ReportModel): string {
  const { decision, notes } = review.verdict;
  if (decision === null && notes === '') return '';
  const text = [decision ?? '', notes].filter((part) => part !== '').join(': ');
  return `\n<note id="verdict" category="verdict">${xmlText(text)}</note>`;
}

/** The raw score and pass mark on ITS's scale of 0 to 100. */
function rating({ scores }: ReportModel): Record<string, number | undefined> {
  if (scores.raw === null) return {};
  const scaled = (value: number): number =>
    Math.round(Math.min(100, Math.max(0, (value / scores.maximum) * 100)) * 10_000) / 10_000;
  return {
    'its:locQualityRatingScore': scaled(scores.raw),
    'its:locQualityRatingScoreThreshold': scaled(scores.passMark),
  };
}

function unit(model: ReportModel, row: ReportRow): string {
  const issues = new IssueSets(row.number);
  const source = content(model, row, 'source', issues);
  const target = row.row.target.length > 0 ? content(model, row, 'target', issues) : undefined;
  const state = target === undefined ? 'initial' : row.reviewed ? 'reviewed' : 'translated';
  const attributes = xmlAttributes({
    id: `r${row.number}`,
    'its:locQualityRatingScore': row.rating ?? undefined,
  });
  return [
    `<unit${attributes}>`,
    ...candidate(model, row),
    ...issues.written(),
    ...notes(row),
    `<segment id="seg" state="${state}">`,
    `<source>${source}</source>`,
    ...(target === undefined ? [] : [`<target>${target}</target>`]),
    '</segment>',
    '</unit>',
  ].join('\n');
}

/** The reviewer's wording; `target` keeps the machine's, which the errors are about. */
function candidate({ review }: ReportModel, row: ReportRow): string[] {
  const corrected = correctedText(review, row);
  if (corrected === undefined) return [];
  const source = inline(rowText(review, 'source', row));
  return [
    `<mtc:matches><mtc:match ref="#seg" type="other" origin="post-edit"><source>${source}</source>` +
      `<target>${inline(corrected)}</target></mtc:match></mtc:matches>`,
  ];
}

/** Errors whose place is not known any more; all others are marked in the text. */
function notes({ annotations }: ReportRow): string[] {
  const lost = annotations.filter(({ state }) => state === 'unanchored');
  if (lost.length === 0) return [];
  const written = lost.map((annotation, index) => {
    const quote = annotation.spans.map((span) => span.quote).join(' … ');
    const attributes = xmlAttributes({ id: `n${index + 1}`, category: 'unanchored' });
    return `<note${attributes}>${xmlText(`${annotation.severity} ${comment(annotation)} (${quote})`)}</note>`;
  });
  return [`<notes>${written.join('')}</notes>`];
}

function content(model: ReportModel, row: ReportRow, side: Side, issues: IssueSets): string {
  const { annotations } = model.review;
  const runs = rowRuns(model.review.texts[side].content, row.row[side], (segment) =>
    model.spansOver(side, segment),
  );
  let number = 0;
  return runs
    .map(({ text, ids }: TextRun) => {
      const over = ids.map((id) => annotations[id]).filter((annotation) => annotation !== undefined);
      const [first, ...others] = over;
      if (!first || text === '') return inline(text);
      const attributes = xmlAttributes({
        id: `${side.charAt(0)}${++number}`,
        type: 'its:generic',
        ...(others.length === 0
          ? prefixed(issue(first))
          : { 'its:locQualityIssuesRef': `#its=${issues.idFor(over)}` }),
      });
      return `<mrk${attributes}>${inline(text)}</mrk>`;
    })
    .join('');
}

/** Sets of issues that stand off in a unit: one for each set of errors that lie over one another. */
class IssueSets {
  private readonly row: number;
  private readonly sets = new Map<string, { readonly id: string; readonly over: readonly Annotation[] }>();

  constructor(row: number) {
    this.row = row;
  }

  idFor(over: readonly Annotation[]): string {
    const key = over.map((annotation) => annotation.id).join('\n');
    const set = this.sets.get(key) ?? { id: `lqi-${this.row}-${this.sets.size + 1}`, over };
    this.sets.set(key, set);
    return set.id;
  }

  written(): string[] {
    return [...this.sets.values()].map(({ id, over }) => {
      const issues = over.map((annotation) => `<its:locQualityIssue${xmlAttributes(issue(annotation))}/>`);
      return `<its:locQualityIssues xml:id="${id}">${issues.join('')}</its:locQualityIssues>`;
    });
  }
}

type Issue = Readonly<Record<string, string | number | undefined>>;

function issue(annotation: Annotation): Issue {
  return {
    locQualityIssueType: categoryOf(annotation.category).its,
    locQualityIssueComment: comment(annotation),
    locQualityIssueSeverity: SEVERITY_MULTIPLIERS[annotation.severity] * SEVERITY_SCALE,
    locQualityIssueProfileRef: PROFILE,
    locQualityIssueEnabled: annotation.state === 'dismissed' ? 'no' : undefined,
  };
}

function prefixed(attributes: Issue): Issue {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`its:${name}`, value]));
}

/** Category, comment and suggestion in one line, since ITS has one field for what a person writes. */
function comment({ category, comment: said, suggestion }: Annotation): string {
  const told = said === '' ? category : `${category}: ${said}`;
  return suggestion === '' ? told : `${told} → ${suggestion}`;
}

/** XLIFF has an element for characters that XML cannot hold. */
function inline(text: string): string {
  return xmlText(text, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<cp hex="${hex}"/>`;
  });
}
