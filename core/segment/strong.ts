import { tokenStart, wordAt } from './context';
import { isAttribution } from './quotation';
import type { SpacedSite } from './site';

/** Names that are written with a mark and go on in capitals. */
const MARKED_NAMES = new Set(['yahoo', 'yum', 'jeopardy', 'guess', 'oliver', 'wham']);

/** Whether a sentence ends at a question or exclamation mark before white space. */
export function endsAtStrong(site: SpacedSite): boolean {
  const { text, from, end, cluster, closing, next, opened, language } = site;
  if (next.kind === 'lower') {
    // "What is it? i don't know": carelessly written, but never in a quotation and never before who said it.
    const question = !text.slice(cluster.start, cluster.end).includes('!');
    const apart =
      !closing.quote && !closing.bracket && !next.dashed && opened.quotation < 0 && opened.bracket < 0;
    return question && apart && !isAttribution(site);
  }
  if (closing.quote && isAttribution(site)) return false;
  if (next.kind === 'upper' && !closing.quote && !next.opened) {
    const name = text.slice(tokenStart(text, cluster.start, from), cluster.start).toLowerCase();
    if (MARKED_NAMES.has(name)) return language.openers.has(language.lower(wordAt(text, next.word, end)));
  }
  return true;
}
