import type { CheckArticle } from '../../check/types';
import { firstEndingAfter, type Range } from '../../range';
import { checkArticleOf } from '../check-article';
import { diffText } from '../diff';
import type { PostEdit, Review } from '../types';

/** A stretch of the machine's text and what stands for it in the corrected one. */
interface Piece {
  readonly mt: Range;
  readonly out: Range;
  /** The two are letter for letter the same. */
  readonly same: boolean;
  /** It is the first of its edit. */
  readonly opens: boolean;
}

/** The article with the reviewer's wording in place of the machine's, and the way back. */
export interface CorrectedArticle {
  readonly article: CheckArticle;
  /**
   * Where a range of the corrected text stands in the machine's. `edit` is set when it lies within words that only the
   * correction has; the range is then the whole of what the correction replaces.
   */
  readonly toMt: (range: Range) => { readonly range: Range; readonly edit: boolean };
  /** A post-edit touches the range of the machine's text. */
  readonly isEdited: (range: Range) => boolean;
}

/** O(rows + edits); the comparison of an edit with what it replaces is kept for as long as the edit is. */
export function correctedArticle(review: Review): CorrectedArticle {
  const article = checkArticleOf(review);
  const edits = Object.values(review.postEdits).sort((a, b) => a.start - b.start);
  if (edits.length === 0) {
    return { article, toMt: (range) => ({ range, edit: false }), isEdited: () => false };
  }
  const { content } = review.texts.target;
  const pieces = piecesOf(content, edits);
  const out = pieces.map((piece) => piece.out);
  const mt = pieces.map((piece) => piece.mt);
  const text = textOf(content, edits);
  const toOut = (offset: number, edge: 'start' | 'end'): number => {
    const index = firstEndingAfter(mt, edge === 'start' ? offset : offset - 1);
    const piece = pieces[index];
    // Words put in at a sentence's start or end are its own.
    const beside = pieces[edge === 'start' ? index - 1 : index + 1];
    if (beside?.mt.start === offset && beside.mt.end === offset && beside.opens === (edge === 'start')) {
      return beside.out[edge];
    }
    if (!piece) return text.length;
    if (piece.same) return piece.out.start + offset - piece.mt.start;
    return offset === piece.mt.start ? piece.out.start : piece.out.end;
  };
  let last = 0;
  const sentences = review.segments.target.map(({ start, end }) => {
    // A sentence end within rewritten words has no place of its own: the words go to the sentence before it.
    const from = Math.max(last, toOut(start, 'start'));
    last = Math.max(from, toOut(end, 'end'));
    return { start: from, end: last };
  });
  return {
    article: { ...article, target: { content: text, sentences } },
    toMt(range) {
      const first = pieces[firstEndingAfter(out, range.start)];
      const final = pieces[firstEndingAfter(out, range.end - 1)];
      if (!first || !final) return { range: { start: content.length, end: content.length }, edit: true };
      if (first === final && !first.same) {
        const edit = edits[firstEndingAfter(edits, first.mt.start)] ?? edits.at(-1);
        return { range: edit ? { start: edit.start, end: edit.end } : first.mt, edit: true };
      }
      const start = first.same ? first.mt.start + range.start - first.out.start : first.mt.start;
      const end = final.same ? final.mt.start + range.end - final.out.start : final.mt.end;
      return { range: { start, end }, edit: false };
    },
    isEdited: (range) => {
      const edit = edits[firstEndingAfter(edits, range.start)];
      return edit !== undefined && edit.start < range.end;
    },
  };
}

function textOf(content: string, edits: readonly PostEdit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += content.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + content.slice(at);
}

function piecesOf(content: string, edits: readonly PostEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let mt = 0;
  let out = 0;
  const push = (mtLength: number, outLength: number, same: boolean, opens = false): void => {
    if (mtLength + outLength === 0) return;
    pieces.push({
      mt: { start: mt, end: mt + mtLength },
      out: { start: out, end: out + outLength },
      same,
      opens,
    });
    mt += mtLength;
    out += outLength;
  };
  for (const edit of edits) {
    push(edit.start - mt, edit.start - mt, true);
    changesOf(edit, content).forEach(({ before, after, same }, index) =>
      push(before, after, same, index === 0),
    );
  }
  push(content.length - mt, content.length - mt, true);
  return pieces;
}

interface ChangeLength {
  readonly before: number;
  readonly after: number;
  readonly same: boolean;
}

const known = new WeakMap<PostEdit, readonly ChangeLength[]>();

function changesOf(edit: PostEdit, content: string): readonly ChangeLength[] {
  const kept = known.get(edit);
  if (kept) return kept;
  const lengths: ChangeLength[] = [];
  for (const { kind, text } of diffText(content.slice(edit.start, edit.end), edit.text)) {
    const last = lengths.at(-1);
    if (kind === 'same') lengths.push({ before: text.length, after: text.length, same: true });
    else if (kind === 'deleted') lengths.push({ before: text.length, after: 0, same: false });
    else if (last && !last.same) lengths[lengths.length - 1] = { ...last, after: text.length };
    else lengths.push({ before: 0, after: text.length, same: false });
  }
  known.set(edit, lengths);
  return lengths;
}
