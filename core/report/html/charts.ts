import { SEVERITIES, type Severity } from '../../mqm/severity';
import { categoryOf } from '../../mqm/typology';
import type { ReportModel } from '../model';
import { html, type Markup } from './markup';
import type { Words } from './words';

/** Sizes in CSS pixels of a chart at its full width. */
const WIDTH = 460;
const LABEL = 168;
const ROW = 26;
const BAR_END = WIDTH - 34;

interface Bar {
  readonly name: string;
  readonly count: number;
  /** Draws the bar from `x` to `end` about the height `y`. */
  readonly draw: (x: number, end: number, y: number) => Markup;
  readonly letter?: Markup;
}

/** Errors by category and by severity: nothing where there are none. */
export function chartsSection({ scores }: ReportModel, words: Words): Markup {
  if (scores.errors === 0) return html``;
  const byCategory = Object.entries(scores.byCategory)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]): Bar => {
      const { family, letter } = categoryOf(id);
      return {
        name: words.category(id),
        count,
        letter: html`<tspan class="c-letter f-${family}">${letter}</tspan>`,
        draw: (x, end, y) =>
          html`<rect class="bar f-${family}" x="${x}" y="${y - 6}" width="${end - x}" height="12" rx="2" />`,
      };
    });
  const bySeverity = [...SEVERITIES].reverse().map((severity): Bar => ({
    name: words.t(`severity.${severity}`),
    count: scores.bySeverity[severity],
    draw: (x, end, y) => severityBar(severity, x, end, y),
  }));
  return html`<section class="charts" aria-label="${words.t('charts')}">
    ${chart('by-category', words.t('by-category'), byCategory, words)}
    ${chart('by-severity', words.t('by-severity'), bySeverity, words)}
  </section>`;
}

function chart(id: string, title: string, bars: readonly Bar[], words: Words): Markup {
  const height = bars.length * ROW;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const told = bars
    .map(({ name, count }) => `${name} ${words.number(count)}`)
    .join(words.t('list-separator'));
  return html`<figure>
    <figcaption><h2 id="${id}">${title}</h2></figcaption>
    <svg
      role="img"
      aria-labelledby="${id} ${id}-told"
      viewBox="0 0 ${WIDTH} ${height}"
      width="${WIDTH}"
      height="${height}"
    >
      <desc id="${id}-told">${told}</desc>
      ${bars.map(({ name, count, letter, draw }, index) => {
        const y = index * ROW + ROW / 2;
        const end = LABEL + ((BAR_END - LABEL) * count) / most;
        return html`<g aria-hidden="true"
          ><text class="c-name" x="${LABEL - 12}" y="${y + 4}" text-anchor="end">${name}</text>
          ${letter && html`<text x="${LABEL}" y="${y + 4}">${letter}</text>`}${count > 0 && draw(LABEL + (letter ? 16 : 0), Math.max(end, LABEL + 22), y)}
          <text class="c-count" x="${count > 0 ? Math.max(end, LABEL + 22) + 8 : LABEL}" y="${y + 4}"
            >${words.number(count)}</text
          ></g
        > `;
      })}
    </svg>
  </figure>`;
}

/** The line that marks the severity in the text, drawn large. */
function severityBar(severity: Severity, x: number, end: number, y: number): Markup {
  const line = (at: number): Markup =>
    html`<line class="sev s-${severity}" x1="${x}" x2="${end}" y1="${at}" y2="${at}" />`;
  return severity === 'critical' ? html`${line(y - 3.5)}${line(y + 3.5)}` : line(y);
}
