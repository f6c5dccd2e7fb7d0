import { isSpaceAt, isUpper } from './characters';
import { tokenStart, wordAt } from './context';
import { closesAside, isAttribution } from './quotation';
import type { SpacedSite } from './site';

/** Names that are written with a mark and go on in capitals. */
const MARKED_NAMES = new Set(['yahoo', 'yum', 'jeopardy', 'guess', 'oliver', 'wham']);

/** Whether a sentence ends at a question or exclamation mark before white space. */
export function endsAtStrong(site: SpacedSite): boolean {
  const { text, from, end, cluster, closing, next, language } = site;
  if (next.kind === 'lower') return endsBeforeLower(site);
  if (closing.quote && (isAttribution(site) || isNameInside(site))) return false;
  if (next.kind === 'upper' && !closing.quote && !next.opened) {
    const name = text.slice(tokenStart(text, cluster.start, from), cluster.start).toLowerCase();
    if (MARKED_NAMES.has(name)) return language.openers.has(language.lower(wordAt(text, next.word, end)));
  }
  return true;
}

/** "बजे “कौन बनेगा करोड़पति?” सोनी पर": in a script without capitals, a short quotation that nothing introduces is a name. */
function isNameInside({ text, from, cluster, next, opened }: SpacedSite): boolean {
  const at = opened.quotation;
  if (next.kind !== 'uncased' || next.opened || at <= from + 1 || cluster.start - at > NAME) return false;
  return isSpaceAt(text, at - 1) && !',:،؛;.!?।۔…'.includes(text.charAt(at - 2));
}

const NAME = 30;

/**
 * "What is it? i don't know": carelessly written, but never in a quotation, never before who said it, and not after
 * a name with a mark of its own ("Panic! at the Disco") or a short cry ("oh! how").
 */
function endsBeforeLower(site: SpacedSite): boolean {
  const { text, from, cluster, closing, next, opened, language } = site;
  if (closesAside(site)) return true;
  if (closing.quote || closing.bracket || next.dashed || opened.quotation >= 0 || opened.bracket >= 0)
    return false;
  const marks = text.slice(cluster.start, cluster.end);
  if (marks.endsWith('...')) return false;
  // No name is written with two, but only English is often typed without capitals.
  if (marks.includes('!') && (language.code !== 'en' || !marks.includes('!!'))) {
    const cry = text.slice(tokenStart(text, cluster.start, from), cluster.start);
    if (cry.length < 4 || isUpper(cry.charAt(0))) return false;
  }
  return !isAttribution(site);
}
