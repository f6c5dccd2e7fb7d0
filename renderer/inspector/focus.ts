import { flushSync } from 'react-dom';
import { isNarrow } from '../app/layout';
import { changeSettings } from '../app/settings';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';

/** Opens the inspector if need be and puts the keyboard into a field of the annotation in hand. */
export function focusComment(field: 'comment' | 'suggestion'): void {
  // At once and not in the next frame: what is typed right after must not reach the rows as commands.
  flushSync(() => {
    if (isNarrow()) useView.setState({ drawerOpen: true });
    else if (!useSettings.getState().inspectorOpen) changeSettings({ inspectorOpen: true });
  });
  document.getElementById(`active-${field}`)?.focus();
}
