import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../core/read/lexicon';
import { readTable } from '../../../../core/read/table';
import { codeOf } from '../../error-code';

const KO_EN = { sourceLang: 'ko', targetLang: 'en' };
const read = (text: string, languages = KO_EN) =>
  readLexicon({ name: 'terms', bytes: Buffer.from(text) }, languages);

describe('readLexicon', () => {
  it('reads tab-separated and comma-separated terms with and without weights', () => {
    const entries = [
      { source: '국가안보실', target: 'National Security Office', weight: 1 },
      { source: '대통령', target: 'President', weight: 0.5 },
    ];
    expect(read('국가안보실\tNational Security Office\n대통령\tPresident\t0.5\n')).toEqual(entries);
    expect(
      read('source,target,weight\r\n국가안보실,National Security Office,\r\n대통령,President,.5'),
    ).toEqual(entries);
    expect(read('국가안보실;National Security Office;\n대통령;President;0.5')).toEqual(entries);
  });

  it.each([
    ['a\tb\nonly one\n', 'lexicon-row'],
    ['a,b\n,c\n', 'lexicon-row'],
    ['a,b,high\n', 'lexicon-row'],
    ['a,b,1.5\n', 'lexicon-row'],
    ['<?xml version="1.0"?><html/>', 'lexicon-unsupported'],
    ['ja\tde\n社会\tGesellschaft\n', 'lexicon-language'],
    ['ko-KR\tko\n사회\t社會\n', 'lexicon-language'],
  ])('refuses %j', (text, code) => {
    expect(codeOf(() => read(text))).toBe(code);
  });
});

describe('readTable', () => {
  it('reads quoted cells with separators, line ends and quotation marks', () => {
    expect(readTable('a,"b, ""c""\nd",e\r\n\r\n"x"y,\n"open')).toEqual([
      { line: 1, cells: ['a', 'b, "c"\nd', 'e'] },
      { line: 4, cells: ['xy', ''] },
      { line: 5, cells: ['open'] },
    ]);
  });

  it('gives back any table written as RFC 4180 says', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', '한'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        // The first cell keeps the separator plain to see; a real file has one in its first line.
        const text = [['x', 'y'], ...rows].map((row) => row.map(quote).join(',')).join('\r\n');
        expect(
          readTable(text)
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(rows);
      }),
    );
  });

  it('takes time that grows with the size of the table', () => {
    const start = performance.now();
    expect(readTable('"a ""quoted"" cell",b\n'.repeat(100_000))).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
