import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** An element's width in CSS pixels, followed without asking the page for its layout; `initial` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** What heights in a list depend on; measured for another, they say nothing any more. */
interface Measure {
  readonly zoom: number;
  readonly width: number;
  readonly reviewId: string | undefined;
}

/** Measures a virtual list anew when the text size, the list's width or the document has changed. */
export function useMeasureAgain<Scroller extends Element, Item extends Element>(
  virtualizer: Virtualizer<Scroller, Item>,
  { zoom, width, reviewId }: Measure,
): void {
  const measuredFor = useRef({ zoom, width, reviewId });
  useEffect(() => {
    const known = measuredFor.current;
    if (known.zoom === zoom && known.width === width && known.reviewId === reviewId) return;
    measuredFor.current = { zoom, width, reviewId };
    measureAgain(virtualizer);
  }, [zoom, width, reviewId, virtualizer]);
}

/**
 * Rows in the page tell their height only when it changes. The guesses must be in force before they are asked, since a
 * height that is no change of the known one is not kept.
 */
function measureAgain<Scroller extends Element, Item extends Element>(
  virtualizer: Virtualizer<Scroller, Item>,
): void {
  virtualizer.measure();
  virtualizer.getTotalSize();
  virtualizer.elementsCache.forEach((element) => virtualizer.measureElement(element));
}
