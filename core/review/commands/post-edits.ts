import { original } from 'immer';
import { cover, overlaps, type Range } from '../../range';
import type { ReviewCommand } from '../command';
import type { PostEdit, Review } from '../types';

export interface SetPostEdit extends Range {
  readonly text: string;
}

/** Sets the reviewer's wording for a target range, in place of all post-edits it overlaps; the MT's own wording removes it. */
export const setPostEdit: ReviewCommand<SetPostEdit> = {
  id: 'postEdit.set',
  allowed: (review, { start, end, text }) =>
    start < end &&
    end <= review.texts.target.content.length &&
    text !== currentWording(review, { start, end }),
  perform(draft, { start, end, text }, context) {
    const before = original(draft).postEdits;
    for (const [key, edit] of Object.entries(before)) {
      if (overlaps(edit, { start, end })) Reflect.deleteProperty(draft.postEdits, key);
    }
    if (text === draft.texts.target.content.slice(start, end)) return;
    draft.postEdits[String(start)] = { start, end, text, author: context.author, updatedAt: context.now };
  },
};

/**
 * The range that a correction of `segment` edits: the segment and every post-edit that reaches into it, since sentences
 * may have been cut anew after the correction was written.
 */
export function editRange(review: Review, segment: Range): Range {
  return editsWithin(review, segment).reduce<Range>(cover, { start: segment.start, end: segment.end });
}

/** The target text of `range` as corrected so far. `range` must not cut a post-edit in two (see `editRange`). */
export function currentWording(review: Review, range: Range): string {
  const content = review.texts.target.content;
  let wording = '';
  let from = range.start;
  for (const edit of editsWithin(review, range)) {
    wording += content.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return wording + content.slice(from, range.end);
}

function editsWithin(review: Review, range: Range): PostEdit[] {
  return Object.values(review.postEdits)
    .filter((edit) => overlaps(edit, range))
    .sort((a, b) => a.start - b.start);
}
