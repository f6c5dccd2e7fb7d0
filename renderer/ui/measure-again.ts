import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * Forgets all heights a virtual list has measured, after a change of width or text size, and measures what is in the
 * page anew: rows there tell their height only when it changes. The guesses must be in force before they are asked,
 * since a height that is no change of the known one is not kept.
 */
export function measureAgain<Scroller extends Element, Item extends Element>(
  virtualizer: Virtualizer<Scroller, Item>,
): void {
  virtualizer.measure();
  virtualizer.getTotalSize();
  virtualizer.elementsCache.forEach((element) => virtualizer.measureElement(element));
}
