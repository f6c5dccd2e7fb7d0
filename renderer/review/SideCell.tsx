import { Fragment, useCallback, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../core/direction';
import type { Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Annotation } from '../../core/review/types';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { placeCursor, selectRange } from './cursor';
import { beginDrawing } from './drawing';
import { showAnnotationInHand } from './hand';
import type { Passing } from './marks';
import { rangeOfPointer } from './pointer';
import { Sentence } from './Sentence';
import { snapToWords, wordsOfRow } from './words';

interface Props {
  readonly row: Row;
  readonly side: Side;
  readonly annotations: readonly Annotation[];
  readonly passing: Passing;
  readonly active: string | null;
  readonly hovered: string | null;
}

/** The sentences of one side of a row; text is selected in it with the mouse. */
export function SideCell({ row, side, annotations, passing, active, hovered }: Props) {
  const { t } = useTranslation();
  const text = useDocument((state) => state.review?.texts[side]);
  const onMouseUp = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const { review } = useDocument.getState();
      if (!review || event.button !== 0) return;
      const range = rangeOfPointer(event.currentTarget, event);
      if (!range) return;
      if (range.start === range.end) {
        placeCursor(row.index, side, range.start);
        showAnnotationInHand(event.target);
      } else {
        const words = event.altKey ? range : snapToWords(wordsOfRow(review, row, side), range);
        if (words) selectRange(row.index, side, words);
      }
      window.getSelection()?.removeAllRanges();
    },
    [row, side],
  );
  if (!text) return null;
  const { content, lang } = text;
  return (
    // The keyboard reaches every word through the word cursor; the mouse is the second way in.
    <div
      role="gridcell"
      className={`cell ${side}`}
      lang={lang}
      dir={directionOf(lang)}
      aria-label={row[side].length === 0 ? t(side === 'target' ? 'gap.missing' : 'gap.added') : undefined}
      onMouseDown={beginDrawing}
      onMouseUp={onMouseUp}
      onMouseOver={(event) => hover(event.target)}
      onMouseLeave={() => hover(null)}
    >
      {row[side].map((sentence, index) => (
        <Fragment key={sentence.id}>
          {index > 0 && <Joint before={row[side][index - 1]?.paragraph} after={sentence.paragraph} />}
          <Sentence
            content={content}
            side={side}
            sentence={sentence}
            annotations={annotations}
            passing={passing}
            active={active}
            hovered={hovered}
          />
        </Fragment>
      ))}
    </div>
  );
}

/** What stands between two sentences of a row: a space, or the end of a paragraph. */
function Joint({ before, after }: { readonly before: number | undefined; readonly after: number }) {
  return before === after ? (
    ' '
  ) : (
    <span className="pilcrow" aria-hidden="true">
      ¶
    </span>
  );
}

function hover(target: EventTarget | null): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-annotations]') : null;
  const id = mark?.dataset.annotations?.split(' ').at(-1) ?? null;
  if (id !== useView.getState().hoveredAnnotation) useView.setState({ hoveredAnnotation: id });
}
