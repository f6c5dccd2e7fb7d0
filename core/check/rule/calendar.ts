import type { Notice, RowCheck } from '../check';
import { allOf } from '../text/match';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DATED = new RegExp(
  `\\b(${DAYS.join('|')}),? (?:the )?(?:(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})),? (\\d{4})\\b`,
  'gi',
);
const NO_SUCH = new RegExp(
  `\\b(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![,:.]?\\d| (?:BCE?|AD|CE)\\b)`,
  'gi',
);

/** Weekdays that the calendar contradicts, and days that a month does not have. */
export const calendarCheck: RowCheck = {
  id: 'calendar',
  scope: 'row',
  category: 'date',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: false,
  run({ target }, profile) {
    const notices: Notice[] = [];
    for (const match of allOf(target.text, DATED)) {
      const [text, weekday = '', m1, d1, d2, m2, year = ''] = match;
      const month = MONTHS.indexOf((m1 ?? m2 ?? '').toLowerCase());
      const date = new Date(Date.UTC(Number(year), month, Number(d1 ?? d2)));
      const right = DAYS[date.getUTCDay()] ?? '';
      if (right === weekday.toLowerCase()) continue;
      notices.push({
        spans: [target.span(match.index, match.index + text.length)],
        message: 'weekday',
        params: { text, right: right.charAt(0).toUpperCase() + right.slice(1) },
      });
    }
    for (const match of allOf(target.text, NO_SUCH)) {
      const [text, name = '', day = ''] = match;
      const last = new Date(Date.UTC(2024, MONTHS.indexOf(name.toLowerCase()) + 1, 0)).getUTCDate();
      if (!/^\p{Lu}/u.test(text) || Number(day) <= last) continue;
      notices.push({
        spans: [target.span(match.index, match.index + text.length)],
        message: 'day',
        params: { text },
      });
    }
    return profile.articleDate === undefined
      ? notices
      : [...notices, ...againstArticle(target.text, profile.articleDate, (a, b) => target.span(a, b))];
  },
};

/** "Friday the 23rd" in an article of January 2024: the 23rd of that month was a Tuesday. */
function againstArticle(
  text: string,
  articleDate: string,
  span: (a: number, b: number) => Notice['spans'][number],
): Notice[] {
  const written = new Date(`${articleDate}T00:00:00Z`);
  if (Number.isNaN(written.getTime())) return [];
  const notices: Notice[] = [];
  for (const match of text.matchAll(
    new RegExp(`\\b(${DAYS.join('|')}),? (?:on )?the (\\d{1,2})(?:st|nd|rd|th)\\b`, 'gi'),
  )) {
    const [shown, weekday = '', day = ''] = match;
    const date = new Date(Date.UTC(written.getUTCFullYear(), written.getUTCMonth(), Number(day)));
    const right = DAYS[date.getUTCDay()] ?? '';
    if (right === weekday.toLowerCase()) continue;
    notices.push({
      spans: [span(match.index, match.index + shown.length)],
      message: 'weekday',
      params: { text: shown, right: right.charAt(0).toUpperCase() + right.slice(1) },
    });
  }
  return notices;
}
