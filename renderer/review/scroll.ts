import { create } from 'zustand';

/** Which part of the article is in sight, as shares of its height; drawn by the map. */
export const useScroll = create<{ readonly top: number; readonly height: number }>()(() => ({
  top: 0,
  height: 1,
}));

/** What is read of the virtual list. */
interface Scrolled {
  readonly scrollOffset: number | null;
  readonly scrollRect: { readonly height: number } | null;
  getTotalSize(): number;
}

let latest: Scrolled | undefined;

/**
 * Takes over the list's position, once a frame: the list tells of each row that it has measured, and adding up the total
 * height goes through all rows.
 */
export function tellScrollPosition(scrolled: Scrolled): void {
  if (latest === undefined) requestAnimationFrame(takeOver);
  latest = scrolled;
}

function takeOver(): void {
  if (latest === undefined) return;
  const total = Math.max(1, latest.getTotalSize());
  const top = (latest.scrollOffset ?? 0) / total;
  const height = (latest.scrollRect?.height ?? 0) / total;
  latest = undefined;
  const known = useScroll.getState();
  if (known.top !== top || known.height !== height) useScroll.setState({ top, height });
}
