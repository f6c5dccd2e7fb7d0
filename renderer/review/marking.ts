import type { Severity } from '../../core/mqm/severity';
import { SIDES, type Range, type Side } from '../../core/range';
import { addAnnotation, editAnnotation } from '../../core/review/commands/annotations';
import { rowKind } from '../../core/review/rows';
import { rowAnnotations } from '../state/derived';
import { useDocument } from '../state/document';
import { perform } from '../document/session';
import { NO_SELECTION, useView } from '../state/view';
import { acceptInHand, openFindingInHand } from '../findings/actions';
import { focusedRow } from './cursor';

type Place = Range & { readonly side: Side };

/**
 * Where the next error would go: the selections of both sides; else, in a row that is a missing or added sentence, the
 * row's sentences; else the word under the cursor.
 */
function placesToMark(): Place[] {
  const { selection, cursor } = useView.getState();
  const selected = SIDES.flatMap((side) => {
    const range = selection[side];
    return range ? [{ side, ...range }] : [];
  });
  if (selected.length > 0) return selected;
  const row = focusedRow();
  if (row && rowKind(row) !== 'pair') {
    return SIDES.flatMap((side) => row[side].map(({ start, end }) => ({ side, start, end })));
  }
  return cursor ? [{ side: cursor.side, start: cursor.word.start, end: cursor.word.end }] : [];
}

/** A category key: chooses the category of the error to come, or changes that of the annotation in hand. */
export function chooseCategory(category: string): void {
  const { activeAnnotation } = useView.getState();
  if (activeAnnotation !== null) {
    perform(editAnnotation, { id: activeAnnotation, category });
    return;
  }
  if (useView.getState().view === 'findings' && !openFindingInHand()) return;
  if (placesToMark().length > 0) useView.setState({ pendingCategory: category });
}

/** A severity key: completes the error, or changes the severity of the annotation in hand. */
export function chooseSeverity(severity: Severity): void {
  const { activeAnnotation, pendingCategory } = useView.getState();
  if (openFindingInHand()) {
    acceptInHand({ ...(pendingCategory !== null && { category: pendingCategory }), severity });
    return;
  }
  if (pendingCategory !== null) mark(pendingCategory, severity);
  else if (activeAnnotation !== null) perform(editAnnotation, { id: activeAnnotation, severity });
}

/** The last category and severity once more, on what is selected now. */
export function repeatLast(): void {
  const { lastPair } = useView.getState();
  if (lastPair) mark(lastPair.category, lastPair.severity);
}

function mark(category: string, severity: Severity): void {
  const spans = placesToMark();
  if (spans.length === 0 || alreadyMarked(spans, category)) return;
  const before = new Set(Object.keys(useDocument.getState().review?.annotations ?? {}));
  if (!perform(addAnnotation, { spans, category, severity })) return;
  const added = Object.keys(useDocument.getState().review?.annotations ?? {}).find((id) => !before.has(id));
  useView.setState({
    selection: NO_SELECTION,
    anchor: null,
    pendingCategory: null,
    activeFinding: null,
    lastPair: { category, severity },
    activeAnnotation: added ?? null,
  });
}

/** A key held down, or pressed twice, makes one error. */
function alreadyMarked(spans: readonly Place[], category: string): boolean {
  const { review } = useDocument.getState();
  const row = focusedRow();
  if (!review || !row) return false;
  return (rowAnnotations(review).get(row.index) ?? []).some(
    (annotation) =>
      annotation.category === category &&
      annotation.state !== 'dismissed' &&
      annotation.spans.length === spans.length &&
      spans.every((place) =>
        annotation.spans.some(
          (span) => span.side === place.side && span.start === place.start && span.end === place.end,
        ),
      ),
  );
}
