import type { Side } from '../../core/range';
import type { ReviewCommand } from '../../core/review/command';
import {
  isolateSegments,
  linkSegments,
  mergeBead,
  moveSegment,
  splitBead,
  unlinkBead,
} from '../../core/review/commands/alignment';
import type { SideIds } from '../../core/review/commands/beads';
import { joinSegment, splitSegment } from '../../core/review/commands/segmentation';
import { confirmBeads, pinBead } from '../../core/review/commands/settling';
import type { Row } from '../../core/review/rows';
import type { Review } from '../../core/review/types';
import { perform } from '../document/session';
import { useDocument } from '../state/document';
import { rows } from '../state/derived';
import { rowOfSegment } from './derived';
import { divisionOf } from './division';
import { NO_SENTENCES, useAlign, type SentenceRef } from './state';

/**
 * What edits act on: a sentence of the open review, with what is selected beside it. The alignment view gives its
 * cursor; the table its row in focus with the sentence under the word cursor.
 */
export interface Subject {
  readonly review: Review;
  readonly side: Side;
  readonly segment: string;
  /** Where to cut the sentence, an offset of the text. */
  readonly caret: number | null;
  readonly selection: SideIds;
}

/** An edit that is made of a subject; undefined where it means nothing. */
export type Edit = (subject: Subject) => Prepared | undefined;

/** A review command with its argument, ready to be performed. */
interface Prepared {
  readonly allowed: () => boolean;
  readonly perform: () => boolean;
}

function prepared<Argument>(command: ReviewCommand<Argument>, argument: Argument): Prepared {
  return {
    allowed() {
      const { review } = useDocument.getState();
      return review !== null && (command.allowed?.(review, argument) ?? true);
    },
    perform: () => perform(command, argument),
  };
}

export function canEdit(edit: Edit, subject: Subject | undefined): boolean {
  return (
    subject !== undefined && useAlign.getState().realigning === null && (edit(subject)?.allowed() ?? false)
  );
}

/** Returns whether the edit did anything. The selection was made for it, so it goes. */
export function performEdit(edit: Edit, subject: Subject | undefined): boolean {
  if (!subject || !canEdit(edit, subject) || edit(subject)?.perform() !== true) return false;
  const { cursor } = useAlign.getState();
  useAlign.setState({
    selection: NO_SENTENCES,
    anchor: null,
    cursor: cursor && { ...cursor, caret: null },
  });
  return true;
}

function rowOf({ review, side, segment }: Subject): Row | undefined {
  return rowOfSegment(review, side, segment);
}

/** The ids selected; where nothing is on the cursor's side, the cursor's sentence. */
function chosen({ side, segment, selection }: Subject): SideIds {
  return selection[side].length > 0 ? selection : { ...selection, [side]: [segment] };
}

export const merge =
  (other: 'next' | 'previous'): Edit =>
  (subject) => {
    const row = rowOf(subject);
    return row && prepared(mergeBead, { bead: row.bead.id, with: other });
  };

export const divide: Edit = (subject) => {
  const row = rowOf(subject);
  const cuts = row && divisionOf(row, subject.side, subject.segment);
  return cuts && prepared(splitBead, { bead: row.bead.id, ...cuts });
};

export const move =
  (to: 'previous' | 'next'): Edit =>
  ({ side, segment }) =>
    prepared(moveSegment, { side, segment, to });

export const cut: Edit = ({ side, segment, caret }) =>
  caret === null ? undefined : prepared(splitSegment, { side, segment, offset: caret });

export const join: Edit = ({ side, segment }) => prepared(joinSegment, { side, segment });

/** Needs sentences of both sides: one selected, the other selected or under the cursor. */
export const link: Edit = (subject) => {
  const ids = chosen(subject);
  return ids.source.length > 0 && ids.target.length > 0 ? prepared(linkSegments, ids) : undefined;
};

export const unlink: Edit = (subject) => {
  const row = rowOf(subject);
  return row && prepared(unlinkBead, { bead: row.bead.id });
};

/** Says that the sentences chosen on `side` have no counterpart. */
export const isolate =
  (side: Side): Edit =>
  (subject) => {
    const ids = chosen(subject)[side];
    return ids.length === 0 ? undefined : prepared(isolateSegments, { ...NO_SENTENCES, [side]: ids });
  };

/** Confirms the beads of what is chosen; takes it back where all are confirmed. */
export const confirm: Edit = (subject) => {
  const ids = chosen(subject);
  const { review } = subject;
  const beads = new Map(
    (['source', 'target'] as const).flatMap((side) =>
      ids[side].flatMap((id) => {
        const bead = rowOfSegment(review, side, id)?.bead;
        return bead ? [[bead.id, bead] as const] : [];
      }),
    ),
  );
  const confirmed = ![...beads.values()].every(({ state }) => state === 'confirmed');
  return prepared(confirmBeads, { beads: [...beads.keys()], confirmed });
};

/** Confirms every bead from the first to the cursor's. */
export const confirmAbove: Edit = (subject) => {
  const row = rowOf(subject);
  if (!row) return undefined;
  const beads = rows(subject.review)
    .slice(0, row.index + 1)
    .map(({ bead }) => bead.id);
  return prepared(confirmBeads, { beads, confirmed: true });
};

export const pin: Edit = (subject) => {
  const row = rowOf(subject);
  return row && prepared(pinBead, { bead: row.bead.id, pinned: !row.bead.pinned });
};

/**
 * What dragging a link's end does. Dropped on the sentence's own side, the end moves there: the bead has that sentence
 * instead. Dropped on the other side, it is one link more; a sentence without a link joins the bead it is dropped on.
 */
export function relink(review: Review, from: SentenceRef, to: SentenceRef): Prepared | undefined {
  const bead = rowOfSegment(review, from.side, from.id)?.bead;
  const other = rowOfSegment(review, to.side, to.id)?.bead;
  if (!bead || !other || (from.side === to.side && from.id === to.id)) return undefined;
  if (from.side === to.side) {
    const own = [...bead[from.side].filter((id) => id !== from.id && id !== to.id), to.id];
    return prepared(linkSegments, { ...sides(bead), [from.side]: own });
  }
  const base = bead.source.length + bead.target.length === 1 ? other : bead;
  return prepared(linkSegments, {
    ...sides(base),
    [from.side]: [...new Set([...base[from.side], from.id])],
    [to.side]: [...new Set([...base[to.side], to.id])],
  });
}

function sides({ source, target }: SideIds): SideIds {
  return { source, target };
}
