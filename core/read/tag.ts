/** More languages than this nobody chooses among. */
export const MOST_LANGUAGES = 100;

/** A language tag in canonical form; `und` for one that is none. */
export function canonicalTag(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') ?? '')[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The language asked for, or the first one offered that differs only in script or region. */
export function matchLanguage(languages: readonly string[], asked: string): string | undefined {
  const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return (
    languages.find((lang) => lang.toLowerCase() === asked.toLowerCase()) ??
    languages.find((lang) => base(lang) === base(asked))
  );
}
