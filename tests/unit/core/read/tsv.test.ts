import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitextOptions } from '../../../../core/read/bitext';
import { readTsv } from '../../../../core/read/tsv';
import { codeOf } from '../../error-code';

const read = (text: string, options?: BitextOptions) =>
  readTsv({ name: 'a.tsv', bytes: Buffer.from(text) }, options);

describe('readTsv', () => {
  it('makes a text of each column, with the ranges of its cells', () => {
    const { source, target, rows } = read(
      '정부는 말했다.\tThe government said.\r\n\r\n\tAdded.\r\n끝.\tEnd.',
    );
    expect(source).toEqual({
      name: 'a.tsv',
      lang: 'ko',
      encoding: 'utf-8',
      content: '정부는 말했다.\n\n끝.',
    });
    expect(target).toMatchObject({ lang: 'en', content: 'The government said.\nAdded.\nEnd.' });
    expect(rows.map((row) => source.content.slice(row.source.start, row.source.end))).toEqual([
      '정부는 말했다.',
      '',
      '끝.',
    ]);
    expect(rows.map((row) => target.content.slice(row.target.start, row.target.end))).toEqual([
      'The government said.',
      'Added.',
      'End.',
    ]);
  });

  it.each([
    ['source\ttarget\n', undefined],
    ['원문\t번역\n', undefined],
    ['ko\ten_GB\n', 'en-GB'],
    ['Source\tde\n', 'de'],
  ])('takes %j for titles', (head, lang) => {
    const bitext = read(`${head}하나.\tOne.\n`, { sourceLang: 'ko' });
    expect(bitext.source.content).toBe('하나.');
    if (lang !== undefined) expect(bitext.target.lang).toBe(lang);
  });

  it('does not take short words for titles', () => {
    expect(read('yes\toui\n').rows).toHaveLength(1);
    expect(read('Hi\tNo\n').rows).toHaveLength(1);
  });

  it('prefers the languages it is told', () => {
    const bitext = read('ko\ten\n하나.\tUno.\n', { sourceLang: 'ja', targetLang: 'it' });
    expect([bitext.source.lang, bitext.target.lang]).toEqual(['ja', 'it']);
  });

  it.each(['a\tb\nc\n', 'a\tb\nc\td\te\n', 'plain text'])('refuses %j', (text) => {
    expect(codeOf(() => read(text))).toBe('bitext-columns');
  });

  it('keeps every cell of any table', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => `x${text.replace(/[\t\r\n\0]/g, ' ')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (table) => {
        const bitext = read(table.map((row) => row.join('\t')).join('\n'), { encoding: 'utf-8' });
        const cells = bitext.rows.map((row) => [
          bitext.source.content.slice(row.source.start, row.source.end),
          bitext.target.content.slice(row.target.start, row.target.end),
        ]);
        expect(cells).toEqual(table);
      }),
    );
  });
});
