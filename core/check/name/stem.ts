import type { Row } from '../article';
import { scriptOf } from '../text/locale';
import { isWordChar } from '../text/word';

/** The fewest letters by which a name is known again, from one place alone and from several. */
const LEAST: Readonly<Record<string, readonly [number, number]>> = {
  Hangul: [3, 2],
  Han: [3, 2],
  Japanese: [4, 2],
  Thai: [5, 4],
};

/**
 * What a name's places in the source have in common: its form without what the language writes on to it. Undefined
 * where that is too little to know it again by, or where fewer than `least` places agree.
 */
export function stemOf(places: readonly string[], lang: string, least = 1): string | undefined {
  const counts = new Map<string, number>();
  for (const place of places) {
    const text = bare(place, lang);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  if (best === undefined || best[1] < least) return undefined;
  const [once, often] = LEAST[scriptOf(lang)] ?? [4, 4];
  return best[0].length >= (best[1] > 1 ? often : once) ? best[0] : undefined;
}

const PARTICLE = /(?:에게서|에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로|씨)$/;

function bare(place: string, lang: string): string {
  const text = place.replace(/[^\p{L}\p{M}].*$/su, '');
  if (lang === 'ko' && text.length > 3) return text.replace(PARTICLE, '');
  // Declined: the last vowel is the ending's.
  if (/^(?:cs|pl|ru|uk|hr|sk|sl|sr|bg)$/.test(lang) && text.length > 4)
    return text.replace(/[aeiouyаеиоуыяюіїє]$/iu, '');
  return text;
}

/** The rows whose source has each of the stems, in one pass over the texts. */
export function rowsOf(stems: Iterable<string>, rows: readonly Row[], lang: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  const byHead = new Map<number, string[]>();
  for (const stem of stems) {
    if (found.has(stem)) continue;
    found.set(stem, []);
    const head = headAt(stem, 0);
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [stem]);
    else list.push(stem);
  }
  if (byHead.size === 0) return found;
  const closed = /^(?:Latin|Cyrillic|Greek|Devanagari)$/.test(scriptOf(lang));
  for (const row of rows) {
    const { text } = row.source;
    for (let i = 0; i + 1 < text.length; i++) {
      const list = byHead.get(headAt(text, i));
      if (list === undefined || (closed && i > 0 && isWordChar(text.charAt(i - 1)))) continue;
      for (const stem of list) {
        if (!text.startsWith(stem, i)) continue;
        const known = found.get(stem);
        if (known !== undefined && known[known.length - 1] !== row) known.push(row);
      }
    }
  }
  return found;
}

/** Two UTF-16 units as one number. */
function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
