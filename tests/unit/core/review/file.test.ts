import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '../../../../core/error';
import { createI18n } from '../../../../core/locale';
import { parseReview, serializeReview } from '../../../../core/review/file';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { codeOf } from '../../error-code';
import { largeReview, smallReview } from './example';

const review = smallReview();
const text = serializeReview(review);

function thrownBy(act: () => unknown): GalleyError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof GalleyError) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was thrown');
}

describe('the .galley file', () => {
  it('gives back any review', () => {
    fc.assert(
      fc.property(anyReview, (any) => {
        expect(parseReview(serializeReview(any), 'a.galley')).toEqual(any);
      }),
    );
  });

  it('survives being written as UTF-8', () => {
    fc.assert(
      fc.property(anyReview, (any) => {
        const bytes = Buffer.from(serializeReview(any), 'utf8');
        expect(parseReview(bytes.toString('utf8'), 'a.galley')).toEqual(any);
      }),
    );
  });

  it('is the same text whatever order the keys were made in', () => {
    fc.assert(
      fc.property(anyReview, (any) => {
        expect(serializeReview(backwards(any) as Review)).toBe(serializeReview(any));
      }),
    );
  });

  it('has a line an item and ends with a line feed', () => {
    expect(text.split('\n')).toContain('"beads": [');
    expect(text.split('\n').filter((line) => line.startsWith('{"id":"t'))).toHaveLength(
      review.segments.target.length,
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('may carry a byte order mark', () => {
    expect(parseReview(`\uFEFF${text}`, 'a.galley')).toEqual(review);
  });

  it('reports a file cut anywhere', () => {
    for (let length = 1; length < text.length - 2; length++) {
      expect(
        codeOf(() => parseReview(text.slice(0, length), 'a.galley')),
        `after ${length}`,
      ).toBe('review-truncated');
    }
    expect(codeOf(() => parseReview('', 'a.galley'))).toBe('review-empty');
    expect(codeOf(() => parseReview(' \n', 'a.galley'))).toBe('review-empty');
  });

  it.each([
    ['another program’s JSON', '{"format":"other","version":1}', 'review-foreign'],
    ['a list', '[1,2]', 'review-foreign'],
    ['null', 'null', 'review-foreign'],
    ['no JSON at all', 'The president said.', 'review-foreign'],
    ['broken JSON', text.replace('"beads": [', '"beads": [,'), 'review-not-json'],
    ['something after the end', `${text}}`, 'review-not-json'],
    ['no version', text.replace('"version": 2', '"version": "one"'), 'review-damaged'],
    ['version 0', text.replace('"version": 2', '"version": 0'), 'review-damaged'],
  ])('refuses %s', (_, content, code) => {
    expect(codeOf(() => parseReview(content, 'a.galley'))).toBe(code);
  });

  it('names both versions of a newer file', () => {
    const newer = text.replace('"version": 2', '"version": 7');
    const error = thrownBy(() => parseReview(newer, 'a.galley'));
    expect(error).toMatchObject({
      code: 'review-newer',
      params: { name: 'a.galley', version: 7, supported: 2 },
    });
  });

  it.each([
    [text.replace('"severity":"major"', '"severity":"huge"'), 'annotations.a1.severity'],
    [text.replace('"start":0', '"start":-1'), 'segments.source[0].start'],
    [text.replace('"decision":null', '"decision":"maybe"'), 'verdict.decision'],
    [text.replace(/"beads": \[[^]*?\n\],/, ''), 'beads'],
  ])('names the place of a value of the wrong kind', (content, path) => {
    expect(content).not.toBe(text);
    expect(thrownBy(() => parseReview(content, 'a.galley'))).toMatchObject({
      code: 'review-damaged',
      params: { name: 'a.galley', path, context: 'kind' },
    });
  });

  it('says what is damaged in words, in both languages', () => {
    const damaged = text.replace('"quote":"missile"', '"quote":"rocket"');
    const { code, params } = thrownBy(() => parseReview(damaged, '$t(x) {{y}}.galley'));
    expect(createI18n('en').t(`error:${code}`, params)).toBe(
      '“$t(x) {{y}}.galley” is damaged at annotations.a1.spans[0]: the words it marks are not those in the text. It was left as it is; open a backup or an earlier copy.',
    );
    expect(createI18n('ko').t(`error:${code}`, params)).toContain('표시한 낱말이 텍스트와 다릅니다');
  });

  it('writes and reads 10,000 segments and 5,000 annotations well within a second', () => {
    const large = largeReview(10_000, 5_000);
    serializeReview(large);
    const start = performance.now();
    const written = serializeReview(large);
    const middle = performance.now();
    const read = parseReview(written, 'large.galley');
    const end = performance.now();
    expect(read).toEqual(large);
    expect(middle - start).toBeLessThan(500);
    expect(end - middle).toBeLessThan(1000);
  });
});

/** The same value with the keys of every object in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, backwards(item)]),
  );
}
