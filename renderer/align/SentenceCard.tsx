import { memo, useCallback, useMemo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rowKind, type Row } from '../../core/review/rows';
import type { Passing } from '../review/marks';
import { rangeOfPointer } from '../review/pointer';
import { Sentence } from '../review/Sentence';
import { drawnAnnotations, NO_ANNOTATIONS, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { isUnder, type Place } from './bands';
import { clickSentence, otherSide, stepSentence, toggleSelected } from './cursor';
import { describeSentence, numbersOf, stateOf } from './describe';
import { beginDrag } from './drag';
import { sentenceId } from './names';
import { useAlign, type AlignState } from './state';

const NOTHING_PASSING: Passing = { selected: null, cursor: null, hits: [] };

interface Props {
  readonly place: Place;
  /** The cursor is in its bead. */
  readonly focusedRow: boolean;
}

/** One sentence, with its number at the outer edge and, at the inner one, the end by which its link is dragged. */
export const SentenceCard = memo(function SentenceCard({ place, focusedRow }: Props) {
  const { t } = useTranslation();
  const { side, segment, number } = place;
  const row = useDocument(({ review }) => (review ? rows(review)[place.row] : undefined));
  const content = useDocument(({ review }) => review?.texts[side].content ?? '');
  const annotations = useDocument(({ review }) =>
    review ? (drawnAnnotations(review).get(place.row) ?? NO_ANNOTATIONS) : NO_ANNOTATIONS,
  );
  const partners = useDocument(({ review }) =>
    review && row ? numbersOf(review, otherSide(side), row) : '',
  );
  const description = useDescription(place, partners, row, t);
  const focused = useAlign(({ cursor }) => isFocused(place, cursor));
  const caret = useAlign(({ cursor }) => (isFocused(place, cursor) ? (cursor?.caret ?? null) : null));
  const selected = useAlign(({ selection }) => selection[side].includes(segment.id));
  const over = useAlign(({ drag }) => drag?.over?.side === side && drag.over.id === segment.id);
  const onMouseUp = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const range = rangeOfPointer(event.currentTarget, event);
      window.getSelection()?.removeAllRanges();
      if (event.shiftKey) stepSentence(stepsTo(place), true);
      else if (event.ctrlKey || event.metaKey) toggleSelected(side, segment.id);
      else clickSentence(side, segment, range?.start ?? null, event.altKey);
    },
    [place, side, segment],
  );
  if (!row) return null;
  const classes = [
    'sentence-card',
    stateOf(row),
    focusedRow && 'in-focus',
    focused && 'cursor-on',
    selected && 'selected',
    over && 'drop',
  ];
  const passing: Passing =
    caret === null ? NOTHING_PASSING : { ...NOTHING_PASSING, cursor: { start: caret, end: segment.end } };
  return (
    <div className="sentence-place" role="presentation" data-side={side} data-sentence={segment.id}>
      <div
        id={sentenceId(side, number)}
        role="gridcell"
        aria-colindex={side === 'source' ? 1 : 3}
        aria-selected={selected}
        aria-description={description}
        className={classes.filter(Boolean).join(' ')}
        onMouseUp={onMouseUp}
      >
        <Sentence
          content={content}
          side={side}
          sentence={segment}
          annotations={annotations}
          passing={passing}
          active={null}
          hovered={null}
        />
      </div>
      <span className="sentence-number" aria-hidden="true">
        {number + 1}
      </span>
      <span
        className="port"
        aria-hidden="true"
        title={t('align.drag')}
        onPointerDown={(event) => beginDrag(event, { side, id: segment.id })}
      />
    </div>
  );
});

function useDescription(
  { side, number }: Place,
  partners: string,
  row: Row | undefined,
  t: (key: string, options?: Record<string, unknown>) => string,
): string {
  const kind = row && rowKind(row);
  const { state, confidence, pinned } = row?.bead ?? {};
  return useMemo(
    () =>
      kind === undefined || state === undefined || confidence === undefined || pinned === undefined
        ? ''
        : describeSentence({ side, number }, partners, kind, { state, confidence, pinned }, t),
    [side, number, partners, kind, state, confidence, pinned, t],
  );
}

function isFocused(place: Place, cursor: AlignState['cursor']): boolean {
  return cursor?.side === place.side && isUnder(place, cursor.at);
}

/** How far the cursor is from a sentence of its side; 0 from one of the other side. */
function stepsTo(place: Place): number {
  const { review } = useDocument.getState();
  const { cursor } = useAlign.getState();
  if (!review || cursor?.side !== place.side) return 0;
  const from = review.segments[place.side].findIndex(
    ({ start, end }) => start <= cursor.at && cursor.at < end,
  );
  return from === -1 ? 0 : place.number - from;
}
