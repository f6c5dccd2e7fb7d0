import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Side } from '../../core/range';
import { useDocument } from '../state/document';
import { relink } from './edits';
import { useAlign, type SentenceRef } from './state';

/** The pointer must move so far, in CSS pixels, before a link's end is taken up. */
const THRESHOLD = 4;
/** Near the list's top or bottom it scrolls, by so many pixels a frame. */
const EDGE = 48;
const SPEED = 12;

/** Takes up a link's end; let go over another sentence it is linked there, anywhere else nothing happens. */
export function beginDrag(event: ReactPointerEvent, from: SentenceRef): void {
  if (event.button !== 0 || useAlign.getState().realigning !== null) return;
  event.preventDefault();
  const scroller = (event.target as Element).closest<HTMLElement>('.bands');
  const start = { x: event.clientX, y: event.clientY };
  let pointer = start;
  let taken = false;

  const scroll = (): void => {
    if (!taken || !scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (pointer.y < top + EDGE) scroller.scrollBy(0, -SPEED);
    else if (pointer.y > bottom - EDGE) scroller.scrollBy(0, SPEED);
    requestAnimationFrame(scroll);
  };
  const move = (moved: PointerEvent): void => {
    pointer = { x: moved.clientX, y: moved.clientY };
    if (!taken) {
      if (Math.hypot(pointer.x - start.x, pointer.y - start.y) < THRESHOLD) return;
      taken = true;
      useAlign.setState({ drag: { from, over: null } });
      requestAnimationFrame(scroll);
    }
    const over = sentenceUnder(pointer);
    const known = useAlign.getState().drag?.over;
    if (over?.id !== known?.id || over?.side !== known?.side) useAlign.setState({ drag: { from, over } });
  };
  const end = (): void => {
    taken = false;
    useAlign.setState({ drag: null });
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', drop);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', cancel, true);
  };
  const drop = (): void => {
    const over = taken ? sentenceUnder(pointer) : null;
    end();
    const { review } = useDocument.getState();
    if (!review || !over) return;
    const edit = relink(review, from, over);
    if (edit?.allowed()) edit.perform();
  };
  const cancel = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    end();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', drop);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', cancel, true);
}

function sentenceUnder({ x, y }: { readonly x: number; readonly y: number }): SentenceRef | null {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-sentence]');
  const id = place?.dataset.sentence;
  return id === undefined ? null : { side: place?.dataset.side as Side, id };
}
