import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { doubtsIn } from '../name/sounded';
import { orderNotices } from '../name/order';
import type { NameDoubt } from '../name/doubt';
import { misspelt, unwritten } from '../name/written';
import { scriptOf } from '../text/locale';

/** A name that the source has in another form, or not at all; two names of one person in another order. */
export const nameCheck: RowCheck = {
  id: 'name',
  scope: 'row',
  category: 'name',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    const latin = scriptOf(row.source.lang) === 'Latin';
    const doubts = latin ? [...misspelt(row), ...unwritten(row, true)] : doubtsIn(row, true);
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

function notice(row: Row, { name, source, message, suggestion }: NameDoubt): Notice {
  const target = row.target.span(name.start, name.end);
  return {
    spans: source === undefined ? [target] : [row.source.span(source.start, source.end), target],
    message,
    params: { source: source?.text ?? '', target: name.text },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
