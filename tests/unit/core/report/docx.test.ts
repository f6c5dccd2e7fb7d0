import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReportFile } from '../../../../core/report/file';
import { modelOf } from '../../../../core/report/model';
import { correctedText, rowText } from '../../../../core/report/text';
import type { PostEdit, Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { NOW, sampleReview } from './sample';
import { unzip } from './unzip';
import { elementsOf, named, readXml, textOf, type XmlElement } from './xml-reader';

async function docxOf(review: Review, language: 'en' | 'ko' = 'en') {
  const { bytes } = await renderReportFile(review, { format: 'docx', language, now: NOW });
  const files = unzip(bytes);
  const part = (path: string): XmlElement => readXml(files.get(path) ?? '');
  return { document: part('word/document.xml'), part, files };
}

/** Texts of the article's rows: row number, original, translation; with or without what a kind of change covers. */
function articleRows(document: XmlElement, without: 'w:ins' | 'w:del'): string[][] {
  const text = (node: XmlElement | string): string => {
    if (typeof node === 'string') return '';
    if (node.name === without) return '';
    if (node.name === 'w:t' || node.name === 'w:delText') return textOf(node);
    const style = elementsOf(node).find((element) => element.name === 'w:rStyle');
    if (node.name === 'w:r' && style?.attributes['w:val'] === 'ErrorNumber') return '';
    return node.children.map(text).join('');
  };
  const tables = named(document, 'w:tbl');
  const article = tables[tables.length - 1];
  if (!article) throw new Error('no table');
  return named(article, 'w:tr')
    .slice(1)
    .map((row) => named(row, 'w:tc').map(text));
}

/** As XML and Word can hold it. */
function held(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

const ids = (root: XmlElement, name: string): string[] =>
  named(root, name)
    .map(({ attributes }) => attributes['w:id'] ?? '')
    .sort();

describe('the Word document', () => {
  it('runs a translation into Arabic from right to left, and the original not', async () => {
    const { texts, ...rest } = sampleReview();
    const { part } = await docxOf({ ...rest, texts: { ...texts, target: { ...texts.target, lang: 'ar' } } });
    const styles = named(part('word/styles.xml'), 'w:style');
    const parts = (id: string): string[] =>
      styles
        .filter(({ attributes }) => attributes['w:styleId'] === id)
        .flatMap((style) => elementsOf(style).map(({ name }) => name));
    expect(parts('TargetText')).toEqual(expect.arrayContaining(['w:bidi', 'w:rtl']));
    expect(parts('SourceText')).not.toEqual(expect.arrayContaining(['w:bidi']));
    expect(parts('SourceText')).not.toEqual(expect.arrayContaining(['w:rtl']));
  });

  it('anchors each comment on the words it is about', async () => {
    const { document, part } = await docxOf(sampleReview());
    const anchored = (number: string): string => {
      let inside = false;
      let text = '';
      for (const element of elementsOf(document)) {
        if (element.name === 'w:commentRangeStart' && element.attributes['w:id'] === number) inside = true;
        if (element.name === 'w:commentRangeEnd' && element.attributes['w:id'] === number) inside = false;
        if (inside && (element.name === 'w:t' || element.name === 'w:delText')) text += textOf(element);
      }
      return text;
    };
    expect(['1', '3'].map(anchored)).toEqual(['John Commey', 'December 3']);
    expect(anchored('2')).toContain('Commey');
    const comments = named(part('word/comments.xml'), 'w:comment');
    expect(comments.map(({ attributes }) => attributes['w:author'])).toEqual(['Kim', 'Kim', 'Kim']);
    expect(comments[0] && textOf(comments[0])).toBe('1. Name, CriticalSuggestion: John Kirby');
    expect(comments[1] && textOf(comments[1])).toContain('See 2.');
  });

  it('writes corrections as tracked changes of their author', async () => {
    const { document } = await docxOf(sampleReview());
    const [inserted, deleted] = [named(document, 'w:ins'), named(document, 'w:del')];
    expect([inserted.map(textOf), deleted.map(textOf)]).toEqual([['30'], ['3']]);
    expect(inserted[0]?.attributes).toMatchObject({ 'w:author': 'Kim', 'w:date': '2026-03-01T09:30:00Z' });
    expect(articleRows(document, 'w:del')[1]?.[2]).toBe('The missiles were fired on December 30.');
    expect(articleRows(document, 'w:ins')[1]?.[2]).toBe('The missiles were fired on December 3.');
  });

  it('says what is missing and added, and speaks Korean', async () => {
    const rows = articleRows((await docxOf(sampleReview())).document, 'w:del');
    expect([rows[2]?.[2], rows[3]?.[1]]).toEqual(['[Missing in the translation]', '[Not in the original]']);
    const { document, files } = await docxOf(sampleReview(), 'ko');
    expect(textOf(document)).toContain('수정 후 게재');
    expect(files.get('word/styles.xml')).toContain('w:eastAsia="Malgun Gothic"');
    expect(files.get('word/styles.xml')).toContain('w:eastAsia="ko"');
  });

  it('holds both texts, every error and every correction of any review', async () => {
    await fc.assert(
      fc.asyncProperty(anyReview, async (review) => {
        const { document, files } = await docxOf(review);
        const model = modelOf(review);
        const corrected = articleRows(document, 'w:del');
        const cut = Object.values(review.postEdits).some((edit) => cutsPair(review, edit));
        model.rows.forEach((row, index) => {
          const { source, target } = row.row;
          expect(corrected[index]?.[0]).toBe(String(row.number));
          if (source.length > 0) expect(corrected[index]?.[1]).toBe(held(rowText(review, 'source', row)));
          if (target.length === 0) return;
          const wording = correctedText(review, row) ?? rowText(review, 'target', row);
          const read = corrected[index]?.[2] ?? '';
          if (cut) expect(whole(read)).toBe(whole(held(wording)));
          else expect(read).toBe(held(wording));
        });
        const errors = Object.values(review.annotations).filter(({ state }) => state !== 'dismissed');
        const numbers = errors.map((_, index) => String(index + 1)).sort();
        for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
          expect(ids(document, name)).toEqual(numbers);
        const comments = files.get('word/comments.xml');
        expect(comments === undefined ? [] : ids(readXml(comments), 'w:comment')).toEqual(numbers);
        const changes = [...ids(document, 'w:ins'), ...ids(document, 'w:del')];
        expect(new Set(changes).size).toBe(changes.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Without the characters that two halves make, and without what stands for a half. */
function whole(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}\uFFFD]/gu, '');
}

/** Whether a correction takes or brings half a pair, so that the halves stand in different runs of the document. */
function cutsPair(review: Review, { start, end, text }: PostEdit): boolean {
  const { content } = review.texts.target;
  const halves = [text, content.slice(0, start), content.slice(start, end), content.slice(end)];
  return halves.some((one) => /\p{Surrogate}/u.test(one));
}
