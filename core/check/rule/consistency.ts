import type { Article, Row } from '../article';
import type { ArticleCheck, Notice } from '../check';
import type { RowText } from '../text/row-text';

type Placed = Notice & { readonly row: number };

const LEAST = 20;

/** Its letters and digits alone. */
function keyOf({ text }: RowText): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function groupBy(article: Article, side: 'source' | 'target'): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of article.rows) {
    const key = row[side].derive(keyOf);
    if (key.length < (side === 'source' ? 8 : LEAST)) continue;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return groups;
}

/** The same sentence translated in two ways, and one translation given to two sentences. */
export const consistencyCheck: ArticleCheck = {
  id: 'consistency',
  scope: 'article',
  category: 'inconsistent-style',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(article) {
    const found: Placed[] = [];
    if (article.rows.length < 2) return found;
    for (const rows of groupBy(article, 'source').values()) {
      const [first, ...rest] = rows;
      for (const row of rest) {
        if (first !== undefined && row.target.derive(keyOf) !== first.target.derive(keyOf))
          push(found, row, 'source', first, undefined);
      }
    }
    for (const rows of groupBy(article, 'target').values()) {
      const [first, ...rest] = rows;
      for (const row of rest) {
        const same =
          first !== undefined &&
          first.paired &&
          row.paired &&
          row.source.derive(keyOf) === first.source.derive(keyOf);
        if (first !== undefined && !same) push(found, row, 'target', first, 'addition');
      }
    }
    return found;
  },
};

function push(found: Placed[], row: Row, message: string, first: Row, category: string | undefined): void {
  const span = row.target.whole();
  if (span === undefined) return;
  found.push({
    row: row.index,
    spans: [span],
    message,
    params: { first: first.index + 1 },
    ...(category === undefined ? {} : { category, severity: 'major' as const }),
  });
}
