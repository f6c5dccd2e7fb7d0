import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../core/report/model';
import { correctedText, rowText } from '../../../../core/report/text';
import type { Review } from '../../../../core/review/types';
import { NOW, sampleReview } from './sample';

const CONTENT = 'One two. Three four.\nFive six.';

/** One row of three sentences, corrected at the given places. */
function reviewWith(...edits: readonly [number, number, string][]): Review {
  const sample = sampleReview();
  const segments = [
    { id: 't1', start: 0, end: 8, paragraph: 0 },
    { id: 't2', start: 9, end: 20, paragraph: 0 },
    { id: 't3', start: 21, end: 30, paragraph: 1 },
  ];
  return {
    ...sample,
    texts: { ...sample.texts, target: { ...sample.texts.target, content: CONTENT } },
    segments: { ...sample.segments, target: segments },
    beads: [
      { id: 'b', source: ['s1'], target: ['t1', 't2', 't3'], state: 'auto', confidence: 1, pinned: false },
    ],
    annotations: {},
    postEdits: Object.fromEntries(
      edits.map(([start, end, text]) => [String(start), { start, end, text, author: 'Kim', updatedAt: NOW }]),
    ),
  };
}

function correctedOf(review: Review): string | undefined {
  const [row] = modelOf(review).rows;
  return row && correctedText(review, row);
}

describe('the text of a row', () => {
  it('keeps what stands between its sentences', () => {
    const review = reviewWith();
    const [row] = modelOf(review).rows;
    expect(row && rowText(review, 'target', row)).toBe(CONTENT);
    expect(correctedOf(review)).toBeUndefined();
  });

  it.each<[string, [number, number, string][], string]>([
    ['a whole sentence', [[9, 20, 'Drei vier.']], 'One two. Drei vier.\nFive six.'],
    [
      'parts of two',
      [
        [0, 3, 'Eins'],
        [26, 29, 'sechs'],
      ],
      'Eins two. Three four.\nFive sechs.',
    ],
    [
      'two in one sentence',
      [
        [9, 14, '3'],
        [15, 19, '4'],
      ],
      'One two. 3 4.\nFive six.',
    ],
    ['across two sentences', [[4, 14, '2; 3']], 'One 2; 3 four.\nFive six.'],
    ['across all and further', [[0, 30, 'All.']], 'All.'],
    ['nothing left of one', [[9, 20, '']], 'One two. \nFive six.'],
  ])('puts corrections in place: %s', (_, edits, expected) => {
    expect(correctedOf(reviewWith(...edits))).toBe(expected);
  });
});
