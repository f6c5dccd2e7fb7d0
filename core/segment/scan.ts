import { ELLIPSIS, FULL, OTHER, PERIOD, STRONG, isSpaceAt } from './characters';
import { nextAfter } from './context';
import { endsAtEllipsis } from './ellipsis';
import type { Language } from './language';
import { isNextItem, markerAt } from './lists';
import { clusterAt } from './marks';
import { endsAtPeriod } from './period';
import { closingAfter, isAttribution } from './quotation';
import type { Site } from './site';
import { note, noteBoundary, nothingOpened } from './site';
import { goesOnAfter } from './sequel';
import { endsAtStrong } from './strong';
import { endsThai } from './thai';
import { isUrduInitial } from './unlisted';
import { endsWithoutSpace } from './unspaced';

/**
 * Calls `boundary` with the offset at which each sentence of `text.slice(start, end)` ends, the last one
 * excepted. One pass: each rule reads a bounded stretch around a mark, so that time grows linearly.
 */
export function scan(
  text: string,
  start: number,
  end: number,
  language: Language,
  boundary: (offset: number) => void,
): void {
  const opened = nothingOpened();
  const { classes } = language;
  let marker = markerAt(text, start, end);
  let from = start;
  for (let at = start; at < end;) {
    at = skipPlain(text, at, end, classes, language.code === 'th' ? SPACE : marker ? marker.first : -1);
    if (at >= end) break;
    const kind = kindAt(text, at, language);
    if (kind === PERIOD || kind === STRONG || kind === FULL || kind === ELLIPSIS) {
      const cluster = clusterAt(text, at, end, kind);
      const closing = closingAfter(text, cluster.end, end, opened.odd, language);
      const over = closing.end < end && ends({ text, from, end, cluster, closing, opened, language });
      for (let index = cluster.end; index < closing.end; index++) note(text, index, opened);
      at = closing.end;
      // An abbreviation ends no Thai sentence by its period, but it may be the last word of one.
      const spaced =
        language.code === 'th' && kind === PERIOD && at === cluster.end && at < end && isSpaceAt(text, at);
      if (!over && !(spaced && endsThai(text, from, at, end, opened))) continue;
      boundary(at);
      while (at < end && isSpaceAt(text, at)) at++;
      from = at;
      // The marker of the next item, found at the start of a sentence, confirms the list.
      if (marker && isNextItem(text, from, end, marker)) marker = markerAt(text, from, end, marker);
      else marker = markerAt(text, from, end) ?? marker;
      noteBoundary(opened);
      continue;
    }
    if (marker && isNextItem(text, at, end, marker)) {
      boundary(at);
      from = at;
      marker = markerAt(text, from, end, marker);
      at += marker?.length ?? 1;
      continue;
    }
    if (kind !== OTHER) note(text, at, opened);
    else if (language.code === 'th' && isSpaceAt(text, at) && endsThai(text, from, at, end, opened)) {
      boundary(at);
      while (at < end && isSpaceAt(text, at)) at++;
      from = at;
      noteBoundary(opened);
      continue;
    }
    at++;
  }
}

const SPACE = 32;

/** The next index whose code unit has a class or is `stop`. */
function skipPlain(text: string, from: number, end: number, classes: Uint8Array, stop: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (classes[unit] !== OTHER || unit === stop) break;
    at++;
  }
  return at;
}

/** The class of the code unit at `at`; the language's own marks count before white space only. */
function kindAt(text: string, at: number, language: Language): number {
  const kind = language.classes[text.charCodeAt(at)] ?? OTHER;
  if (kind !== STRONG || language.marks === '' || !language.marks.includes(text.charAt(at))) return kind;
  return at + 1 >= text.length || isSpaceAt(text, at + 1) ? kind : OTHER;
}

function ends(site: Site): boolean {
  const { text, from, end, cluster, closing, opened, language } = site;
  if (cluster.ellipsis && text[cluster.start - 1] === '[') return false;
  if (!isSpaceAt(text, closing.end)) return endsWithoutSpace(site);
  const next = nextAfter(text, closing.end, end);
  if (next.word >= end) return next.opened;
  if (goesOnAfter(text, next.start, end, closing)) return false;
  // Named one by one: this is made for every period, and a spread is several times slower.
  const spaced = { text, from, end, cluster, closing, opened, language, next };
  if (isUrduInitial(spaced)) return false;
  if (cluster.full) return !(closing.quote && isAttribution(spaced));
  if (cluster.strong) return endsAtStrong(spaced);
  if (closing.quote && next.kind !== 'lower' && isAttribution(spaced)) return false;
  return cluster.ellipsis ? endsAtEllipsis(spaced) : endsAtPeriod(spaced);
}
