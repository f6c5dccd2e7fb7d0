import type { Side } from '../../core/range';
import type { Band } from './bands';

/** Sizes in CSS pixels that the drawing of links must know; styles/align.css says the same. */

const CARD_PADDING = 8;
const LINE_HEIGHT = 25;
const CARD_GAP = 6;
const BAND_GAP = 10;
const PARAGRAPH_GAP = 12;
/** Number and space at the outer edge of each column. */
const MARGIN = 52;
const MAXIMUM = 1500;

/** The space between the columns. */
export function gutterWidth(width: number): number {
  return width < 1060 ? 120 : width < 1280 ? 160 : 208;
}

/** Height of a card at which its link arrives: the middle of its first line, so that pairs are joined by level lines. */
export function portHeight(zoom: number): number {
  return 1 + CARD_PADDING + (LINE_HEIGHT * zoom) / 2;
}

/** A guess at a band's height, close enough that the scroll bar does not jump when bands are measured. */
export function estimateHeight(band: Band, width: number, zoom: number): number {
  const column = Math.max(160, (Math.min(width, MAXIMUM) - gutterWidth(width)) / 2 - MARGIN - 26);
  // Average advance of the reading faces at 16 px, and of Hangul at 15 px with its spaces.
  const height = (side: Side, advance: number) =>
    band[side].reduce((sum, { segment }) => {
      const lines = Math.ceil(((segment.end - segment.start) * advance * zoom) / column);
      return sum + 2 + 2 * CARD_PADDING + Math.max(1, lines) * LINE_HEIGHT * zoom + CARD_GAP;
    }, -CARD_GAP);
  const tallest = Math.max(
    height('source', 11.8),
    height('target', 7.2),
    2 + 2 * CARD_PADDING + LINE_HEIGHT * zoom,
  );
  return tallest + BAND_GAP + (band.paragraph ? PARAGRAPH_GAP : 0);
}
