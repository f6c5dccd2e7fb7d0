import { expect, it } from 'vitest';
import { joinSegment, splitSegment } from '../../../../../core/review/commands/segmentation';
import type { Review } from '../../../../../core/review/types';
import { smallReview } from '../example';
import { Editor, reviewOf } from './editor';

const editing = (beads: string) => new Editor(reviewOf(smallReview(), beads));

function sentences(review: Review, side: 'source' | 'target'): string[] {
  return review.segments[side].map(({ start, end }) => review.texts[side].content.slice(start, end));
}

it('cuts a sentence; white space about the cut belongs to neither', () => {
  const editor = new Editor(smallReview());
  const at = 'The North fired'.length;
  expect(editor.perform(splitSegment, { side: 'target', segment: 't1', offset: at })).toBe(true);
  expect(sentences(editor.review, 'target')).toEqual([
    'The North fired',
    'a missile.',
    'Seoul condemned it.',
  ]);
  expect(editor.beads).toBe('s1-t1+new1 s2-t2');
  expect(editor.damage).toBeUndefined();
});

it('refuses an empty part, a place outside and half a character', () => {
  const editor = new Editor(smallReview());
  for (const offset of [0, 26, 27, -1, 400]) {
    expect(editor.perform(splitSegment, { side: 'target', segment: 't1', offset })).toBe(false);
  }
  const content = 'a🚀b';
  const emoji = new Editor({
    ...reviewOf(smallReview(), 's1-'),
    texts: { ...smallReview().texts, source: { ...smallReview().texts.source, content } },
    segments: { source: [{ id: 's1', start: 0, end: 4, paragraph: 0 }], target: [] },
  });
  expect(emoji.perform(splitSegment, { side: 'source', segment: 's1', offset: 2 })).toBe(false);
  expect(emoji.perform(splitSegment, { side: 'source', segment: 's1', offset: 3 })).toBe(true);
});

it('joins two sentences of one bead', () => {
  const editor = editing('s1-t1+t2 s2-t3');
  expect(editor.perform(joinSegment, { side: 'target', segment: 't1' })).toBe(true);
  expect(editor.beads).toBe('s1-t1 s2-t3');
  expect(sentences(editor.review, 'target')).toEqual(['target 1. target 2.', 'target 3.']);
});

it('brings the counterparts of a sentence that was alone on its side', () => {
  const editor = editing('s1-t1 s2-t2 s3-t3');
  expect(editor.perform(joinSegment, { side: 'source', segment: 's1' })).toBe(true);
  expect(editor.beads).toBe('s1-t1+t2 s3-t3');
  expect(editor.damage).toBeUndefined();
});

it('leaves a bead that has more sentences its counterparts', () => {
  const editor = editing('s1-t1 s2+s3-t2');
  expect(editor.perform(joinSegment, { side: 'source', segment: 's1' })).toBe(true);
  expect(editor.beads).toBe('s1-t1 s3-t2');
});

it('joins nothing to the last sentence', () => {
  expect(editing('s1-t1 s2-t2').perform(joinSegment, { side: 'source', segment: 's2' })).toBe(false);
});
