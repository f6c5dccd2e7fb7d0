import type { ReportModel } from '../model';
import { severityChart } from './charts';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** Title, languages, files, reviewer, date, and the way to the parts of the page. */
export function masthead(model: ReportModel, words: Words, title: string, now: string): Markup {
  const { t } = words;
  const { source, target } = model.review.texts;
  const file = (name: string): Markup => (name ? markup`<bdi>${name}</bdi>` : markup`${t('pasted')}`);
  return markup`<header class="masthead">
    <p class="kicker">${t('kicker')}</p>
    <h1 dir="auto">${title}</h1>
    <dl class="facts">
      <div>
        <dt>${t('languages')}</dt>
        <dd>
          ${words.languageName(source.lang)}
          <span aria-hidden="true">→</span><span class="unseen">${t('into')}</span>
          ${words.languageName(target.lang)}
        </dd>
      </div>
      <div>
        <dt>${t('original')}</dt>
        <dd>${file(source.name)}</dd>
      </div>
      <div>
        <dt>${t('translation')}</dt>
        <dd>${file(target.name)}</dd>
      </div>
      <div>
        <dt>${t('reviewer')}</dt>
        <dd><bdi>${model.reviewer || t('reviewer-unknown')}</bdi></dd>
      </div>
      <div>
        <dt>${t('date')}</dt>
        <dd>${words.date(now)}</dd>
      </div>
    </dl>
    <nav aria-label="${t('contents')}">
      <a href="#summary">${t('summary')}</a> <a href="#article">${t('article')}</a>
      <a href="#errors">${t('errors')}</a>
    </nav>
  </header>`;
}

/** What the reviewer decided, and the review in two or three sentences. */
export function verdictSection(model: ReportModel, words: Words): Markup {
  const { decision, notes } = model.review.verdict;
  return markup`<div class="verdict v-${decision ?? 'none'}">
    <h2 id="summary">${words.t('verdict')}</h2>
    <p class="decision">${words.t(`decision.${decision ?? 'none'}`)}</p>
    <p class="abstract">${sentences(model, words).join(' ')}</p>
    ${notes !== '' && markup`<blockquote class="notes" dir="auto">${notes}</blockquote>`}
    ${severityChart(model, words)}
  </div>`;
}

/** The review in a few sentences. */
export function sentences({ rows, scores }: ReportModel, { t, number }: Words): string[] {
  const { critical, major, minor, neutral } = scores.bySeverity;
  const counted = ([critical, major, minor, neutral] as const).map((count, index) => ({
    count,
    severity: (['critical', 'major', 'minor', 'neutral'] as const)[index] ?? 'neutral',
  }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ count, severity }) => t(`of-severity.${severity}`, { count, shown: number(count) }));
  const missing = rows.filter(({ kind }) => kind === 'missing').length;
  const added = rows.filter(({ kind }) => kind === 'added').length;
  const edits = rows.reduce((sum, row) => sum + row.edits.length, 0);
  const reviewed = rows.filter((row) => row.reviewed).length;
  const count = scores.errors;
  return [
    count === 0
      ? t('no-errors')
      : t('error-summary', { count, shown: number(count), list: parts.join(t('list-separator')) }),
    missing > 0 && t('missing-summary', { count: missing, shown: number(missing) }),
    added > 0 && t('added-summary', { count: added, shown: number(added) }),
    edits > 0 && t('edit-summary', { count: edits, shown: number(edits) }),
    t('read-summary', { count: rows.length, shown: number(rows.length), read: number(reviewed) }),
  ].filter((sentence) => sentence !== false);
}
