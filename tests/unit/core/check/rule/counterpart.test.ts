import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../../core/check';
import type { CheckArticle } from '../../../../../core/check';
import { articleOf, found } from '../helper';

const ARTICLE: CheckArticle = articleOf('ko-en', [
  ['정부는 발표했다.', 'The government announced it.'],
  ['시장은 웃었다.', 'Everybody went home happily.'],
]);

/** The article with its second sentences in rows of their own. */
const APART: CheckArticle = {
  ...ARTICLE,
  rows: [
    { source: [0], target: [0] },
    { source: [1], target: [] },
    { source: [], target: [1] },
  ],
};

function placesOf(article: CheckArticle) {
  return runChecks(article)
    .filter(({ check }) => check === 'missing' || check === 'added')
    .map(({ check, category, row, spans }) => ({ check, category, row, spans }));
}

describe('missing and added', () => {
  it('name the sentence that stands alone, on the side it stands on', () => {
    const [missing, added] = placesOf(APART);
    expect(missing).toEqual({
      check: 'missing',
      category: 'omission',
      row: 1,
      spans: [{ side: 'source', ...ARTICLE.source?.sentences[1] }],
    });
    expect(added).toEqual({
      check: 'added',
      category: 'addition',
      row: 2,
      spans: [{ side: 'target', ...ARTICLE.target.sentences[1] }],
    });
  });

  it('say nothing of rows with both sides, nor of a translation without an original', () => {
    expect(placesOf(ARTICLE)).toEqual([]);
    const { target } = articleOf('-en', [['', 'He smiled.']]);
    const alone: CheckArticle = {
      sourceLang: '',
      targetLang: 'en',
      source: undefined,
      target,
      rows: [{ source: [], target: [0] }],
    };
    expect(placesOf(alone)).toEqual([]);
  });

  it('find an empty translation', () => {
    expect(found('ko-en', '시장은 웃었다.', '')).toEqual(['missing.sentence']);
    expect(found('ko-en', '', 'The mayor smiled.')).toEqual(['added.sentence']);
  });

  it('leave to other checks what they know the origin of', () => {
    const messages = found('ko-en', '', 'All rights reserved.');
    expect(messages).toContain('boilerplate.found');
    expect(messages).not.toContain('added.sentence');
  });
});
