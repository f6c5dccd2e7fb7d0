import type { Settings } from '../../core/host';
import { attempt } from './errors';
import { services } from './services';
import { useSettings } from '../state/settings';

/** Changes settings, in the window and where the host keeps them. */
export function changeSettings(changed: Partial<Settings>): void {
  useSettings.setState(changed);
  attempt(() => services().host.storeSettings(useSettings.getState()));
}

const ZOOM_STEPS = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];

/** The next larger (1) or smaller (-1) reading size; 0 goes back to the normal one. */
export function stepZoom(step: 1 | -1 | 0): void {
  const { zoom } = useSettings.getState();
  const wider =
    step === 1 ? ZOOM_STEPS.find((size) => size > zoom) : ZOOM_STEPS.filter((size) => size < zoom).at(-1);
  changeSettings({ zoom: step === 0 ? 1 : (wider ?? zoom) });
}
