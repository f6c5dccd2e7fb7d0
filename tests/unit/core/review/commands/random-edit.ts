import fc from 'fast-check';
import {
  isolateSegments,
  linkSegments,
  mergeBead,
  moveSegment,
  splitBead,
  unlinkBead,
} from '../../../../../core/review/commands/alignment';
import { joinSegment, splitSegment } from '../../../../../core/review/commands/segmentation';
import { confirmBeads, pinBead, replaceBeads } from '../../../../../core/review/commands/settling';
import type { Side } from '../../../../../core/range';
import { realigned } from '../../../../../core/review/realign';
import type { Editor } from './editor';

export const KINDS = 12;

/** One edit: which, and the numbers that its arguments are picked by. */
export type Edit = readonly [kind: number, a: number, b: number, c: number, flag: boolean];
export const anyEdit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(KINDS - 1),
  fc.nat(1e6),
  fc.nat(1e6),
  fc.nat(1e6),
  fc.boolean(),
);

function at<Item>(list: readonly Item[], pick: number): Item | undefined {
  return list[pick % Math.max(1, list.length)];
}

/** Performs a random edit on whatever the review has now; returns whether it did anything. */
export function edit(editor: Editor, [kind, a, b, c, flag]: Edit): boolean {
  const { review } = editor;
  const side: Side = flag ? 'source' : 'target';
  const found = at(review.beads, a);
  const bead = found?.id ?? '';
  const segment = at(review.segments[side], a);
  const id = segment?.id ?? '';
  const some = (on: Side, from: number, count: number) =>
    review.segments[on].slice(from % (review.segments[on].length + 1)).slice(0, count % 3);
  const ids = {
    source: some('source', a, c).map((item) => item.id),
    target: some('target', b, c >> 2).map((item) => item.id),
  };
  switch (kind) {
    case 0:
      return editor.perform(mergeBead, { bead, with: flag ? 'next' : 'previous' });
    case 1:
      return editor.perform(splitBead, {
        bead,
        source: b % ((found?.source.length ?? 0) + 2),
        target: c % ((found?.target.length ?? 0) + 2),
      });
    case 2:
    case 3:
      return editor.perform(moveSegment, { side, segment: id, to: b % 2 === 0 ? 'next' : 'previous' });
    case 4:
    case 5:
      return editor.perform(linkSegments, ids);
    case 6:
      return editor.perform(unlinkBead, { bead });
    case 7:
      return editor.perform(isolateSegments, ids);
    case 8:
      return editor.perform(splitSegment, {
        side,
        segment: id,
        offset: segment ? segment.start + (b % (segment.end - segment.start + 1)) : b,
      });
    case 9:
      return editor.perform(joinSegment, { side, segment: id });
    case 10:
      return b % 3 === 0
        ? editor.perform(pinBead, { bead, pinned: flag })
        : editor.perform(confirmBeads, { beads: [bead, at(review.beads, b)?.id ?? ''], confirmed: flag });
    default: {
      let made = 0;
      return editor.perform(replaceBeads, { beads: realigned(review, () => `r${a}-${b}-${c}-${++made}`) });
    }
  }
}
