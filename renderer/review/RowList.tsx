import { defaultRangeExtractor, useVirtualizer, type Range as ItemRange } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../core/review/rows';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { LiveCursor } from './LiveCursor';
import { RowView } from './RowView';
import { setScrollPosition } from './scroll';

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

  const virtualizer = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(list[index], scroller.current?.clientWidth ?? 1000, zoom),
    overscan: 4,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: ItemRange) => {
        const visible = defaultRangeExtractor(range);
        return visible.includes(focusRow) || focusRow >= range.count
          ? visible
          : [...visible, focusRow].sort((a, b) => a - b);
      },
      [focusRow],
    ),
    onChange: (instance) => {
      const height = scroller.current?.clientHeight ?? 0;
      setScrollPosition(
        (instance.scrollOffset ?? 0) / instance.getTotalSize(),
        height / instance.getTotalSize(),
      );
    },
  });

  useEffect(() => {
    virtualizer.scrollToIndex(focusRow, { align: 'auto' });
  }, [focusRow, virtualizer]);

  useEffect(() => {
    virtualizer.measure();
  }, [zoom, virtualizer]);

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
function estimateHeight(row: Row | undefined, width: number, zoom: number): number {
  if (!row) return 60;
  const column = Math.max(200, (width - 52 - 66) / 2);
  const lines = (side: 'source' | 'target', unit: number) => {
    const length = row[side].reduce((sum, segment) => sum + segment.end - segment.start, 0);
    return Math.ceil((length * unit * zoom) / column);
  };
  // Average advance of the reading faces at 17 px, and of Hangul at 16 px with its spaces.
  return 20 + Math.max(1, lines('target', 7.7), lines('source', 12.5)) * 26.5 * zoom;
}
