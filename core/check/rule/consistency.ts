import type { Article, Row } from '../article';
import type { ArticleCheck, Notice } from '../check';
import { matchNames, HEARD } from '../name/match';
import { quantitiesIn } from '../number/find';

type Placed = Notice & { readonly row: number };

const LEAST = 20;

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function groupBy(article: Article, side: 'source' | 'target'): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of article.rows) {
    const key = keyOf(row[side].text);
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
    for (const rows of groupBy(article, 'source').values()) {
      const [first, ...rest] = rows;
      for (const row of rest) {
        if (first !== undefined && keyOf(row.target.text) !== keyOf(first.target.text))
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
          keyOf(row.source.text) === keyOf(first.source.text);
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

/** A row whose numbers and names are not its own original's but its neighbour's: the sentences have shifted. */
export const shiftCheck: ArticleCheck = {
  id: 'shift',
  scope: 'article',
  category: 'mistranslation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(article) {
    const found: Placed[] = [];
    for (const row of article.rows) {
      if (!row.paired) continue;
      const own = anchorsHeld(row, row);
      if (own.all < 2 || own.held > 0) continue;
      const near = [article.rows[row.index - 1], article.rows[row.index + 1]];
      const better = near.find(
        (other) =>
          other !== undefined &&
          other.source.text !== '' &&
          anchorsHeld(other, row).held >= Math.max(2, own.all * 0.6),
      );
      const span = row.target.whole();
      if (better !== undefined && span !== undefined)
        found.push({ row: row.index, spans: [span], message: 'found', params: { row: better.index + 1 } });
    }
    return found;
  },
};

/** How many of the target's figures and names the source of another row has. */
function anchorsHeld(from: Row, to: Row): { readonly all: number; readonly held: number } {
  const numbers = to.target.derive(quantitiesIn).filter((one) => one.form === 'digits');
  const known = from.source.derive(quantitiesIn);
  const names = matchNames(from.source, to.target).filter((match) => match.firm >= 2);
  const heldNumbers = numbers.filter((one) =>
    known.some((other) => other.value === one.value || other.other.includes(one.value)),
  );
  const heldNames = names.filter((match) => match.likeness >= Math.max(HEARD, 0.85));
  return { all: numbers.length + names.length, held: heldNumbers.length + heldNames.length };
}
