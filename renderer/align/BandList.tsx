import { defaultRangeExtractor, useVirtualizer, type Range as ItemRange } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tellScrollPosition } from '../review/scroll';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useMeasureAgain, useWidth } from '../ui/use-heights';
import { AlignHeads } from './AlignHeads';
import { bandsOf } from './bands';
import { BandView } from './BandView';
import { followInTable, followTable } from './cursor';
import { bands, cursorSentence } from './derived';
import { DragLine } from './DragLine';
import { LiveSentence } from './LiveSentence';
import { gutterWidth, heightsOf } from './measures';
import { sentenceId } from './names';
import { NO_SENTENCES, useAlign } from './state';

const NO_BANDS = bandsOf([], { source: [], target: [] });

/**
 * All bands, of which only those in sight are in the page. The list has the keyboard; the cursor's sentence is its
 * active descendant and always stays in the page.
 */
export function BandList() {
  const { t } = useTranslation();
  const list = useDocument(({ review }) => (review ? bands(review) : NO_BANDS));
  const reviewId = useDocument(({ review }) => review?.id);
  const zoom = useSettings((settings) => settings.zoom);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller, window.innerWidth);
  const gutter = gutterWidth(width);
  const { band: current, id: currentId } = useCursorPlace();
  const heights = useMemo(() => heightsOf(list, width, zoom), [list, width, zoom]);

  const virtualizer = useVirtualizer({
    count: list.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? 60,
    // Heights are known by band, so that an edit does not give a band the height of its neighbour.
    getItemKey: useCallback((index: number) => list.key(index), [list]),
    overscan: 4,
    // What a jump brings into sight must be drawn in the frame that shows it.
    useFlushSync: true,
    paddingStart: 6,
    paddingEnd: 40,
    scrollPaddingStart: 14,
    scrollPaddingEnd: 24,
    rangeExtractor: useCallback(
      (range: ItemRange) => {
        const visible = defaultRangeExtractor(range);
        return current === undefined || visible.includes(current) || current >= range.count
          ? visible
          : [...visible, current].sort((a, b) => a - b);
      },
      [current],
    ),
    onChange: tellScrollPosition,
  });

  useEffect(() => {
    if (current === undefined) return;
    virtualizer.scrollToIndex(current, { align: 'auto' });
    // A band may be higher than the window: the sentence itself must be seen.
    const frame = requestAnimationFrame(() => {
      if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [current, currentId, virtualizer]);

  useMeasureAgain(virtualizer, { zoom, width, reviewId });

  useEffect(() => {
    useAlign.setState({ selection: NO_SENTENCES, anchor: null });
    followTable();
    scroller.current?.focus({ preventScroll: true });
  }, [reviewId]);

  // Edits and undo may put the cursor's sentence in another row.
  useEffect(followInTable, [list]);

  return (
    <>
      <AlignHeads gutter={gutter} />
      <div
        id="rows"
        ref={scroller}
        className="bands"
        role="grid"
        tabIndex={0}
        aria-label={t('align.label')}
        aria-rowcount={list.count}
        aria-colcount={3}
        aria-multiselectable="true"
        aria-activedescendant={currentId}
      >
        <div
          role="rowgroup"
          className="bands-height"
          ref={(element) => {
            element?.style.setProperty('height', `${virtualizer.getTotalSize()}px`);
            element?.style.setProperty('--gutter', `${gutter}px`);
          }}
        >
          {virtualizer.getVirtualItems().map((item) => (
            <div
              key={item.key}
              role="presentation"
              className="band-place"
              data-index={item.index}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <BandView index={item.index} gutter={gutter} zoom={zoom} />
            </div>
          ))}
          <DragLine />
        </div>
      </div>
      <LiveSentence />
    </>
  );
}

/** The band of the cursor's sentence, and the sentence's name in the page. */
function useCursorPlace(): { readonly band: number | undefined; readonly id: string | undefined } {
  const cursor = useAlign((state) => state.cursor);
  const review = useDocument((state) => state.review);
  const found = review ? cursorSentence(review, cursor) : undefined;
  if (!review || !cursor || !found) return { band: undefined, id: undefined };
  return {
    band: bands(review).bandAt(cursor.side, found.number),
    id: sentenceId(cursor.side, found.number),
  };
}
