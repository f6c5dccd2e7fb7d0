import type { Notice } from '../check';
import type { Known, Said } from './ledger';

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
