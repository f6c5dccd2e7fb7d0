import { defaultRangeExtractor, useVirtualizer, type Range as ItemRange } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../core/review/rows';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { useMeasureAgain, useWidth } from '../ui/use-heights';
import { LiveCursor } from './LiveCursor';
import { RowView } from './RowView';
import { tellScrollPosition } from './scroll';

const NO_ROWS: readonly Row[] = [];

/**
 * All rows, of which only those in sight are in the page. The list has the keyboard; the focused row is its active
 * descendant and always stays in the page, wherever the list is scrolled.
 */
export function RowList() {
  const { t } = useTranslation();
  const list = useDocument(({ review }) => (review ? rows(review) : NO_ROWS));
  const reviewId = useDocument(({ review }) => review?.id);
  const focusRow = useView((state) => state.focusRow);
  const zoom = useSettings((settings) => settings.zoom);
  const scroller = useRef<HTMLDivElement>(null);

  const width = useWidth(scroller, 1000);
  // The virtual list asks for every row's height again whenever one of them was measured.
  const heights = useMemo(() => list.map((row) => estimateHeight(row, width, zoom)), [list, width, zoom]);

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? 60,
    overscan: 4,
    // Rows that a jump brings into sight must be drawn in the frame that shows it, not in the one after.
    useFlushSync: true,
    rangeExtractor: useCallback(
      (range: ItemRange) => {
        const visible = defaultRangeExtractor(range);
        return visible.includes(focusRow) || focusRow >= range.count
          ? visible
          : [...visible, focusRow].sort((a, b) => a - b);
      },
      [focusRow],
    ),
    onChange: tellScrollPosition,
  });

  useEffect(() => {
    virtualizer.scrollToIndex(focusRow, { align: 'auto' });
  }, [focusRow, virtualizer]);

  useMeasureAgain(virtualizer, { zoom, width, reviewId });

  // A new document has the keyboard at once.
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
  }, [reviewId]);

  return (
    <>
      <div
        id="rows"
        ref={scroller}
        className="rows"
        role="grid"
        tabIndex={0}
        aria-label={t('rows.label')}
        aria-rowcount={list.length}
        aria-activedescendant={`row-${focusRow}`}
        aria-multiselectable="false"
      >
        <div
          role="rowgroup"
          className="rows-height"
          ref={(element) => element?.style.setProperty('height', `${virtualizer.getTotalSize()}px`)}
        >
          {virtualizer.getVirtualItems().map((item) => (
            <div
              key={list[item.index]?.bead.id ?? item.index}
              role="presentation"
              className="row-place"
              data-index={item.index}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <RowView index={item.index} />
            </div>
          ))}
        </div>
      </div>
      <LiveCursor />
    </>
  );
}

/** A guess at a row's height in CSS pixels, close enough that the scroll bar does not jump when rows are measured. */
function estimateHeight(row: Row, width: number, zoom: number): number {
  const column = Math.max(200, (width - 52 - 66) / 2);
  const lines = (side: 'source' | 'target', unit: number) => {
    const length = row[side].reduce((sum, segment) => sum + segment.end - segment.start, 0);
    return Math.ceil((length * unit * zoom) / column);
  };
  // Average advance of the reading faces at 17 px, and of Hangul at 16 px with its spaces.
  return 20 + Math.max(1, lines('target', 7.7), lines('source', 12.5)) * 26.5 * zoom;
}
