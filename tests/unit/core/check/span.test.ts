import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks, runRowChecks } from '../../../../core/check/index';
import { pairOf } from './helper';

const LANGS = ['ko-en', 'ja-en', 'zh-en', 'ru-en', 'de-en', 'fr-en', 'ar-en', 'en-ko', 'en-ja', 'hi-en'];
const BITS = [
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  ' ',
  '  ',
  '5',
  '1,200',
  '3.5 million',
  '만',
  '억',
  'Kim',
  '김정은',
  'Monday',
  '월요일',
  '.',
  '?',
  ' not ',
  '않',
  '\u200b',
  '\ufffd',
  '<b>',
  '{0}',
  'Note: ',
  'é',
  'İ',
  '二十',
  '😀',
  'the the',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 6 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

describe('runChecks', () => {
  it('gives spans inside the texts and the same findings again for any input', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGS), text, text, (langs, source, target) => {
        const article = pairOf(langs, source, target);
        const findings = runChecks(article);
        for (const finding of findings) {
          expect(finding.spans.length).toBeGreaterThan(0);
          for (const span of finding.spans) {
            const whole = span.side === 'source' ? source : target;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(whole.length);
          }
        }
        expect(runChecks(article)).toEqual(findings);
      }),
      { numRuns: 300 },
    );
  });

  it('checks rows again with the same outcome', () => {
    const article = pairOf('ko-en', '군인 5만 명이 참가했다.', 'Some 5,000 soldiers took part.');
    expect(runRowChecks(article, [0])).toEqual(runChecks(article));
  });
});
