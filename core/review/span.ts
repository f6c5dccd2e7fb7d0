import type { Range, Side } from '../range';
import type { Span } from './types';

/** Characters of context stored before and after a quote (UTF-16 units). */
const CONTEXT = 32;

/** A span over `content` with its quote and context, so that it can be found again in another version of the text. */
export function makeSpan(side: Side, range: Range, content: string): Span {
  return {
    side,
    start: range.start,
    end: range.end,
    quote: content.slice(range.start, range.end),
    prefix: content.slice(Math.max(0, range.start - CONTEXT), range.start),
    suffix: content.slice(range.end, range.end + CONTEXT),
  };
}
