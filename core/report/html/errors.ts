import { directionOf } from '../../direction';
import { SEVERITIES } from '../../mqm/severity';
import type { Side } from '../../range';
import { sweep, wholeCharacters } from '../../review/runs';
import type { ReportModel } from '../model';
import { rowRuns, type TextRun } from '../text';
import type { Finding, Findings } from './findings';
import type { Led } from './marks';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** Characters of the sentence shown before and after what is marked (UTF-16 units). */
const CONTEXT = 70;
/** And of a sentence where nothing is marked. */
const UNMARKED = 160;

/** Every error with its context on both sides, the gravest first; within a severity in reading order. */
export function errorsSection(model: ReportModel, findings: Findings, words: Words, led: Led): Markup {
  const { t } = words;
  if (findings.list.length === 0) {
    return markup`<section class="errors" aria-labelledby="errors">
      <h2 id="errors">${t('errors')}</h2>
      <p>${t('no-errors')}</p>
    </section>`;
  }
  const groups = [...SEVERITIES].reverse().map((severity) => ({
    severity,
    list: findings.list.filter((finding) => finding.severity === severity),
  }));
  return markup`<section class="errors" aria-labelledby="errors">
    <h2 id="errors">${t('errors')}</h2>
    ${groups
      .filter(({ list }) => list.length > 0)
      .map(
        ({ severity, list }) =>
          markup`<h3>
              <span class="line s-${severity}">${t(`severity.${severity}`)}</span>
              <span class="n">${words.number(list.length)}</span>
            </h3>
            <ol>
              ${list.map((finding) => errorItem(model, finding, words, led))}
            </ol> `,
      )}
  </section>`;
}

function errorItem(model: ReportModel, finding: Finding, words: Words, led: Led): Markup {
  const { t } = words;
  const { number, family, letter, annotation, row } = finding;
  const target = placeOf(finding, led);
  return markup`<li id="e${number}" class="f-${family}">
    <p class="head">
      <a class="badge f-${family}"${target !== undefined && markup` href="#${target}"`}><b>${letter}</b>${number}</a>
      <b>${words.category(annotation.category)}</b>
      ${row !== null && markup`<a class="to" href="#r${row}">${t('row-number', { number: words.number(row) })}</a>`}
      <span class="by">${origin(finding, words)}</span>
    </p>
    ${annotation.state === 'unanchored' && markup`<p class="fine unsure">${t('unanchored')}</p>`}
    <div class="pair">
      ${context(model, finding, 'source', words)}${context(model, finding, 'target', words)}
    </div>
    ${annotation.comment !== '' && markup`<p class="comment" dir="auto">${annotation.comment}</p>`}
    ${annotation.suggestion !== '' && markup`<p class="suggestion" lang="${model.review.texts.target.lang}" dir="auto"><span class="unseen">${t('suggestion')} </span>${annotation.suggestion}</p>`}
  </li> `;
}

/** Where the error stands in the article: its mark, or its row when nothing of it could be marked. */
function placeOf({ number, annotation, row }: Finding, led: Led): string | undefined {
  if (led.target.has(annotation.id)) return `m${number}`;
  if (led.source.has(annotation.id)) return `o${number}`;
  return row === null ? undefined : `r${row}`;
}

export function origin({ annotation }: Finding, { t }: Words): string {
  const [kind, name] = annotation.origin.split(/:(.*)/s);
  const by =
    kind === 'check' || kind === 'model' ? t(`origin.${kind}`, { name: name ?? '' }) : t('origin.reviewer');
  return annotation.author && kind === 'reviewer' ? annotation.author : by;
}

/** The sentence of one side with what is marked in it; an unanchored error shows the quote it was made on. */
function context(model: ReportModel, finding: Finding, side: Side, words: Words): Markup {
  const { annotation, family, severity } = finding;
  const { lang } = model.review.texts[side];
  const name = words.t(side === 'source' ? 'original' : 'translation');
  const shown = runsAbout(model, finding, side);
  if (shown.length === 0 && annotation.state === 'unanchored') return markup`<p></p>`;
  if (shown.length === 0) {
    return markup`<p class="none">${words.t(side === 'source' ? 'slot-added' : 'slot-missing')}</p>`;
  }
  const text = shown.map(({ text, ids }) =>
    ids.includes(annotation.id) ? markup`<mark class="f-${family} s-${severity} d0">${text}</mark>` : text,
  );
  return markup`<p lang="${lang}" dir="${directionOf(lang)}"><span class="unseen" lang="${words.language}">${name}: </span>${text}</p>`;
}

/** What stands about an error on one side, marked where its id is; nothing where the row has no such side. */
export function runsAbout(model: ReportModel, { annotation, row }: Finding, side: Side): TextRun[] {
  const { content } = model.review.texts[side];
  const own = annotation.spans.filter((span) => span.side === side);
  if (annotation.state === 'unanchored') {
    return own.flatMap((span) => [
      { text: `…${span.prefix}`, ids: [] },
      { text: span.quote, ids: [annotation.id] },
      { text: `${span.suffix}… `, ids: [] },
    ]);
  }
  const spans = own.map(({ start, end }) => wholeCharacters(content, { start, end, id: annotation.id }));
  const segments = row === null ? [] : (model.rows[row - 1]?.row[side] ?? []);
  const inRow = rowRuns(content, segments, () => spans);
  // The other half of an error may stand in another row than the one it is listed under.
  if (own.length > 0 && !inRow.some(({ ids }) => ids.length > 0)) {
    return clipped(
      spans.flatMap((span) =>
        sweep(around(content, span.start, span.end), spans).map(({ start, end, ids }) => ({
          text: content.slice(start, end),
          ids,
        })),
      ),
    );
  }
  return clipped(inRow);
}

function around(content: string, start: number, end: number): { start: number; end: number } {
  const lineStart = content.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = content.indexOf('\n', end);
  return { start: lineStart, end: lineEnd < 0 ? content.length : lineEnd };
}

/** Long unmarked stretches cut to what stands next to a mark, at a space where there is one near. */
function clipped(runs: readonly TextRun[]): TextRun[] {
  if (!runs.some(({ ids }) => ids.length > 0)) {
    const text = runs.map((run) => run.text).join('');
    return text === '' ? [] : [{ text: head(text, UNMARKED), ids: [] }];
  }
  const first = runs.findIndex(({ ids }) => ids.length > 0);
  const last = runs.length - 1 - [...runs].reverse().findIndex(({ ids }) => ids.length > 0);
  const before = runs
    .slice(0, first)
    .map((run) => run.text)
    .join('');
  const after = runs
    .slice(last + 1)
    .map((run) => run.text)
    .join('');
  return [
    { text: tail(before, CONTEXT), ids: [] },
    ...runs.slice(first, last + 1),
    { text: head(after, CONTEXT), ids: [] },
  ];
}

function head(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${whole(text.slice(0, space > length / 2 ? space : length))}…`;
}

function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length;
  const space = text.indexOf(' ', from);
  return `…${whole(text.slice(space >= 0 && space < from + length / 2 ? space + 1 : from))}`;
}

/** Without the half of a surrogate pair that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
