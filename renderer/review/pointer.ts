import type { Range } from '../../core/range';

/**
 * What the mouse selected within a cell, as offsets of the text; an empty range for a click on it. Undefined when the
 * pointer was not on text. The cell's runs carry their offset in `data-start`, and hold nothing but their text.
 */
export function rangeOfPointer(
  cell: HTMLElement,
  event: { clientX: number; clientY: number },
): Range | undefined {
  const selection = window.getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    const start = offsetOf(cell, range.startContainer, range.startOffset, 'start');
    const end = offsetOf(cell, range.endContainer, range.endOffset, 'end');
    if (start !== undefined && end !== undefined && start < end) return { start, end };
  }
  // Its successor caretPositionFromPoint is younger than the oldest browser engine Galley runs in.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
  const at = caret && offsetOf(cell, caret.startContainer, caret.startOffset, 'start');
  return at === undefined || at === null ? undefined : { start: at, end: at };
}

/** The text offset of a DOM position; a position outside the cell counts as the cell's nearest end. */
function offsetOf(cell: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number | undefined {
  const runs = [...cell.querySelectorAll<HTMLElement>('[data-start]')];
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (run && cell.contains(run)) {
    const within = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : run.textContent.length;
    return startOf(run) + within;
  }
  // Between runs, or beyond the cell: the nearest run on the inner side.
  const point = document.createRange();
  point.setStart(node, offset);
  const inside =
    edge === 'start'
      ? runs.find((candidate) => point.comparePoint(candidate, 0) >= 0)
      : runs.filter((candidate) => point.comparePoint(candidate, 0) < 0).at(-1);
  if (!inside) return undefined;
  return edge === 'start' ? startOf(inside) : startOf(inside) + inside.textContent.length;
}

function startOf(run: HTMLElement): number {
  return Number(run.dataset.start);
}
