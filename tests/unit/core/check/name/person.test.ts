import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/check/article';
import { personsIn } from '../../../../../core/check/name/person';

function pairs(source: string, target: string) {
  const text = (content: string) => ({ content, sentences: [{ start: 0, end: content.length }] });
  const { rows } = readArticle({
    sourceLang: 'ko',
    targetLang: 'en',
    source: text(source),
    target: text(target),
    rows: [{ source: [0], target: [0] }],
  });
  return rows.flatMap(personsIn).map((pair) => [pair.source, pair.text, pair.slip]);
}

describe('personsIn', () => {
  it('pairs a full name however it is written', () => {
    for (const name of ['Kim Ha-rin', 'Kim Harin', 'Ha-rin Kim', 'Kim Ha Rin'])
      expect(pairs('김하린 시장은 말했다.', `Mayor ${name} said so.`)).toEqual([['김하린', name, false]]);
  });

  it('doubts a syllable that is a letter off', () => {
    expect(pairs('이도윤 박사는 말했다.', 'Dr. Lee Do-hyun said so.')).toEqual([
      ['이도윤', 'Lee Do-hyun', true],
    ]);
  });

  it('leaves another name alone', () => {
    expect(pairs('이도윤 박사는 말했다.', 'Dr. Lee Seo-jun said so.')).toEqual([]);
  });
});
