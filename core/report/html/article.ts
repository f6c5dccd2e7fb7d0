import { FAMILIES } from '../../mqm/typology';
import { SEVERITIES } from '../../mqm/severity';
import type { Side } from '../../range';
import { diffText, editDistance } from '../../review/diff';
import type { PostEdit } from '../../review/types';
import type { ReportModel, ReportRow } from '../model';
import { rowRuns } from '../text';
import type { Finding, Findings } from './findings';
import { markRuns } from './marks';
import { html, type Markup } from './markup';
import type { Words } from './words';

/** The whole article, row by row, with everything the reviewer said in its place. */
export function articleSection(model: ReportModel, findings: Findings, words: Words): Markup {
  const { t } = words;
  const { source, target } = model.review.texts;
  const led = { source: new Set<string>(), target: new Set<string>() };
  return html`<section class="article" aria-labelledby="article">
    <h2 id="article">${t('article')}</h2>
    ${findings.list.length > 0 && legend(words)}
    <table>
      <caption class="unseen">
        ${t('article-caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${t('row')}</span></th>
          <th scope="col">${words.languageName(source.lang)} <span>${t('original')}</span></th>
          <th scope="col">${words.languageName(target.lang)} <span>${t('translation')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${model.rows.map((row, index) => articleRow(model, row, model.rows[index - 1], findings, words, led))}
      </tbody>
    </table>
  </section>`;
}

function legend({ t }: Words): Markup {
  return html`<div class="legend" role="group" aria-label="${t('legend')}">
    <ul>
      ${FAMILIES.map((family) => html`<li><mark class="f-${family} s-major d0">${t(`family.${family}`)}</mark></li>`)}
    </ul>
    <ul>
      ${SEVERITIES.map((severity) => html`<li><span class="line s-${severity}">${t(`severity.${severity}`)}</span></li>`)}
    </ul>
  </div>`;
}

function articleRow(
  model: ReportModel,
  row: ReportRow,
  before: ReportRow | undefined,
  findings: Findings,
  words: Words,
  led: Record<Side, Set<string>>,
): Markup {
  const opens = before !== undefined && paragraphOf(row) !== paragraphOf(before);
  const inRow = findings.byRow.get(row.number) ?? [];
  const cell = (side: Side): Markup => {
    const { content, lang } = model.review.texts[side];
    const segments = row.row[side];
    if (segments.length === 0) return slot(side, words);
    const runs = rowRuns(content, segments, (segment) => model.spansOver(side, segment));
    const text = markRuns(runs, side, findings, words, led[side]);
    return html`<p class="text" lang="${lang}" dir="auto">${text}</p>`;
  };
  return html`<tr id="r${row.number}" ${opens && html` class="opens"`}>
    <th scope="row">${row.number}${status(row, words)}</th>
    <td>${cell('source')}</td>
    <td>${cell('target')}${row.edits.map((edit) => correction(model, edit, words))}${notes(inRow, words)}</td>
  </tr> `;
}

function paragraphOf({ row }: ReportRow): string {
  return String(row.target[0]?.paragraph ?? `s${row.source[0]?.paragraph ?? 0}`);
}

function status(row: ReportRow, { t }: Words): Markup {
  return html`${row.reviewed && html`<span class="st read" title="${t('row-read')}">✓<span class="unseen"> ${t('row-read')}</span></span>`}${row.unsure && html`<span class="st unsure" title="${t('row-unsure')}">~<span class="unseen"> ${t('row-unsure')}</span></span>`}${row.rating !== null && html`<span class="st rating" title="${t('row-rating')}"><span class="unseen">${t('row-rating')} </span>${row.rating}</span>`}`;
}

/** What stands in place of a sentence that one of the texts lacks. */
function slot(side: Side, { t }: Words): Markup {
  return html`<p class="slot">${t(side === 'target' ? 'slot-missing' : 'slot-added')}</p>`;
}

function correction(model: ReportModel, edit: PostEdit, words: Words): Markup {
  const { content, lang } = model.review.texts.target;
  const mt = content.slice(edit.start, edit.end);
  const { unit, changed } = editDistance(mt, edit.text, lang);
  const parts = diffText(mt, edit.text).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'deleted' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
  return html`<div class="correction">
    <p class="label">
      ${words.t('correction')}
      <span>${words.t(`changed.${unit}`, { count: changed, shown: words.number(changed) })}</span>
    </p>
    <p class="text" lang="${lang}" dir="auto">${parts}</p>
  </div>`;
}

/** Comments and suggestions beside the text they are about; errors that say nothing more are left to the list. */
function notes(inRow: readonly Finding[], words: Words): Markup {
  const telling = inRow.filter(({ annotation }) => annotation.comment !== '' || annotation.suggestion !== '');
  if (telling.length === 0) return html``;
  return html`<ul class="margin">
    ${telling.map(
      ({ number, family, letter, severity, annotation }) =>
        html`<li>
          <a class="badge f-${family}" href="#e${number}"><b>${letter}</b>${number}</a>
          <span class="kind">${words.category(annotation.category)}, ${words.t(`severity.${severity}`)}</span
          >${annotation.comment !== '' && html` <span class="comment" dir="auto">${annotation.comment}</span>`}${annotation.suggestion !== '' && html` <span class="suggestion" dir="auto"><span class="unseen">${words.t('suggestion')} </span>${annotation.suggestion}</span>`}
        </li>`,
    )}
  </ul>`;
}
