import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { doubtsOf } from '../name/bare';
import { orderNotices } from '../name/order';
import type { NameDoubt } from '../name/doubt';
import { miscopied } from '../name/copied';
import { misspelt } from '../name/written';
import { scriptOf } from '../text/locale';

/** A name that the source has in another form, or not at all; two names of one person in another order. */
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
    const latin = scriptOf(row.source.lang) === 'Latin';
    const doubts = latin ? [...misspelt(row), ...doubtsOf(row)] : doubtsOf(row);
    const seen = new Set<number>();
    const notices: Notice[] = [];
    for (const doubt of doubts) {
      if (seen.has(doubt.name.start)) continue;
      seen.add(doubt.name.start);
      notices.push(notice(row, doubt));
    }
    return [...notices, ...orderNotices(row)];
  },
};

/** Other languages than English give no list of ordinary words: only names that stay as they are can be told. */
function copyingNotices(row: Row): Notice[] {
  if (scriptOf(row.source.lang) !== 'Latin' || scriptOf(row.target.lang) !== 'Latin') return [];
  return miscopied(row).map(({ source, target }) => ({
    spans: [row.source.span(source.start, source.end), row.target.span(target.start, target.end)],
    message: 'misspelt',
    params: { source: source.text, target: target.text },
    ...(Math.abs(source.text.length - target.text.length) > 1 ? {} : { suggestion: source.text }),
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
