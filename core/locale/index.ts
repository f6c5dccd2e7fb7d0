import i18next, { type i18n } from 'i18next';
import enApp from './en/app.json';
import enCheck from './en/check.json';
import enCli from './en/cli.json';
import enError from './en/error.json';
import enReport from './en/report.json';
import koApp from './ko/app.json';
import koCheck from './ko/check.json';
import koCli from './ko/cli.json';
import koError from './ko/error.json';
import koReport from './ko/report.json';

export const UI_LANGUAGES = ['en', 'ko'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const RESOURCES = {
  en: { app: enApp, check: enCheck, cli: enCli, error: enError, report: enReport },
  ko: { app: koApp, check: koCheck, cli: koCli, error: koError, report: koReport },
};

/** An i18next instance with all of Galley's texts; `language` can be changed later with `changeLanguage`. */
export function createI18n(language: UiLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: RESOURCES,
    ns: ['app', 'report', 'check', 'cli', 'error'],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** The best of Galley's languages for a list of preferred tags, e.g. `navigator.languages`. */
export function pickLanguage(preferred: readonly string[]): UiLanguage {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const match = UI_LANGUAGES.find((language) => language === base);
    if (match) return match;
  }
  return 'en';
}
