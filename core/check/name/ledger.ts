import type { Article, Row } from '../article';
import { scriptOf } from '../text/locale';
import { HEARD, matchNames } from './match';
import type { NameMatch } from './match';
import { isTranslatedName } from './translated';
import type { FindingSpan } from '../types';

export interface Rendering {
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly row: number;
  readonly span: FindingSpan;
}

/** One name of the article: how the source writes it and what the translation makes of it, the most frequent first. */
export interface NameEntry {
  /** The letters that all its places in the source share. */
  readonly source: string;
  readonly renderings: readonly Rendering[];
  /** Rows whose source has the name. */
  readonly rows: readonly number[];
}

/** A rendering below this is taken for another name unless the rest of the article says otherwise. */
const SURE = 0.8;

interface Gathered {
  readonly text: string;
  readonly matches: { readonly row: Row; readonly match: NameMatch }[];
}

/** The names ledger. Empty without an original. Linear in the article but for names times rows. */
export function namesLedger(article: Article): NameEntry[] {
  if (!article.hasSource) return [];
  const entries: NameEntry[] = [];
  const all = article.rows.map((row) => ({
    row,
    matches: row.paired ? matchNames(row.source, row.target) : [],
  }));
  for (const { text, matches } of gather(all).values()) {
    const stem = stemOf(
      matches.map(({ match }) => match.source?.text ?? ''),
      article.sourceLang,
    );
    const [first] = matches;
    if (stem === undefined || first === undefined) continue;
    const usual = renderingOf(text, matches.length, first.row, first.match);
    const rows = all.filter(({ row }) => row.source.text.includes(stem));
    const others = rows.flatMap(({ row, matches: here }) =>
      strangers(row, here, text).map((match) => renderingOf(match.name.text, 1, row, match)),
    );
    entries.push({
      source: stem,
      renderings: [usual, ...merged(others)],
      rows: rows.map(({ row }) => row.index),
    });
  }
  return entries.sort(
    (a, b) =>
      b.rows.length - a.rows.length || a.source.length - b.source.length || (a.source < b.source ? -1 : 1),
  );
}

/** Name words of the target with the places where the source surely has them. */
function gather(
  all: readonly { readonly row: Row; readonly matches: readonly NameMatch[] }[],
): Map<string, Gathered> {
  const names = new Map<string, Gathered>();
  for (const { row, matches } of all) {
    for (const match of matches) {
      const { key, text } = match.name;
      if (match.likeness < SURE || match.firm < 2 || key.length < 4 || isTranslatedName(key)) continue;
      const known = names.get(key) ?? { text: text.replace(/['’]s?$/, ''), matches: [] };
      known.matches.push({ row, match });
      names.set(key, known);
    }
  }
  return names;
}

/** What all the source's places of a name have in common; undefined when one place alone cannot tell it from its endings. */
function stemOf(texts: readonly string[], lang: string): string | undefined {
  const [first = '', ...rest] = texts;
  const least = scriptOf(lang) === 'Hangul' || scriptOf(lang) === 'Han' ? 2 : 3;
  if (rest.length === 0) return stemOfOne(first, lang);
  let stem = first;
  for (const text of rest) stem = commonPart(stem, text);
  return stem.length >= least ? stem : undefined;
}

const PARTICLE = /(?:에게서|에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로|씨)$/;

/** One place's name without what the language puts behind it. */
function stemOfOne(text: string, lang: string): string | undefined {
  switch (scriptOf(lang)) {
    case 'Latin':
    case 'Japanese':
      return text;
    case 'Cyrillic':
      return text.length >= 6 ? text.slice(0, -2) : undefined;
    case 'Hangul': {
      const bare = text.replace(PARTICLE, '');
      return bare.length >= 3 ? bare : undefined;
    }
    default:
      return undefined;
  }
}

function commonPart(a: string, b: string): string {
  let best = '';
  for (let i = 0; i < a.length; i++) {
    let end = i + best.length + 1;
    while (end <= a.length && b.includes(a.slice(i, end))) {
      best = a.slice(i, end);
      end++;
    }
  }
  return best;
}

/** Name words of a row that lacks the usual rendering and that nothing in its source sounds like. */
function strangers(row: Row, matches: readonly NameMatch[], usual: string): NameMatch[] {
  if (row.target.lower.includes(usual.toLowerCase())) return [];
  return matches.filter(
    (match) => match.likeness < HEARD && match.firm >= 2 && !isTranslatedName(match.name.key),
  );
}

function renderingOf(text: string, count: number, row: Row, match: NameMatch): Rendering {
  return { text, count, row: row.index, span: row.target.span(match.name.start, match.name.end) };
}

function merged(renderings: readonly Rendering[]): Rendering[] {
  const byText = new Map<string, Rendering>();
  for (const one of renderings) {
    const known = byText.get(one.text);
    byText.set(one.text, known === undefined ? one : { ...known, count: known.count + 1 });
  }
  return [...byText.values()].sort((a, b) => b.count - a.count || a.row - b.row);
}
