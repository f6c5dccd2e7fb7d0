import { directionOf } from '../../direction';
import { FAMILIES } from '../../mqm/typology';
import { SEVERITIES } from '../../mqm/severity';
import type { Side } from '../../range';
import { diffText, editDistance } from '../../review/diff';
import type { PostEdit } from '../../review/types';
import type { ReportModel, ReportRow } from '../model';
import { rowRuns } from '../text';
import type { Finding, Findings } from './findings';
import { markRuns, type Led } from './marks';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** The whole article, row by row, with everything the reviewer said in its place; `led` is told what was marked. */
export function articleSection(model: ReportModel, findings: Findings, words: Words, led: Led): Markup {
  const { t } = words;
  const { source, target } = model.review.texts;
  return markup`<section class="article" aria-labelledby="article">
    <h2 id="article">${t('article')}</h2>
    ${legend(model, words)}
    <table>
      <caption class="unseen">${t('article-caption')}</caption>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${t('row')}</span></th>
          <th scope="col">${words.languageName(source.lang)} <span>${t('side.source')}</span></th>
          <th scope="col">${words.languageName(target.lang)} <span>${t('side.target')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${model.rows.map((row, index) => articleRow(model, row, model.rows[index - 1], findings, words, led))}
      </tbody>
    </table>
  </section>`;
}

/** Says what the marks in the article and in its margin stand for: those that occur in it. */
function legend({ rows, scores }: ReportModel, { t }: Words): Markup {
  const signs = [
    rows.some((row) => row.reviewed) && markup`<li><span class="st read">✓</span> ${t('row-read')}</li>`,
    rows.some((row) => row.unsure) && markup`<li><span class="st unsure">~</span> ${t('row-unsure')}</li>`,
    rows.some((row) => row.rating !== null) && markup`<li><span class="st">72</span> ${t('row-rating')}</li>`,
  ];
  if (scores.errors === 0) return markup`<div class="legend"><ul>${signs}</ul></div>`;
  return markup`<div class="legend" role="group" aria-label="${t('legend')}">
    <ul>
      ${FAMILIES.map((family) => markup`<li><mark class="f-${family} s-major d0">${t(`family.${family}`)}</mark></li>`)}
    </ul>
    <ul>
      ${SEVERITIES.map((severity) => markup`<li><span class="line s-${severity}">${t(`severity.${severity}`)}</span></li>`)}
    </ul>
    <ul>${signs}</ul>
  </div>`;
}

function articleRow(
  model: ReportModel,
  row: ReportRow,
  before: ReportRow | undefined,
  findings: Findings,
  words: Words,
  led: Led,
): Markup {
  const opens = before !== undefined && paragraphOf(row) !== paragraphOf(before);
  const inRow = findings.byRow.get(row.number) ?? [];
  const cell = (side: Side): Markup => {
    const { content, lang } = model.review.texts[side];
    const segments = row.row[side];
    if (segments.length === 0) return slot(side, words);
    const runs = rowRuns(content, segments, (segment) =>
      model.spansOver(side, segment).filter(({ id }) => findings.byId.has(id)),
    );
    const text = markRuns(runs, side, findings, words, led[side]);
    return markup`<p class="text" lang="${lang}" dir="${directionOf(lang)}">${text}</p>`;
  };
  return markup`<tr id="r${row.number}"${opens && markup` class="opens"`}>
    <th scope="row">${row.number}${status(row, words)}</th>
    <td>${cell('source')}</td>
    <td>${cell('target')}${row.edits.map((edit) => correction(model, edit, words))}${notes(inRow, words)}</td>
  </tr> `;
}

function paragraphOf({ row }: ReportRow): string {
  return String(row.target[0]?.paragraph ?? `s${row.source[0]?.paragraph ?? 0}`);
}

function status(row: ReportRow, { t }: Words): Markup {
  const sign = (kind: string, shown: string, told: string): Markup =>
    markup`<span class="st ${kind}" title="${told}"><span class="unseen">${told} </span>${shown}</span>`;
  return markup`${row.reviewed && sign('read', '✓', t('row-read'))}${row.unsure && sign('unsure', '~', t('row-unsure'))}${row.rating !== null && sign('rating', String(row.rating), t('row-rating'))}`;
}

/** What stands in place of a sentence that one of the texts lacks. */
function slot(side: Side, { t }: Words): Markup {
  return markup`<p class="slot">${t(side === 'target' ? 'slot-missing' : 'slot-added')}</p>`;
}

function correction(model: ReportModel, edit: PostEdit, words: Words): Markup {
  const { content, lang } = model.review.texts.target;
  const mt = content.slice(edit.start, edit.end);
  const { unit, changed } = editDistance(mt, edit.text, lang);
  const parts = diffText(mt, edit.text).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'deleted' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
  });
  return markup`<div class="correction">
    <p class="label">
      ${words.t('correction')}
      <span>${words.t(`changed.${unit}`, { count: changed, shown: words.number(changed) })}</span>
    </p>
    <p class="text" lang="${lang}" dir="${directionOf(lang)}">${parts}</p>
  </div>`;
}

/** Comments and suggestions beside the text they are about; errors that say nothing more are left to the list. */
function notes(inRow: readonly Finding[], words: Words): Markup {
  const telling = inRow.filter(({ annotation }) => annotation.comment !== '' || annotation.suggestion !== '');
  if (telling.length === 0) return markup``;
  return markup`<ul class="margin">
    ${telling.map(
      ({ number, family, letter, severity, annotation }) =>
        markup`<li>
          <a class="badge f-${family}" href="#e${number}"><b>${letter}</b>${number}</a>
          <span class="kind">${words.category(annotation.category)}, ${words.t(`severity.${severity}`)}</span>
          ${annotation.comment !== '' && markup`<span class="comment" dir="auto">${annotation.comment}</span>`}
          ${annotation.suggestion !== '' && suggestion(annotation.suggestion, words)}
        </li>`,
    )}
  </ul>`;
}

function suggestion(text: string, { t }: Words): Markup {
  return markup`<span class="suggestion" dir="auto"><span class="unseen">${t('suggestion')} </span>${text}</span>`;
}
