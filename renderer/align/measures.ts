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

/** Guesses at all bands' heights, with what they were made for. */
interface Heights {
  readonly bands: Bands;
  readonly width: number;
  readonly zoom: number;
  readonly of: readonly number[];
}

/**
 * Guesses at all bands' heights, close enough that the scroll bar does not jump when bands are measured.
 * @param known of the state before: an edit costs the bands that it made
 */
export function estimateHeights(bands: Bands, width: number, zoom: number, known?: Heights): Heights {
  const estimate = heightIn(bands, width, zoom);
  const isSameSize = known?.width === width && known.zoom === zoom;
  const { head, tail } = isSameSize ? bands.sameEnds(known.bands) : { head: 0, tail: 0 };
  const between = Array.from({ length: bands.count - head - tail }, (_, index) => estimate(head + index));
  const before = known?.of ?? [];
  return {
    bands,
    width,
    zoom,
    of: before.slice(0, head).concat(between, before.slice(before.length - tail)),
  };
}

let last: Heights | undefined;

/** As `estimateHeights`, made of those that were asked for last. */
export function heightsOf(bands: Bands, width: number, zoom: number): readonly number[] {
  last = estimateHeights(bands, width, zoom, last);
  return last.of;
}

function heightIn(bands: Bands, width: number, zoom: number): (index: number) => number {
  const column = Math.max(160, (Math.min(width, MAXIMUM) - gutterWidth(width)) / 2 - MARGIN - 26);
  const line = LINE_HEIGHT * zoom;
  const frame = 2 + 2 * CARD_PADDING;
  // Average advance of the reading faces at 16 px, and of Hangul at 15 px with its spaces.
  const card = (advance: number) => (length: number) =>
    frame + Math.max(1, Math.ceil((length * advance * zoom) / column)) * line + CARD_GAP;
  const source = card(11.8);
  const target = card(7.2);
  return (index) => {
    const tallest =
      Math.max(bands.sum('source', index, source), bands.sum('target', index, target)) - CARD_GAP;
    return tallest + BAND_GAP + (bands.opensParagraph(index) ? PARAGRAPH_GAP : 0);
  };
}
