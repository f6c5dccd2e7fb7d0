import { GalleyError } from '../../../core/error';
import { type Settings, settingsSchema } from '../../../core/host';
import { detailOf } from '../../../core/failure';

const KEY = 'galley.settings';

/** Settings of this browser; whatever of them is missing or damaged has its default. */
export function loadSettings(): Settings {
  return settingsSchema.catch(() => settingsSchema.parse({})).parse(stored());
}

function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch (thrown) {
    console.warn('Settings could not be read:', thrown);
    return {};
  }
}

/** @throws GalleyError `settings-failed` where the browser keeps nothing for this site */
export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settingsSchema.parse(settings)));
  } catch (thrown) {
    throw new GalleyError('settings-failed', { detail: detailOf(thrown) });
  }
}
