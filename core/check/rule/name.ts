import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { doubtsOf } from '../name/bare';
import { orderNotices } from '../name/order';
import type { NameDoubt } from '../name/doubt';
import { miscopied } from '../name/copied';
import { exchanged } from '../name/exchanged';
import { misspelt } from '../name/written';
import { scriptOf } from '../text/locale';
import { oncePerPair } from '../text/row-text';

/** A name that the source has in another form, or another one in its place; two names of one person in another order. */
export const nameCheck: RowCheck = {
  id: 'name',
  scope: 'row',
  category: 'name',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    if (row.target.lang !== 'en') return copyingNotices(row);
    return [
      ...doubtsIn(row)
        .filter((one) => !isAdded(one))
        .map((one) => notice(row, one)),
      ...orderNotices(row),
    ];
  },
};

/** A name that only the translation has: nothing in the original sounds or looks like it. */
export const nameAddedCheck: RowCheck = {
  ...nameCheck,
  id: 'name-added',
  languages: ['en'],
  run: (row) =>
    row.paired
      ? doubtsIn(row)
          .filter(isAdded)
          .map((one) => notice(row, one))
      : [],
};

function isAdded({ message }: NameDoubt): boolean {
  return message === 'unknown' || message === 'slip';
}

/** One doubt a name, the first. */
const doubtsIn = oncePerPair((row: Row): readonly NameDoubt[] => {
  const latin = scriptOf(row.source.lang) === 'Latin';
  const seen = new Set<number>();
  return [...(latin ? misspelt(row) : []), ...doubtsOf(row)].filter(({ name }) => {
    if (seen.has(name.start)) return false;
    seen.add(name.start);
    return true;
  });
});

/** Other languages than English give no list of ordinary words: only names that stay as they are, or have letters changed about. */
function copyingNotices(row: Row): Notice[] {
  if (scriptOf(row.source.lang) !== 'Latin') return [];
  const copies = scriptOf(row.target.lang) === 'Latin';
  return (copies ? miscopied(row) : exchanged(row)).map(({ source, target }) => ({
    spans: [row.source.span(source.start, source.end), row.target.span(target.start, target.end)],
    message: 'misspelt',
    params: { source: source.text, target: target.text },
    ...(!copies || Math.abs(source.text.length - target.text.length) > 1 ? {} : { suggestion: source.text }),
  }));
}

function notice(row: Row, { name, source, message, suggestion }: NameDoubt): Notice {
  const target = row.target.span(name.start, name.end);
  return {
    spans: source === undefined ? [target] : [row.source.span(source.start, source.end), target],
    message,
    params: { source: source?.text ?? '', target: name.text },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
