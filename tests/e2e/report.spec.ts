import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzip } from '../unit/core/report/unzip';
import { named, readXml, textOf } from '../unit/core/report/xml-reader';
import { expect, test } from './fixtures';
import { harbour } from './story/articles';
import type { Galley } from './story/galley';

const SCHEMA = fileURLToPath(new URL('../../docs/report.schema.json', import.meta.url));

test.beforeEach(async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'c');
  await galley.type('ten times too few');
  await galley.press('Enter');
  await galley.goToWord(18, 'Do');
  await galley.press('Shift+ArrowRight', 'h', 'Home', 'w', 'Shift+ArrowRight', 'n', '2');
  await galley.press('}', 'a', '4');
  await galley.goToRow(15);
  await galley.press('e');
  await galley.correctionField.fill(
    'On weekends, shuttle buses will run every 15 minutes starting at 6 a.m.',
  );
  await galley.press('Enter');
  await galley.decide('Revise', 'Check the figures.');
});

test('JSON is as its schema says and holds the whole review', async ({ galley }) => {
  const report = JSON.parse(await galley.exportReport('file.exportJson', 'report.json')) as Report;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  isValid(report);
  expect(isValid.errors ?? []).toEqual([]);

  expect(report.rows).toHaveLength(21);
  for (const side of ['source', 'target'] as const) {
    for (const sentence of report.rows.flatMap((row) => row[side]))
      expect(harbour[side].slice(sentence.start, sentence.end)).toBe(sentence.text);
  }
  const found = report.annotations.map(({ category, severity, spans }) => [
    category,
    severity,
    ...spans.map(({ text }) => text),
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['number', 'major', '3,200'],
      ['name', 'minor', '이도윤', 'Do'],
      ['addition', 'critical', 'Subscribe to our newsletter for more stories like this.'],
    ]),
  );
  expect(found).toHaveLength(3);
  for (const { spans } of report.annotations) {
    for (const { side, start, end, text } of spans) expect(harbour[side].slice(start, end)).toBe(text);
  }
});

test('Marot TSV has its ten columns', async ({ galley }) => {
  const lines = (await galley.exportReport('file.exportTsv', 'report.tsv')).trimEnd().split('\n');
  const [head, ...rows] = lines.map((line) => line.split('\t'));
  expect(head).toEqual([
    'system',
    'doc',
    'docSegId',
    'globalSegId',
    'rater',
    'source',
    'target',
    'category',
    'severity',
    'metadata',
  ]);
  for (const row of rows) expect(row).toHaveLength(10);
  expect(rows.map((row) => row[6]).join('\n')).toContain('Up to <v>3,200</v> people a day');
  // Markers of both sides stand in one line.
  expect(rows.some((row) => row[5]?.includes('<v>이도윤</v>') && row[6]?.includes('<v>Do</v>'))).toBe(true);
});

test('the HTML page shows the errors, runs no script and fetches nothing', async ({ galley }, info) => {
  const html = await galley.exportReport('file.exportHtml', 'report.html');
  expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/(?!www\.w3\.org\/)/i);
  const file = info.outputPath('report.html');
  await writeFile(file, html);
  const page = await galley.host.view(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Haedam Port’s new passenger terminal');
  await expect(page.locator('body')).toContainText('3,200');
  await expect(page.locator('body')).toContainText('ten times too few');
  await expect(page.locator('body')).toContainText('이도윤');
  await expect(page.locator('body')).toContainText('Check the figures.');
  await expect(page.locator('del').first()).toHaveText('50');
  await expect(page.locator('ins').first()).toHaveText('15');
  await expect(page.locator('svg').first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide, 'the report scrolls sideways').toBe(false);
  await page.close();
});

test('XLIFF and TMX are well-formed and hold the sentences', async ({ galley }) => {
  for (const [command, name, unit] of [
    ['file.exportXliff', 'report.xlf', 'segment'],
    ['file.exportTmx', 'report.tmx', 'tu'],
  ] as const) {
    const xml = await galley.exportReport(command, name);
    const read = await galley.page.evaluate(
      ([text, element]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return {
          errors: parsed.getElementsByTagName('parsererror').length,
          units: parsed.getElementsByTagName(element).length,
          text: parsed.documentElement.textContent,
        };
      },
      [xml, unit] as const,
    );
    expect(read.errors).toBe(0);
    expect(read.units).toBeGreaterThanOrEqual(20);
    expect(read.text).toContain('새 터미널은 지상 5층');
    expect(read.text).toContain('every 15 minutes');
  }
});

test('Word has the errors as comments and the correction as tracked changes', async ({ galley }) => {
  await galley.exportReport('file.exportDocx', 'report.docx');
  const files = unzip(await galley.readBytes('report.docx'));
  const document = readXml(files.get('word/document.xml') ?? '');
  const comments = named(readXml(files.get('word/comments.xml') ?? ''), 'w:comment').map(textOf);
  expect(comments).toHaveLength(3);
  expect(comments.join()).toContain('ten times too few');
  expect(named(document, 'w:commentRangeStart')).toHaveLength(3);
  expect(named(document, 'w:del').map(textOf)[0]).toBe('50');
  expect(named(document, 'w:ins').map(textOf)[0]).toBe('15');
  expect(textOf(document)).toContain('새 터미널은 지상 5층');
});

test('Excel has a row for each error and each sentence', async ({ galley }) => {
  await galley.exportReport('file.exportXlsx', 'report.xlsx');
  const files = unzip(await galley.readBytes('report.xlsx'));
  const rows = (sheet: number) =>
    named(readXml(files.get(`xl/worksheets/sheet${sheet}.xml`) ?? ''), 'row').map(textOf);
  expect(rows(2)).toHaveLength(4);
  expect(rows(2).join()).toContain('ten times too few');
  expect(rows(3)).toHaveLength(22);
  expect(rows(3).join()).toContain('every 15 minutes');
});

test('the report’s view shows the page as it will be', async ({ galley }) => {
  await galley.press('Alt+5');
  const preview = galley.page.frameLocator('iframe.report-preview');
  await expect(preview.locator('body')).toContainText('ten times too few');
  await expect(galley.page.getByLabel('Notes for the editor')).toHaveValue('Check the figures.');
  await galley.page.getByLabel('Notes for the editor').fill('All figures are wrong.');
  await expect(preview.locator('body')).toContainText('All figures are wrong.');
  await exportByButton(galley);
});

async function exportByButton(galley: Galley): Promise<void> {
  await galley.host.answerSave('by-button.html');
  await galley.page.getByRole('button', { name: 'Export report (HTML)' }).click();
  await expect(galley.message).toHaveText('Written: by-button.html');
  expect(await galley.readSaved('by-button.html')).toContain('All figures are wrong.');
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Report {
  readonly rows: readonly { readonly source: readonly Place[]; readonly target: readonly Place[] }[];
  readonly annotations: readonly {
    readonly category: string;
    readonly severity: string;
    readonly spans: readonly (Place & { readonly side: 'source' | 'target' })[];
  }[];
}
