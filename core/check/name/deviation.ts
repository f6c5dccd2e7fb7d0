import type { Notice } from '../check';
import type { Article } from '../article';
import type { Known, Said } from './ledger';
import { doubtsAlone, doubtsOf } from './bare';
import { nameWordsIn } from './target-name';

type Placed = Notice & { readonly row: number };

/** What stands once where a name of the source has another rendering elsewhere in the article. */
export function renderings(known: readonly Known[]): Placed[] {
  return known.flatMap((one) =>
    one.strangers.map(({ row, match }) => ({
      row: row.index,
      spans: [row.target.span(match.name.start, match.name.end)],
      message: 'rendering',
      params: { source: one.stem, usual: one.text, count: one.said.length, text: match.name.text },
      suggestion: one.text,
    })),
  );
}

/** The row's source names one person and its target another of the article's. */
export function swaps(known: readonly Known[]): Placed[] {
  const byKey = new Map(known.map((one) => [one.key, one]));
  return known.flatMap((one) =>
    one.strangers
      .filter(({ row, match }) => {
        const other = byKey.get(match.name.key);
        return other !== undefined && other.said.length > 0 && !row.source.text.includes(other.stem);
      })
      .map((said) => swapped(one, said)),
  );
}

function swapped(one: Known, { row, match }: Said): Placed {
  const from = row.source.text.indexOf(one.stem);
  return {
    row: row.index,
    spans: [row.source.span(from, from + one.stem.length), row.target.span(match.name.start, match.name.end)],
    message: 'swapped',
    params: { source: one.stem, usual: one.text, text: match.name.text },
  };
}

/** Names that stand once in the article and that the original does not bear out. */
export function lonely(article: Article): Placed[] {
  if (!article.hasSource) return [];
  const counts = new Map<string, number>();
  for (const row of article.rows)
    for (const { key } of row.target.derive(nameWordsIn)) {
      const stem = key.slice(0, STEM);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  const found: Placed[] = [];
  for (const row of article.rows) {
    if (
      !row.paired ||
      !row.target.derive(nameWordsIn).some(({ key }) => counts.get(key.slice(0, STEM)) === 1)
    )
      continue;
    const told = new Set(doubtsOf(row).map(({ name }) => name.start));
    for (const { name, source } of doubtsAlone(row)) {
      if (told.has(name.start) || counts.get(name.key.slice(0, STEM)) !== 1) continue;
      told.add(name.start);
      const span = row.target.span(name.start, name.end);
      found.push({
        row: row.index,
        spans: source === undefined ? [span] : [row.source.span(source.start, source.end), span],
        message: 'lonely',
        params: { text: name.text },
        severity: 'minor',
      });
    }
  }
  return found;
}

/** Forms of one name share their first letters. */
const STEM = 4;
