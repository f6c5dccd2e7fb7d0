import { describe, expect, test } from 'vitest';
import { segmentText } from '../../../../core/segment';
import { NEWS } from './news-cases';

describe('hard cases of news text', () => {
  for (const [lang, cases] of Object.entries(NEWS)) {
    test.each(cases)(`${lang}: %s`, (marked) => {
      const text = marked.replaceAll('|', '');
      const expected = marked.split(/[|\n]/).map((sentence) => sentence.trim());
      expect(segmentText(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }
});
