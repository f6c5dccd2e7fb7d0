import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyKind, KeyTable } from '../../../../core/align/keys';
import { furnitureWords, Mark } from '../../../../core/align/marks';
import { analysePair, openPair, withLearned } from '../../../../core/align/prepare';
import { Scanner } from '../../../../core/align/scan';
import { TermFinder } from '../../../../core/align/terms';
import { WordIndex } from '../../../../core/align/word-index';

function codesOf(text: string): Uint16Array {
  return Uint16Array.from(text, (c) => c.charCodeAt(0));
}

describe('WordIndex', () => {
  it('gives equal words one number and others another, in the order met', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', '가', '東') })),
        (words) => {
          const index = new WordIndex();
          const numbers = new Map<string, number>();
          for (const word of words) {
            const known = numbers.get(word) ?? numbers.size;
            expect(index.number(codesOf(`<${word}>`), 1, word.length + 1)).toBe(known);
            numbers.set(word, known);
          }
          expect(index.size).toBe(numbers.size);
        },
      ),
    );
  });

  it('keeps its numbers while it grows', () => {
    const index = new WordIndex();
    const words = Array.from({ length: 5000 }, (_, k) => codesOf(`word ${String(k)}`));
    for (let round = 0; round < 2; round++)
      words.forEach((codes, k) => {
        expect(index.number(codes, 0, codes.length)).toBe(k);
      });
  });
});

describe('KeyTable', () => {
  it('tells kinds and beginnings apart, and only finds once closed', () => {
    const table = new KeyTable();
    const ids = Array.from({ length: 3000 }, (_, k) => table.id(KeyKind.word, `w${String(k)}`));
    expect(new Set(ids).size).toBe(3000);
    expect(table.id(KeyKind.english, 'w1')).toBe(3000);
    expect(table.id(KeyKind.word, 'w12 and more', 3)).toBe(ids[12]);
    table.closed = true;
    expect(table.id(KeyKind.word, 'w2999')).toBe(ids[2999]);
    expect(table.id(KeyKind.word, 'new')).toBe(-1);
  });
});

describe('TermFinder', () => {
  it('finds the longest term at a place', () => {
    const term = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('東', '京', '都') });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 8 }), fc.array(term, { maxLength: 6 }), (terms, parts) => {
        const finder = new TermFinder();
        const known = [...new Set(terms)];
        known.forEach((form, number) => {
          finder.add(form, number);
        });
        const text = parts.join('');
        for (let at = 0; at < text.length; at++) {
          const longest = Math.max(
            0,
            ...known.filter((form) => text.startsWith(form, at)).map((f) => f.length),
          );
          expect(finder.longestAt(codesOf(text), at, text.length)).toBe(longest);
          if (longest > 0) expect(known[finder.found]).toBe(text.slice(at, at + longest));
        }
      }),
    );
  });
});

describe('Scanner', () => {
  it.each([
    ['He went home.', Mark.closed],
    ['and went home,', Mark.continues | Mark.breaks],
    ['“Why?” (so)', Mark.question | Mark.quotes | Mark.bracket],
    ['「本当？」', Mark.question | Mark.quotes | Mark.closed],
    ['그는 말했다:', Mark.colon],
    ['', 0],
  ])('reads the marks of %s', (text, marks) => {
    const scanner = new Scanner();
    scanner.read(text, 4000);
    expect(scanner.marks).toBe(marks);
  });

  it('keeps the text in NFKC, cut to what is asked for', () => {
    const scanner = new Scanner();
    scanner.read('ＡＢＣ ①２３ and more', 5);
    expect(scanner.text).toBe('ABC 1');
    expect(String.fromCharCode(...scanner.codes.subarray(0, scanner.length))).toBe('ABC 1');
    expect(scanner.units).toBe(3 * 0.5 + 3 * 0.5 + 7);
  });
});

describe('Scanner of wide text', () => {
  it('makes wide forms narrow as NFKC does', () => {
    const scanner = new Scanner();
    const text = '他说：“ＡＢ，１２％！”　好。';
    scanner.read(text, 4000);
    expect(String.fromCharCode(...scanner.codes.subarray(0, scanner.length))).toBe(text.normalize('NFKC'));
    expect(scanner.text).toBe(text.normalize('NFKC'));
  });
});

describe('openPair', () => {
  const order = (sourceLang: string, source: string, targetLang: string, target: string): string => {
    const { targetFirst, hanless } = openPair({
      sourceLang,
      targetLang,
      source: [{ text: source, paragraph: 0 }],
      target: [{ text: target, paragraph: 0 }],
    });
    return `${targetFirst ? 'target' : 'source'}${hanless ? ' hanless' : ''}`;
  };

  it('begins with unspaced text unless the other has Han characters too', () => {
    expect(order('zh', '他昨天回家了。', 'en', 'He went home yesterday.')).toBe('source hanless');
    expect(order('en', 'He went home yesterday.', 'zh', '他昨天回家了。')).toBe('target hanless');
    expect(order('zh', '他昨天回家了。', 'en', 'He wrote 家 on the wall.')).toBe('target');
    expect(order('en', 'He wrote 家 on the wall.', 'zh', '他昨天回家了。')).toBe('source');
    expect(order('de', 'Er ging heim.', 'en', 'He went home.')).toBe('source');
  });
});

describe('analysePair', () => {
  it('finds page furniture in text without spaces', () => {
    const lines = [
      '转载请注明来源',
      '他昨天回家了。',
      '详见 https://example.org',
      '責任編輯',
      '欢迎关注我们',
    ];
    const input = {
      sourceLang: 'zh',
      targetLang: 'en',
      source: lines.map((text, paragraph) => ({ text, paragraph })),
      target: [{ text: 'He went home. Read more', paragraph: 0 }],
    };
    const { source, target } = analysePair(input.source, input.target, openPair(input), {});
    expect(Array.from(source.marks, (marks) => (marks & Mark.furniture) !== 0)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect((target.marks[0] ?? 0) & Mark.furniture).not.toBe(0);
  });
});

describe('FurnitureWords', () => {
  it('finds every word of its lists, alone and within others', () => {
    for (const [lang, known, other] of [
      ['en', ['copyright', 'presubscribers', 'c', 'https', 'www', 'columnist'], ['home', 'a', 'cc', 'wwwx']],
      ['ko', ['기자', '무단전재', '인사진을'], ['집', '고향으로']],
      ['ru', ['реклама', 'подписаться'], ['дом', 'в']],
      ['xx', ['http', 'c'], ['copyright']],
    ] as const) {
      const words = furnitureWords(lang);
      for (const word of known) expect(words.test(word)).toBe(true);
      for (const word of other) expect(words.test(word)).toBe(false);
    }
  });
});

describe('withLearned', () => {
  const made = (size: number): ReturnType<typeof withLearned> => {
    const texts = (words: readonly string[]): { text: string; paragraph: number }[] =>
      Array.from({ length: size }, (_, k) => ({
        text: `${words[k % 7] ?? ''} ${words[(k * 3) % 7] ?? ''} x${String.fromCharCode(97 + (k % 26)).repeat(3)}q${String(k)}`,
        paragraph: k,
      }));
    const input = {
      sourceLang: 'xx',
      targetLang: 'yy',
      source: texts(['belam', 'dorin', 'fusta', 'gomel', 'hirap', 'jukos', 'lavet']),
      target: texts(['ostik', 'pranu', 'quelm', 'rydda', 'sefon', 'tibak', 'vorel']),
    };
    const pair = analysePair(input.source, input.target, openPair(input), {});
    const path = Array.from({ length: size }, (_, k) => ({
      i0: k,
      i1: k + 1,
      j0: k,
      j1: k + 1,
      confidence: 0.9,
    }));
    const learned = withLearned(pair, path);
    if (learned) expect(learned.keys).toBeGreaterThanOrEqual(pair.keys + 7);
    return learned;
  };

  it('takes words that stand together far beyond chance for translations', () => {
    expect(made(60)).toBeDefined();
  });

  it('learns nothing from a few beads', () => {
    expect(made(30)).toBeUndefined();
  });
});
