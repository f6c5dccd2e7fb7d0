import { verbForms } from '../lang/korean';

/**
 * Reads a built-in lexicon: `term=translation, translation; term=…`, any number on a line. A term with a hyphen at
 * its end is a Korean verb stem, entered with its conjugated forms.
 */
export function parseLexiconText(text: string, into: Map<string, string[]>): void {
  for (const entry of text.split(/[;\n]/)) {
    const at = entry.indexOf('=');
    const translations = entry
      .slice(at + 1)
      .split(',')
      .map((translation) => translation.trim())
      .filter((translation) => translation !== '');
    if (at <= 0 || translations.length === 0) continue;
    const head = entry.slice(0, at).trim();
    for (const term of head.endsWith('-') ? verbForms(head.slice(0, -1)) : head.split('/')) {
      const known = into.get(term);
      if (!known) into.set(term, [...translations]);
      else known.push(...translations.filter((translation) => !known.includes(translation)));
    }
  }
}
