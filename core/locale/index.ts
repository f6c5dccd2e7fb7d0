import i18next, { type i18n } from 'i18next';
import enAlign from './en/align.json';
import enApp from './en/app.json';
import enCheck from './en/check.json';
import enCli from './en/cli.json';
import enError from './en/error.json';
import enFindings from './en/findings.json';
import enReport from './en/report.json';
import koAlign from './ko/align.json';
import koApp from './ko/app.json';
import koCheck from './ko/check.json';
import koCli from './ko/cli.json';
import koError from './ko/error.json';
import koFindings from './ko/findings.json';
import koReport from './ko/report.json';

export const UI_LANGUAGES = ['en', 'ko'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const RESOURCES = {
  en: {
    app: enApp,
    align: enAlign,
    findings: enFindings,
    check: enCheck,
    cli: enCli,
    error: enError,
    report: enReport,
  },
  ko: {
    app: koApp,
    align: koAlign,
    findings: koFindings,
    check: koCheck,
    cli: koCli,
    error: koError,
    report: koReport,
  },
};

/** An i18next instance with all of Galley's texts; `language` can be changed later with `changeLanguage`. */
export function createI18n(language: UiLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: RESOURCES,
    ns: ['app', 'align', 'findings', 'report', 'check', 'cli', 'error'],
    defaultNS: 'app',
    // The window's texts lie in three files; a key is looked for in each.
    fallbackNS: ['align', 'findings'],
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
