import type { Range } from '../range';
import { isLineBreak, isSpace } from './characters';

/** The lines of `text` that hold more than white space, trimmed. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (let index = 0; index < text.length;) {
    let end = index;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
    pushTrimmed(text, index, end, lines);
    index = end + 1;
  }
  return lines;
}

/** The blocks of `text` between blank lines, trimmed: the paragraphs of text wrapped at a column. */
export function blocksOf(text: string): Range[] {
  const blocks: Range[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isLineBreak(text.charCodeAt(index))) continue;
    const next = afterBlankLines(text, index);
    if (next < 0) continue;
    pushTrimmed(text, start, index, blocks);
    start = next;
    index = next - 1;
  }
  pushTrimmed(text, start, text.length, blocks);
  return blocks;
}

/** Where the text goes on after the break at `index` if at least one blank line (or a page) follows, else -1. */
function afterBlankLines(text: string, index: number): number {
  let breaks = 0;
  let at = index;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) {
      if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
      breaks += unit === 12 || unit === 0x2029 ? 2 : 1;
    } else if (!isSpace(unit)) break;
  }
  return breaks > 1 ? at : -1;
}

function pushTrimmed(text: string, from: number, to: number, ranges: Range[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) ranges.push({ start, end });
}

const ENDING = /[.!?…。！？।۔:"”’»」』)\]]$/u;

/**
 * True when the lines of `text` are plainly broken at a column and not at paragraphs: in blocks of several
 * lines nearly all lines but the last are of about one length, and most of them stop in mid-sentence.
 */
export function looksWrapped(text: string): boolean {
  const widths: number[] = [];
  let unfinished = 0;
  for (const block of blocksOf(text)) {
    const lines = linesOf(text.slice(block.start, block.end));
    lines.forEach((line, index) => {
      if (index === lines.length - 1) return;
      widths.push(line.end - line.start);
      const tail = text.slice(block.start + Math.max(line.start, line.end - 2), block.start + line.end);
      if (!ENDING.test(tail)) unfinished++;
    });
  }
  if (widths.length < 3) return false;
  const column = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? 0;
  if (column < 20 || column > 140) return false;
  const slack = Math.max(8, column * 0.25);
  const full = widths.filter((width) => width >= column - slack && width <= column + slack).length;
  return full >= widths.length * 0.8 && unfinished >= widths.length * 0.6;
}
