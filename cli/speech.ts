import type { i18n } from 'i18next';
import { errorData } from '../core/error';
import { createI18n, pickLanguage, type UiLanguage } from '../core/locale';

/** The user's languages in the order of POSIX: the first variable that is set counts. */
function environmentLanguage(): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return pickLanguage([locale.replace(/[_.@].*$/, '')]);
}

export const language = environmentLanguage();

const texts: i18n = createI18n(language);

/** A text of the `cli` namespace. */
export function say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return texts.t(`cli:${key}`, params);
}

/** What went wrong, in one line. */
export function sayError(thrown: unknown): string {
  const { code, params } = errorData(thrown);
  return texts.t(`error:${code}`, params).replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A finding's message, in the `check` namespace. */
export function sayFinding(message: string, params: Readonly<Record<string, string | number>>): string {
  return texts.t(`check:${message}`, params);
}
