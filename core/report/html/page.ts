import type { ReportModel } from '../model';
import type { ReportOptions } from '../types';
import { articleSection } from './article';
import { checked } from '../../review/findings/compare';
import { chartsSection } from './charts';
import { checksSection } from './checks';
import { errorsSection } from './errors';
import { numberErrors } from './findings';
import type { Led } from './marks';
import { markup } from './markup';
import { scoreSection } from './score';
import { STYLE } from './style';
import { masthead, verdictSection } from './summary';
import { wordsIn } from './words';

/**
 * One page that stands alone: no script, nothing from elsewhere, and a policy that would refuse both. It follows the
 * reader's light or dark setting on screen and is always light on paper.
 */
export function renderHtml(model: ReportModel, options: ReportOptions): string {
  const words = wordsIn(options.language);
  const findings = numberErrors(model);
  const led: Led = { source: new Set(), target: new Set() };
  const { decisions, checking } = model.review;
  // Without decisions there is nothing to tell, and the checks need not run.
  const isChecked = Object.keys(decisions).length > 0 || (checking.blind && checking.finishedAt !== null);
  const title = model.review.title || words.t('untitled');
  const page = markup`<html lang="${options.language}">
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Galley" />
      <title>${words.t('page-title', { title })}</title>
      <style>
        ${{ markup: STYLE }}
      </style>
    </head>
    <body>
      ${masthead(model, words, title, options.now)}
      <main>
        <section class="opening" aria-labelledby="summary">
          ${verdictSection(model, words)} ${scoreSection(model, words)}
        </section>
        ${chartsSection(model, findings, words)} ${articleSection(model, findings, words, led)}
        ${errorsSection(model, findings, words, led)} ${isChecked && checksSection(checked(model.review), words)}
      </main>
      <footer><p>${words.t('footer', { date: words.date(options.now) })}</p></footer>
    </body>
  </html> `;
  return `<!doctype html>\n${page.markup}`;
}
