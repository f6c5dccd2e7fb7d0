import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../core/align/index';
import type { AlignedBead, AlignSentence, BeadIndexes } from '../../../../core/align/types';

function sentences(texts: readonly string[], paragraph = 0): AlignSentence[] {
  return texts.map((text) => ({ text, paragraph }));
}

/** Every index exactly once on each side, and beads in monotone order. */
function expectWhole(beads: readonly AlignedBead[], sources: number, targets: number): void {
  const source = beads.flatMap((bead) => bead.source);
  const target = beads.flatMap((bead) => bead.target);
  expect(source).toEqual([...Array(sources).keys()]);
  expect(target).toEqual([...Array(targets).keys()]);
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
}

const WORDS = [
  'Regierung',
  '3,000',
  '대통령',
  '서울에서',
  'Putin',
  '“',
  '”',
  'Москва',
  '東京',
  '北京大学',
  'million',
  '12억',
  '!',
  '…',
  '\u200b',
  '\ud83d\ude00',
  '\ud800',
  '',
];
const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
);
const side = fc.array(fc.record({ text, paragraph: fc.nat({ max: 5 }) }), { maxLength: 12 });
const lang = fc.constantFrom('ko', 'en', 'ja', 'zh-Hant', 'ru', 'de', 'fr', 'uk', 'ar', 'xx', '');

describe('align', () => {
  it('covers both sides in monotone order, the same way each time, whatever it is given', () => {
    fc.assert(
      fc.property(side, side, lang, lang, (source, target, sourceLang, targetLang) => {
        const input = { sourceLang, targetLang, source, target };
        const beads = align(input);
        expectWhole(beads, source.length, target.length);
        expect(align(input)).toEqual(beads);
      }),
      { numRuns: 200 },
    );
  });

  it('gives fixed beads as they are and aligns the rest around them', () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })), {
          maxLength: 4,
        }),
        (source, target, steps) => {
          const fixed: BeadIndexes[] = [];
          let i = 0;
          let j = 0;
          for (const [skipI, skipJ, n, m] of steps) {
            i += skipI;
            j += skipJ;
            if (n + m === 0 || i + n > source.length || j + m > target.length) break;
            fixed.push({
              source: Array.from({ length: n }, (_, k) => i + k),
              target: Array.from({ length: m }, (_, k) => j + k),
            });
            i += n;
            j += m;
          }
          const beads = align({ sourceLang: 'ko', targetLang: 'en', source, target, fixed });
          expectWhole(beads, source.length, target.length);
          for (const bead of fixed) {
            expect(beads).toContainEqual({ source: bead.source, target: bead.target, confidence: 1 });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes one sentence against a thousand, and sentences of 10,000 characters', () => {
    const many = sentences(
      Array.from({ length: 1000 }, (_, k) => `Sentence number ${String(k)} of the long side.`),
    );
    expectWhole(
      align({ sourceLang: 'ko', targetLang: 'en', source: sentences(['한 문장.']), target: many }),
      1,
      1000,
    );
    expectWhole(
      align({ sourceLang: 'en', targetLang: 'ko', source: many, target: sentences(['한 문장.']) }),
      1000,
      1,
    );
    const long = sentences([
      '가나다 '.repeat(2500),
      '北京'.repeat(5000),
      'word '.repeat(2000),
      '1'.repeat(10_000),
    ]);
    expectWhole(align({ sourceLang: 'ko', targetLang: 'en', source: long, target: long }), 4, 4);
    expect(align({ sourceLang: 'ko', targetLang: 'en', source: [], target: [] })).toEqual([]);
  });

  it('reports progress from 0 to 1, never backwards', () => {
    const seen: number[] = [];
    const source = sentences(
      Array.from({ length: 600 }, (_, k) => `Satz ${String(k)} hat ${String(k * 7)} Teile.`),
    );
    const target = sentences(
      Array.from({ length: 600 }, (_, k) => `La phrase ${String(k)} a ${String(k * 7)} parties.`),
    );
    const beads = align({
      sourceLang: 'de',
      targetLang: 'fr',
      source,
      target,
      onProgress: (done) => seen.push(done),
    });
    expect(beads.every((bead) => bead.source[0] === bead.target[0] && bead.source.length === 1)).toBe(true);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(3);
  });
});
