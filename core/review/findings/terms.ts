import type { GlossaryTerm, OwnPattern } from '../../check/profile';
import { readTable } from '../../read/table';

/**
 * Lists of a profile as text, for pasting and typing: a line an entry, tab- or comma-separated. The texts that the
 * `…Text` functions write are read back to the same lists.
 */

const TITLES = /^(source|term|original|원문|용어)$/i;

/** Each line: a source term, then its right targets, in further columns or parted by `|`. Lines of one source are joined. */
export function readTerms(text: string): GlossaryTerm[] {
  const terms = new Map<string, Set<string>>();
  readTable(text).forEach(({ cells: [source = '', ...rest] }, index) => {
    const term = source.trim();
    if (term === '' || (index === 0 && TITLES.test(term))) return;
    const targets = terms.get(term) ?? new Set<string>();
    for (const target of rest.flatMap((cell) => cell.split('|'))) {
      if (target.trim() !== '') targets.add(target.trim());
    }
    if (targets.size > 0) terms.set(term, targets);
  });
  return [...terms].map(([source, targets]) => ({ source, targets: [...targets] }));
}

export function termsText(terms: readonly GlossaryTerm[]): string {
  return terms.map(({ source, targets }) => `${source}\t${targets.join(' | ')}`).join('\n');
}

/** Each line: a word that must not be used, then what to use instead, if anything. */
export function readForbidden(text: string): { term: string; instead: string }[] {
  return readTable(text)
    .map(({ cells: [term = '', instead = ''] }) => ({ term: term.trim(), instead: instead.trim() }))
    .filter(({ term }) => term !== '');
}

export function forbiddenText(
  forbidden: readonly { readonly term: string; readonly instead: string }[],
): string {
  return forbidden.map(({ term, instead }) => (instead === '' ? term : `${term}\t${instead}`)).join('\n');
}

/** A word a line. */
export function readWords(text: string): string[] {
  return [...new Set(text.split(/[\r\n]+/).map((line) => line.trim()))].filter((line) => line !== '');
}

/** Each line: a regular expression, then, after a tab, its name. */
export function readPatterns(text: string): OwnPattern[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.split('\t'))
    .filter(([pattern = '']) => pattern.trim() !== '')
    .map(([pattern = '', name = '']) => ({ name: name.trim() || pattern, pattern }));
}
