import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedArticle } from '../../../../../core/review/findings/corrected';
import type { Review } from '../../../../../core/review/types';
import { anyReview } from '../../../arbitrary/review';
import { smallReview } from '../example';

function edited(text: string, start = 0, end = 26): Review {
  return {
    ...smallReview(),
    postEdits: { [start]: { start, end, text, author: '', updatedAt: '2024-01-13T09:00:00.000Z' } },
  };
}

const MT = 'The North fired a missile. Seoul condemned it.';

describe('the corrected article', () => {
  it('has the corrections in their places', () => {
    const { article } = correctedArticle(smallReview());
    const { content, sentences } = article.target;
    expect(content).toBe('North Korea fired a missile. Seoul denounced it.');
    expect(sentences.map(({ start, end }) => content.slice(start, end))).toEqual([
      'North Korea fired a missile.',
      'Seoul denounced it.',
    ]);
  });

  it.each([
    ['So the North fired a missile.', ['So the North fired a missile.', 'Seoul condemned it.']],
    [
      'Yesterday, The North fired a missile.',
      ['Yesterday, The North fired a missile.', 'Seoul condemned it.'],
    ],
    ['The North fired a missile. Again!', ['The North fired a missile. Again!', 'Seoul condemned it.']],
    ['', ['', 'Seoul condemned it.']],
  ])('gives “%s” to its sentence', (text, expected) => {
    const { content, sentences } = correctedArticle(edited(text)).article.target;
    expect(sentences.map(({ start, end }) => content.slice(start, end))).toEqual(expected);
  });

  it('leads back to the machine’s words, or to what was replaced', () => {
    const { article, toMt } = correctedArticle(edited('The North launched one big missile.'));
    const at = (words: string) => {
      const start = article.target.content.indexOf(words);
      const { range, edit } = toMt({ start, end: start + words.length });
      return [MT.slice(range.start, range.end), edit];
    };
    expect(at('North')).toEqual(['North', false]);
    expect(at('missile')).toEqual(['missile', false]);
    expect(at('condemned')).toEqual(['condemned', false]);
    expect(at('big')).toEqual(['The North fired a missile.', true]);
    expect(at('The North launched one big missile.')).toEqual(['The North fired a missile.', false]);
    expect(at('North launched one')).toEqual(['North fired a ', false]);
  });

  it('keeps sentences ordered and apart, all of what was corrected in them, and maps into the text', () => {
    fc.assert(
      fc.property(anyReview, fc.nat(), fc.nat(), (review, from, length) => {
        const { article, toMt } = correctedArticle(review);
        const { content, sentences } = article.target;
        const mt = review.texts.target.content;
        let last = 0;
        sentences.forEach((sentence, index) => {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThanOrEqual(sentence.start);
          last = sentence.end;
          const segment = review.segments.target[index];
          if (!segment) throw new Error('a sentence too many');
          const edits = Object.values(review.postEdits).filter(
            (edit) => edit.start >= segment.start && edit.end <= segment.end,
          );
          let expected = '';
          let at = segment.start;
          for (const edit of edits.sort((a, b) => a.start - b.start)) {
            expected += mt.slice(at, edit.start) + edit.text;
            at = edit.end;
          }
          expect(content.slice(sentence.start, sentence.end)).toBe(expected + mt.slice(at, segment.end));
        });
        if (content === '') return;
        const start = from % content.length;
        const end = Math.min(content.length, start + 1 + (length % 20));
        const { range, edit } = toMt({ start, end });
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(mt.length);
        if (Object.keys(review.postEdits).length === 0) {
          expect({ range, edit }).toEqual({ range: { start, end }, edit: false });
        }
      }),
      { numRuns: 500 },
    );
  });
});
