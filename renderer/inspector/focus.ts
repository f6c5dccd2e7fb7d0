import { isNarrow } from '../app/layout';
import { changeSettings } from '../app/settings';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';

/** Opens the inspector if need be and puts the keyboard into a field of the annotation in hand. */
export function focusComment(field: 'comment' | 'suggestion'): void {
  if (isNarrow()) useView.setState({ drawerOpen: true });
  else if (!useSettings.getState().inspectorOpen) changeSettings({ inspectorOpen: true });
  requestAnimationFrame(() => document.getElementById(`active-${field}`)?.focus());
}
