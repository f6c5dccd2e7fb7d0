import { SEVERITIES, type Severity } from '../../mqm/severity';
import { categoryOf, FAMILIES } from '../../mqm/typology';
import type { ReportModel } from '../model';
import type { Finding, Findings } from './findings';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** Sizes in CSS pixels of a chart at its full width. */
const WIDTH = 460;
const ROW = 26;
const BAR_END = WIDTH - 34;

interface Bar {
  readonly name: string;
  readonly count: number;
  /** Draws the bar from `x` to `end` about the height `y`. */
  readonly draw: (x: number, end: number, y: number) => Markup;
  readonly letter?: Markup;
}

/** What kinds of errors there are, and where in the article they stand; nothing where there are none. */
export function chartsSection(model: ReportModel, findings: Findings, words: Words): Markup {
  if (findings.list.length === 0) return markup``;
  return markup`<section class="charts" aria-label="${words.t('charts')}">
    ${categoryChart(model, words)}
    ${placeChart(model, findings, words)}
  </section>`;
}

function categoryChart({ scores }: ReportModel, words: Words): Markup {
  const bars = Object.entries(scores.byCategory)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]): Bar => {
      const { family, letter } = categoryOf(id);
      return {
        name: words.category(id),
        count,
        letter: markup`<tspan class="c-letter f-${family}">${letter}</tspan>`,
        draw: (x, end, y) =>
          markup`<rect class="bar f-${family}" x="${x}" y="${y - 6}" width="${end - x}" height="12" rx="2"/>`,
      };
    });
  return barChart('by-category', words.t('by-category'), 168, bars, words);
}

export function severityChart({ scores }: ReportModel, words: Words): Markup {
  if (scores.errors === 0) return markup``;
  const bars = [...SEVERITIES].reverse().map((severity): Bar => ({
    name: words.t(`severity.${severity}`),
    count: scores.bySeverity[severity],
    draw: (x, end, y) => severityBar(severity, x, end, y),
  }));
  return barChart('by-severity', words.t('by-severity'), 84, bars, words);
}

/** @param label width of the names' column */
function barChart(id: string, title: string, label: number, bars: readonly Bar[], words: Words): Markup {
  const height = bars.length * ROW;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const told = bars
    .map(({ name, count }) => `${name} ${words.number(count)}`)
    .join(words.t('list-separator'));
  const drawn = bars.map(({ name, count, letter, draw }, index) => {
    const y = index * ROW + ROW / 2;
    const end = Math.max(label + ((BAR_END - label) * count) / most, label + 22);
    return markup`<text x="0" y="${y + 4}">${name}</text>
      ${letter && markup`<text x="${label}" y="${y + 4}">${letter}</text>`}
      ${count > 0 && draw(label + (letter ? 16 : 0), end, y)}
      <text class="c-count" x="${count > 0 ? end + 8 : label}" y="${y + 4}">${words.number(count)}</text>`;
  });
  return figure(id, title, told, height, drawn);
}

function figure(id: string, title: string, told: string, height: number, drawn: readonly Markup[]): Markup {
  return markup`<figure>
    <figcaption><h2 id="${id}">${title}</h2></figcaption>
    <svg role="img" aria-labelledby="${id}" aria-describedby="${id}-told" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
      <desc id="${id}-told">${told}</desc>
      <g aria-hidden="true">${drawn}</g>
    </svg>
  </figure>`;
}

/** The line that marks the severity in the text, drawn large. */
function severityBar(severity: Severity, x: number, end: number, y: number): Markup {
  const line = (at: number): Markup =>
    markup`<line class="sev s-${severity}" x1="${x}" x2="${end}" y1="${at}" y2="${at}" />`;
  return severity === 'critical' ? markup`${line(y - 3.5)}${line(y + 3.5)}` : line(y);
}

/** Most columns of the chart of places, the largest square of an error, and the most height for a stack of them. */
const COLUMNS = 46;
const SQUARE = 20;
const STACK = 180;

/** Errors along the article: a column a row, or as many rows as it takes to fit, stacked by family. */
function placeChart({ rows }: ReportModel, { list }: Findings, words: Words): Markup {
  const step = Math.max(1, Math.ceil(rows.length / COLUMNS));
  const columns = Array.from({ length: Math.max(1, Math.ceil(rows.length / step)) }, (): Finding[] => []);
  for (const finding of list) {
    if (finding.row !== null) columns[Math.floor((finding.row - 1) / step)]?.push(finding);
  }
  const most = Math.max(1, ...columns.map((column) => column.length));
  const height = Math.min(SQUARE, STACK / most);
  const width = Math.min(SQUARE, WIDTH / columns.length);
  const base = most * height + 2;
  const drawn = columns.flatMap((column, index) =>
    [...column]
      .sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family))
      .map((finding, level) => square(finding, index * width, base - (level + 1) * height, width, height)),
  );
  const span = (index: number): string => {
    const [from, to] = [index * step + 1, Math.min(rows.length, (index + 1) * step)];
    const number = from === to ? words.number(from) : `${words.number(from)}–${words.number(to)}`;
    return words.t('row-number', { number });
  };
  const told = columns
    .flatMap((column, index) => (column.length > 0 ? [`${span(index)}: ${words.number(column.length)}`] : []))
    .join(words.t('list-separator'));
  const end = columns.length * width;
  const axis = markup`<line class="axis" x1="0" x2="${end}" y1="${base + 2}" y2="${base + 2}"/>
    <text class="c-count" x="0" y="${base + 19}">${words.t('row-number', { number: 1 })}</text>
    <text class="c-count" x="${Math.max(end, 60)}" y="${base + 19}" text-anchor="end">${words.number(rows.length)}</text>`;
  return figure('by-place', words.t('by-place'), told, base + 24, [...drawn, axis]);
}

function square({ family, letter }: Finding, x: number, y: number, width: number, height: number): Markup {
  const roomy = width > 15 && height > 15;
  return markup`<rect class="bar f-${family}" x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${Math.max(height - 2, height / 2)}" rx="2"/>${
    roomy &&
    markup`<text class="c-in" x="${x + width / 2}" y="${y + height / 2 + 4}" text-anchor="middle">${letter}</text>`
  }`;
}
