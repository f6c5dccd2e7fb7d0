import type { Row } from '../article';
import { isUnspaced, scriptOf } from '../text/locale';
import { rowsOf } from './stem';

/** How many rows must have a name before company alone says what stands for it. */
const LEAST_ROWS = 3;
const LONGEST = 6;
/** Dice's coefficient of the rows that have the one and the rows that have the other. */
const CLOSE = 0.8;

/**
 * What in the source keeps company with each name, for names whose sound does not tell: the stretch of letters that
 * stands in (nearly) all rows whose target has the name and in hardly any other. Method: L. R. Dice 1945, over rows.
 * Expected time linear in the text.
 */
export function associates(
  names: ReadonlyMap<string, readonly Row[]>,
  rows: readonly Row[],
  lang: string,
): Map<string, string> {
  const candidates = new Map<string, string[]>();
  const all = new Set<string>();
  for (const [key, having] of names) {
    if (having.length < LEAST_ROWS) continue;
    const counts = new Map<string, number>();
    for (const row of having)
      for (const part of partsOf(row.source.text, lang)) counts.set(part, (counts.get(part) ?? 0) + 1);
    const parts = [...counts].filter(([, count]) => count >= CLOSE * having.length).map(([part]) => part);
    if (parts.length === 0 || parts.length > 200) continue;
    candidates.set(key, parts);
    for (const part of parts) all.add(part);
  }
  if (all.size === 0) return new Map();
  const found = rowsOf(all, rows, lang);
  const best = new Map<string, string>();
  for (const [key, parts] of candidates) {
    const having = new Set(names.get(key));
    let value = CLOSE;
    for (const part of parts) {
      const places = found.get(part) ?? [];
      const both = places.filter((row) => having.has(row)).length;
      const dice = (2 * both) / (places.length + having.size);
      if (dice > value || (dice === value && part.length > (best.get(key)?.length ?? 0))) {
        value = dice;
        best.set(key, part);
      }
    }
  }
  return best;
}

function partsOf(text: string, lang: string): ReadonlySet<string> {
  const parts = new Set<string>();
  const dense = isUnspaced(lang) || scriptOf(lang) === 'Hangul';
  for (const { 0: word } of text.matchAll(/[\p{L}\p{M}ー]{2,}/gu)) {
    if (!dense) {
      if (word.length > 3) parts.add(word.length > 5 ? word.slice(0, -1) : word);
      continue;
    }
    for (let start = 0; start + 2 <= word.length && (start === 0 || isUnspaced(lang)); start++)
      for (let end = start + 2; end <= Math.min(word.length, start + LONGEST); end++)
        parts.add(word.slice(start, end));
  }
  return parts;
}
