import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls what has just opened into sight, as little as need be: it may have opened below the window's edge. */
export function useInSight<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    // A frame later, when the rows below have made room for it.
    const frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return element;
}
