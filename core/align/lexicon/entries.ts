/** One line of a built-in lexicon: `term=translation, translation; …` with `#` for comments; entries end with a line. */
export function parseLexiconText(text: string, into: Map<string, string[]>): void {
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at <= 0 || line.startsWith('#')) continue;
    const translations = line.slice(at + 1).split(',');
    for (const term of line.slice(0, at).split('/')) {
      const known = into.get(term);
      if (known) known.push(...translations);
      else into.set(term, [...translations]);
    }
  }
}
