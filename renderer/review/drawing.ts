import type { MouseEvent } from 'react';
import { create } from 'zustand';
import { useFindings, type FindingsState } from '../state/findings';

/**
 * A selection that is being drawn with the mouse is the browser's own, and stands on the very nodes it was begun in:
 * findings that come in meanwhile would cut the words into other nodes, and the selection short. So the rows go on
 * drawing what was found when the button went down, until it is let go.
 */
export const useDrawing = create<{ readonly findings: FindingsState['byRow'] | null }>()(() => ({
  findings: null,
}));

/** To be called when a mouse button goes down in a text. */
export function beginDrawing({ button }: Pick<MouseEvent, 'button'>): void {
  if (button !== 0 || useDrawing.getState().findings !== null) return;
  useDrawing.setState({ findings: useFindings.getState().byRow });
  const end = (): void => {
    window.removeEventListener('mouseup', letGo);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointercancel', end);
    useDrawing.setState({ findings: null });
  };
  // Not at `pointerup`, which comes first: the cell reads the selection at `mouseup`, before that is here.
  const letGo = (event: Pick<MouseEvent, 'button'>): void => {
    if (event.button === 0) end();
  };
  // Let go where nobody was told. A window that loses the keyboard meanwhile keeps the pointer, so that ends nothing.
  const move = ({ buttons }: Pick<MouseEvent, 'buttons'>): void => {
    if ((buttons & 1) === 0) end();
  };
  window.addEventListener('mouseup', letGo);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointercancel', end);
}
