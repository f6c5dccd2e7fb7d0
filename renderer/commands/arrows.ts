import { directionOf } from '../../core/direction';
import { useAlign } from '../align/state';
import { useDocument } from '../state/document';
import { useView } from '../state/view';

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  'Shift+ArrowLeft': 'Shift+ArrowRight',
  'Shift+ArrowRight': 'Shift+ArrowLeft',
};

/**
 * Arrows go where they point: in a text that runs from right to left, the left one is what the right one is elsewhere.
 */
export function arrowsOnScreen(keys: string): string {
  const mirrored = MIRRORED[keys];
  return mirrored !== undefined && isRightToLeft() ? mirrored : keys;
}

/** Whether the word cursor, or the alignment's, is in a text that runs from right to left. */
function isRightToLeft(): boolean {
  const { view, cursor } = useView.getState();
  const at = view === 'review' ? cursor : view === 'align' ? useAlign.getState().cursor : null;
  const text = at && useDocument.getState().review?.texts[at.side];
  return text ? directionOf(text.lang) === 'rtl' : false;
}
