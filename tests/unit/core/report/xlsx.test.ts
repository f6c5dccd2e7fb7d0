import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReportFile } from '../../../../core/report/file';
import { modelOf } from '../../../../core/report/model';
import { rowText } from '../../../../core/report/text';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { annotate, NOW, sampleReview } from './sample';
import { unzip } from './unzip';
import { named, readXml, textOf } from './xml-reader';

type Sheet = Record<string, string | number>[];

/** The three sheets' cells by their column's letter. */
async function sheetsOf(review: Review, language: 'en' | 'ko' = 'en') {
  const { bytes } = await renderReportFile(review, { format: 'xlsx', language, now: NOW });
  const files = unzip(bytes);
  for (const content of files.values()) readXml(content);
  const sheet = (index: number): Sheet =>
    named(readXml(files.get(`xl/worksheets/sheet${index}.xml`) ?? ''), 'row').map((row) =>
      Object.fromEntries(
        named(row, 'c').map((cell) => {
          expect(named(cell, 'f')).toEqual([]);
          const text = textOf(cell).replaceAll('_x005F_', '_');
          return [
            (cell.attributes.r ?? '').replace(/\d+/, ''),
            cell.attributes.t === 'inlineStr' ? text : Number(text),
          ];
        }),
      ),
    );
  return { files, summary: sheet(1), errors: sheet(2), sentences: sheet(3) };
}

function held(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

describe('the Excel workbook', () => {
  it('has a row an error, with numbers as numbers', async () => {
    const { errors, sentences, summary } = await sheetsOf(sampleReview());
    expect(errors).toHaveLength(4);
    expect(errors[1]).toMatchObject({ A: 1, B: 1, C: 'Name', D: 'Critical', E: '존 커비', F: 'John Commey' });
    expect(errors[1]).toMatchObject({ J: 'John Kirby', L: 'Kim', N: 'open' });
    expect(errors[2]?.I).toBe('He said\tmore.\nSee 2.');
    expect(sentences[2]).toMatchObject({ A: 2, D: 'The missiles were fired on December 30.', F: 3 });
    expect(sentences[3]).toMatchObject({ A: 3, E: 'Missing in the translation' });
    expect(summary.find(({ A }) => A === 'Score')?.B).toEqual(expect.any(Number));
  });

  it('runs columns of Arabic from right to left', async () => {
    const { texts, ...rest } = sampleReview();
    const { files } = await sheetsOf({
      ...rest,
      texts: { ...texts, target: { ...texts.target, lang: 'ar' } },
    });
    const styles = named(readXml(files.get('xl/styles.xml') ?? ''), 'cellXfs').flatMap((list) =>
      named(list, 'xf'),
    );
    const cells = named(readXml(files.get('xl/worksheets/sheet3.xml') ?? ''), 'c');
    const order = (place: string): string | undefined => {
      const style = styles[Number(cells.find(({ attributes }) => attributes.r === place)?.attributes.s)];
      return style && named(style, 'alignment')[0]?.attributes.readingOrder;
    };
    expect(order('C2')).toBe('2');
    expect(order('B2')).toBeUndefined();
    expect(order('C1')).toBeUndefined();
  });

  it('keeps text that looks like a formula or an escape as text', async () => {
    const review = sampleReview();
    const marks = ['=1+1', '+1', '-1', '@SUM(A1)', '_x0041_'].map((comment, index) =>
      annotate(review, `e${index}`, { target: 'John', category: 'name', severity: 'minor', comment }),
    );
    const annotations = Object.fromEntries(marks.map((mark) => [mark.id, mark]));
    const { errors } = await sheetsOf({ ...review, annotations });
    expect(errors.slice(1).map(({ I }) => I)).toEqual(['=1+1', '+1', '-1', '@SUM(A1)', '_x0041_']);
  });

  it('keeps the header in view, filters, and speaks Korean', async () => {
    const { files } = await sheetsOf(sampleReview(), 'ko');
    const xml = files.get('xl/worksheets/sheet2.xml');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:N4"/>');
    expect(xml).toContain('원문의 말');
    expect(files.get('xl/workbook.xml')).toContain('name="오류 목록"');
  });

  it('holds both texts and every error of any review', async () => {
    await fc.assert(
      fc.asyncProperty(anyReview, async (review) => {
        const { errors, sentences } = await sheetsOf(review);
        const model = modelOf(review);
        model.rows.forEach((row, index) => {
          const cells = sentences[index + 1];
          expect(cells?.B ?? '').toBe(held(rowText(review, 'source', row)));
          expect(cells?.C ?? '').toBe(held(rowText(review, 'target', row)));
        });
        const told = model.annotations.filter(({ annotation }) => annotation.state !== 'dismissed');
        expect(errors.slice(1).map((cells) => cells.I ?? '')).toEqual(
          told.map(({ annotation }) => held(annotation.comment)),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
