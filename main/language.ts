import { app } from 'electron';
import type { i18n } from 'i18next';
import type { Settings } from '../core/host';
import { createI18n, pickLanguage } from '../core/locale';
import en from '../core/locale/en/desktop.json';
import ko from '../core/locale/ko/desktop.json';

/** The texts of the native dialogs and of the menu before the window has sent its own. */
export type Texts = (key: keyof typeof en, params?: Record<string, string>) => string;

export interface Language {
  readonly text: Texts;
  readonly follow: (setting: Settings['language']) => void;
}

/** Speaks the language of the settings; `system` is the first of the user's languages that Galley has. */
export function createLanguage(): Language {
  const instance: i18n = createI18n('en');
  instance.addResourceBundle('en', 'desktop', en);
  instance.addResourceBundle('ko', 'desktop', ko);
  return {
    text: (key, params) => instance.t(key, { ns: 'desktop', ...params }),
    follow(setting) {
      const language = setting === 'system' ? pickLanguage(app.getPreferredSystemLanguages()) : setting;
      void instance.changeLanguage(language);
    },
  };
}
