import type { ArticleCheck } from '../check';
import { lonely, renderings, swaps } from '../name/deviation';
import { knownNamesOf } from '../name/ledger';
import { sameOffice, variants } from '../name/variant';

/** Fewer rows bear no name out. */
const LEAST_ROWS = 5;

/** One name under several renderings, or one person's words under another's name, seen over the whole article. */
export const nameLedgerCheck: ArticleCheck = {
  id: 'name-ledger',
  scope: 'article',
  category: 'name',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: false,
  run(article) {
    const known = knownNamesOf(article);
    const said = new Set<string>();
    return [
      ...swaps(known),
      ...renderings(known),
      ...variants(article),
      ...sameOffice(article),
      ...(article.rows.length < LEAST_ROWS ? [] : lonely(article)),
    ].filter((one) => {
      // One place is told of once.
      const place = `${String(one.row)} ${String(one.spans[one.spans.length - 1]?.start)}`;
      if (said.has(place)) return false;
      said.add(place);
      return true;
    });
  },
};
