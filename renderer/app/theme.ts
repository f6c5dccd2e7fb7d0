import { useSyncExternalStore } from 'react';
import { useSettings } from '../state/settings';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the window is dark: as the settings say, or as the system. */
export function useIsDark(): boolean {
  const theme = useSettings((settings) => settings.theme);
  const system = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(DARK).matches,
  );
  return theme === 'system' ? system : theme === 'dark';
}
