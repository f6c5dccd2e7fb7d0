import { create } from 'zustand';

/** Which part of the article is in sight, as shares of its height; drawn by the map. */
export const useScroll = create<{ readonly top: number; readonly height: number }>()(() => ({
  top: 0,
  height: 1,
}));

export function setScrollPosition(top: number, height: number): void {
  const known = useScroll.getState();
  if (known.top !== top || known.height !== height) useScroll.setState({ top, height });
}
