import { pickLanguage, type UiLanguage } from '../../core/locale';
import { useSettings } from '../state/settings';

/** The language of the interface and of reports: the user's choice, else the system's. */
export function languageInUse(): UiLanguage {
  const { language } = useSettings.getState();
  return language === 'system' ? pickLanguage(navigator.languages) : language;
}

const names = new Map<UiLanguage, Intl.DisplayNames>();

/** The name of a language in the interface's own: `ko` is "Korean", or "한국어". */
export function languageName(tag: string, ui: UiLanguage): string {
  let known = names.get(ui);
  if (!known) {
    known = new Intl.DisplayNames([ui], { type: 'language' });
    names.set(ui, known);
  }
  try {
    return known.of(tag) ?? tag;
  } catch {
    // A tag from a file may be no well-formed one.
    return tag;
  }
}

/** As a hook: the interface's language, following changes. */
export function useUiLanguage(): UiLanguage {
  useSettings((settings) => settings.language);
  return languageInUse();
}
