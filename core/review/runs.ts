import type { Range } from '../range';

/** Something that stands over a stretch of text, by the id it is known by. */
export interface RunSpan extends Range {
  readonly id: string;
}

/** A stretch of text under the same spans from end to end. */
export interface Run extends Range {
  /** Ids of the spans over it, in the order the spans were given; each once. */
  readonly ids: readonly string[];
}

/**
 * Overlapping spans cut into runs that do not overlap and fill `range` from end to end, without gaps or empty runs:
 * what a renderer needs to draw marks that cross one another. Offsets as those of `range`: UTF-16 units of the whole
 * text, end exclusive. Spans are clipped to the range; empty spans and those outside leave no trace.
 * O(s log s + r x d) for s spans, r runs and d spans over one place.
 */
export function sweep(range: Range, spans: readonly RunSpan[]): Run[] {
  if (range.end <= range.start) return [];
  const edges = edgesWithin(range, spans);
  const runs: Run[] = [];
  const open = new Set<number>();
  let start = range.start;
  for (let index = 0; index < edges.length;) {
    const offset = edges[index]?.offset ?? range.end;
    if (offset > start) runs.push({ start, end: offset, ids: idsOf(open, spans) });
    start = offset;
    for (; edges[index]?.offset === offset; index++) {
      const edge = edges[index];
      if (edge?.opens) open.add(edge.span);
      else if (edge) open.delete(edge.span);
    }
  }
  if (start < range.end) runs.push({ start, end: range.end, ids: idsOf(open, spans) });
  return runs;
}

/** The span widened so that it halves no surrogate pair, which cannot be written, and no CR LF, which is one break. */
export function wholeCharacters(content: string, span: RunSpan): RunSpan {
  const halves = (at: number): boolean =>
    at > 0 && ((content.codePointAt(at - 1) ?? 0) > 0xffff || content.startsWith('\r\n', at - 1));
  return {
    id: span.id,
    start: halves(span.start) ? span.start - 1 : span.start,
    end: halves(span.end) ? span.end + 1 : span.end,
  };
}

interface Edge {
  readonly offset: number;
  readonly opens: boolean;
  readonly span: number;
}

function edgesWithin(range: Range, spans: readonly RunSpan[]): Edge[] {
  const edges: Edge[] = [];
  spans.forEach((span, index) => {
    const start = Math.max(span.start, range.start);
    const end = Math.min(span.end, range.end);
    if (start >= end) return;
    edges.push({ offset: start, opens: true, span: index }, { offset: end, opens: false, span: index });
  });
  return edges.sort((a, b) => a.offset - b.offset);
}

function idsOf(open: ReadonlySet<number>, spans: readonly RunSpan[]): string[] {
  const ids = new Set<string>();
  for (const index of [...open].sort((a, b) => a - b)) {
    const id = spans[index]?.id;
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}
