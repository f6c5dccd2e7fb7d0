import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { Range, Side } from '../../core/range';
import { isUnsure, postEditsOf, rowKind, type Row } from '../../core/review/rows';
import type { Annotation, PostEdit, Review } from '../../core/review/types';
import { FindingNote } from '../findings/FindingNote';
import { findHits } from '../find/find';
import { drawnAnnotations, NO_ANNOTATIONS, postEdits, ratings, rowAnnotations, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView, type ViewState } from '../state/view';
import { CategoryPalette } from './CategoryPalette';
import { CorrectionDiff } from './CorrectionDiff';
import { CorrectionEditor } from './CorrectionEditor';
import { Gap } from './Gap';
import { usePassingFindings, type RowPassing } from './passing-findings';
import type { Passing } from './marks';
import { SideCell } from './SideCell';

/** One bead: its number and state, source left, translation right. Drawn again only when something of its own changes. */
export const RowView = memo(function RowView({ index }: { readonly index: number }) {
  const { t } = useTranslation();
  const { row, before, drawn, own, edits, reviewed, texts } = useDocument(
    useShallow(({ review }) => layersOf(review, index)),
  );
  const focused = useView((state) => state.focusRow === index);
  const active = useView((state) => ofRow(state.activeAnnotation, drawn));
  const hovered = useView((state) => ofRow(state.hoveredAnnotation, drawn));
  const editing = useView((state) => (focused ? state.editing : null));
  const palette = useView((state) => focused && wantsPalette(state));
  const passing = usePassing(row, index, focused);
  const inHand = focused ? passing.inHand : null;
  if (!row || !texts) return null;
  const kind = rowKind(row);
  const unsure = isUnsure(row.bead);
  const findings = passing.findings;
  const errors = own.filter(({ state }) => state !== 'dismissed').length;
  const cell = (side: Side) => (
    <SideCell
      row={row}
      side={side}
      annotations={drawn}
      passing={passing[side]}
      active={active}
      hovered={hovered}
    />
  );
  return (
    <div
      id={`row-${index}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={focused}
      className={`row ${kind}${focused ? ' focus' : ''}${startsParagraph(row, before) ? ' para' : ''}`}
      data-row={index}
    >
      <div
        role="gridcell"
        className="gutter"
        aria-label={describe({ index, reviewed, errors, findings, unsure }, t)}
      >
        <span className="number">{index + 1}</span>
        {errors > 0 && <span className="state errors">● {errors}</span>}
        {reviewed && <span className="state reviewed">✓</span>}
        {unsure && (
          <span className="state unsure" title={t('row.unsure')}>
            ~
          </span>
        )}
      </div>
      {kind === 'added' ? <Gap kind={kind} row={index} marked={errors > 0} /> : cell('source')}
      {kind === 'missing' ? <Gap kind={kind} row={index} marked={errors > 0} /> : cell('target')}
      {(edits.length > 0 || editing !== null || palette || inHand !== null) && (
        <div role="gridcell" className="under-cells">
          {edits.length > 0 && !editing && <Corrections edits={edits} texts={texts} />}
          {editing && <CorrectionEditor key={editing.start} range={editing} />}
          {inHand !== null && <FindingNote finding={inHand} />}
          {palette && <CategoryPalette />}
        </div>
      )}
    </div>
  );
});

function Corrections({
  edits,
  texts,
}: {
  readonly edits: readonly PostEdit[];
  readonly texts: Review['texts'];
}) {
  return (
    <div className="corrections">
      {edits.map(({ start, end, text }) => (
        <CorrectionDiff
          key={start}
          before={texts.target.content.slice(start, end)}
          after={text}
          lang={texts.target.lang}
        />
      ))}
    </div>
  );
}

interface Layers {
  readonly row: Row | undefined;
  readonly before: Row | undefined;
  readonly drawn: readonly Annotation[];
  readonly own: readonly Annotation[];
  readonly edits: readonly PostEdit[];
  readonly reviewed: boolean;
  readonly texts: Review['texts'] | undefined;
}

const NO_EDITS: readonly PostEdit[] = [];

function layersOf(review: Review | null, index: number): Layers {
  const row = review ? rows(review)[index] : undefined;
  if (!review || !row) {
    return {
      row: undefined,
      before: undefined,
      drawn: NO_ANNOTATIONS,
      own: NO_ANNOTATIONS,
      edits: NO_EDITS,
      reviewed: false,
      texts: undefined,
    };
  }
  const edits = postEditsOf(row, postEdits(review));
  return {
    row,
    before: rows(review)[index - 1],
    drawn: drawnAnnotations(review).get(index) ?? NO_ANNOTATIONS,
    own: rowAnnotations(review).get(index) ?? NO_ANNOTATIONS,
    edits: edits.length === 0 ? NO_EDITS : keep(row, edits),
    reviewed: ratings(review).isReviewed(row),
    texts: review.texts,
  };
}

const keptEdits = new WeakMap<Row, readonly PostEdit[]>();

/** The list seen last for this row when it holds the same post-edits, so that a selector's result is stable. */
function keep(row: Row, edits: readonly PostEdit[]): readonly PostEdit[] {
  const known = keptEdits.get(row);
  if (known?.length === edits.length && known.every((edit, index) => edit === edits[index])) return known;
  keptEdits.set(row, edits);
  return edits;
}

function ofRow(id: string | null, annotations: readonly Annotation[]): string | null {
  return id !== null && annotations.some((annotation) => annotation.id === id) ? id : null;
}

function wantsPalette({ selection, pendingCategory, editing }: ViewState): boolean {
  return !editing && (selection.source !== null || selection.target !== null || pendingCategory !== null);
}

function usePassing(row: Row | undefined, index: number, focused: boolean): RowPassing {
  const atRest = usePassingFindings(index);
  const selection = useView((state) => (focused ? state.selection : null));
  const cursor = useView((state) => (focused ? state.cursor : null));
  const find = useView((state) => state.find);
  const review = useDocument((state) => (find ? state.review : null));
  if (!focused && !find) return atRest;
  const hits = review && find ? findHits(review, find.query) : [];
  const current = find && hits[find.current];
  const passing = (side: Side): Passing => {
    const here = hits
      .filter((hit) => hit.row === row?.index && hit.side === side)
      .map((hit) => ({ start: hit.start, end: hit.end, current: hit === current }));
    const selected: Range | null = selection?.[side] ?? null;
    const word = cursor?.side === side ? cursor.word : null;
    return here.length === 0 && !selected && !word
      ? atRest[side]
      : { ...atRest[side], selected, cursor: word, hits: here };
  };
  return {
    source: passing('source'),
    target: passing('target'),
    findings: atRest.findings,
    inHand: atRest.inHand,
  };
}

function startsParagraph(row: Row, before: Row | undefined): boolean {
  if (!before) return true;
  const changed = (side: Side) => {
    const own = row[side][0];
    const last = before[side].at(-1);
    return own !== undefined && own.paragraph !== last?.paragraph;
  };
  return row.source.length > 0 && before.source.length > 0
    ? changed('source')
    : changed('target') || changed('source');
}

function describe(
  row: {
    readonly index: number;
    readonly reviewed: boolean;
    readonly errors: number;
    readonly findings: number;
    readonly unsure: boolean;
  },
  t: (key: string, options?: Record<string, unknown>) => string,
): string {
  const { index, reviewed, errors, findings, unsure } = row;
  return [
    t('row.label', { number: index + 1 }),
    reviewed ? t('row.reviewed') : t('row.untouched'),
    errors > 0 ? t('row.errors', { count: errors }) : '',
    findings > 0 ? t('findings.inRow', { count: findings }) : '',
    unsure ? t('row.unsure') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
