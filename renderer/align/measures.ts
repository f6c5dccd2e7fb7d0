import type { Side } from '../../core/range';
import type { Bands } from './bands';

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

/** Guesses at all bands' heights, close enough that the scroll bar does not jump when bands are measured. */
export function estimateHeights(bands: Bands, width: number, zoom: number): number[] {
  const column = Math.max(160, (Math.min(width, MAXIMUM) - gutterWidth(width)) / 2 - MARGIN - 26);
  const line = LINE_HEIGHT * zoom;
  const frame = 2 + 2 * CARD_PADDING;
  // Average advance of the reading faces at 16 px, and of Hangul at 15 px with its spaces.
  const height = (side: Side, index: number, advance: number) =>
    bands.lengths(side, index).reduce((sum, length) => {
      const lines = Math.max(1, Math.ceil((length * advance * zoom) / column));
      return sum + frame + lines * line + CARD_GAP;
    }, -CARD_GAP);
  return Array.from({ length: bands.count }, (_, index) => {
    const tallest = Math.max(height('source', index, 11.8), height('target', index, 7.2), frame + line);
    return tallest + BAND_GAP + (bands.opensParagraph(index) ? PARAGRAPH_GAP : 0);
  });
}
