import { GalleyError } from '../core/error';

/**
 * A language tag as given on the command line, in its canonical form.
 * @throws GalleyError `language-unknown`
 */
export function languageTag(tag: string): string {
  if (/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(tag)) {
    try {
      const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
      if (canonical !== undefined) return canonical;
    } catch {
      // Falls through to the same answer as any other wrong tag.
    }
  }
  throw new GalleyError('language-unknown', { lang: tag });
}
