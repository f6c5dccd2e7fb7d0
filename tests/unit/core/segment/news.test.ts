import { describe, expect, test } from 'vitest';
import { segmentText } from '../../../../core/segment';
import { NEWS } from './news-cases';
import { NEWS_OF_ASIA_LATER } from './news-cases-asia-later';
import { NEWS_LATER } from './news-cases-later';

function cut(text: string, lang: string): string[] {
  return segmentText(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('hard cases of news text', () => {
  for (const [lang, cases] of [NEWS, NEWS_LATER, NEWS_OF_ASIA_LATER].flatMap((set) => Object.entries(set))) {
    test.each(cases)(`${lang}: %s`, (marked) => {
      const expected = marked.split(/[|\n]/).map((sentence) => sentence.trim());
      expect(cut(marked.replaceAll('|', ''), lang)).toEqual(expected);
      // A sentence by itself is still one sentence.
      for (const sentence of expected) expect(cut(sentence, lang)).toEqual([sentence]);
    });
  }
});
