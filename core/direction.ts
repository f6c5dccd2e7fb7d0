/** Languages written from right to left, by the first part of their tags. */
const RIGHT_TO_LEFT = new Set(
  'ar arc azb ckb dv fa he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);
const SCRIPT = /^[a-z]{2,3}-([a-z]{4})(?:-|$)/i;
const RIGHT_TO_LEFT_SCRIPT = /^(?:arab|aran|hebr|syrc|thaa|nkoo|adlm|rohg)$/i;

/**
 * How text of a language runs. A sentence goes by its article's language and not by its own first letter: one that
 * begins with a foreign name runs as all others do. `auto` where the language is not known.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  const language = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (language === '' || language === 'und') return 'auto';
  const script = SCRIPT.exec(tag)?.[1];
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPT.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
