import {
  backOut,
  crossSides,
  goToEnd,
  here,
  moveCaret,
  moveCaretByLetter,
  stepSentence,
  stepUnsureBead,
  toggleSelected,
} from '../align/cursor';
import * as edits from '../align/edits';
import { cancelRealigning, realignRest } from '../align/realign';
import { useAlign } from '../align/state';
import { cursorSubject, performInTable, rowSubject } from '../align/subject';
import type { View } from '../state/view';
import type { Command } from './command';

/** Sentences that Page Up and Page Down go past. */
const PAGE = 8;

/** Edits of the alignment with their keys in the alignment view and in the table. */
const EDITS: readonly {
  readonly name: string;
  readonly edit: edits.Edit;
  readonly keys: string;
  readonly inTable: string;
}[] = [
  { name: 'mergeNext', edit: edits.merge('next'), keys: 'm', inTable: 'Alt+M' },
  { name: 'mergePrevious', edit: edits.merge('previous'), keys: 'Shift+M', inTable: 'Alt+Shift+M' },
  { name: 'divide', edit: edits.divide, keys: 'd', inTable: 'Alt+D' },
  { name: 'cut', edit: edits.cut, keys: 's', inTable: 'Alt+S' },
  { name: 'join', edit: edits.join, keys: 'Shift+S', inTable: 'Alt+Shift+S' },
  { name: 'movePrevious', edit: edits.move('previous'), keys: '[', inTable: 'Alt+ArrowUp' },
  { name: 'moveNext', edit: edits.move('next'), keys: ']', inTable: 'Alt+ArrowDown' },
  { name: 'unlink', edit: edits.unlink, keys: 'u', inTable: 'Alt+U' },
  { name: 'missing', edit: edits.isolate('source'), keys: 'o', inTable: 'Alt+O' },
  { name: 'added', edit: edits.isolate('target'), keys: 'a', inTable: 'Alt+A' },
  { name: 'confirm', edit: edits.confirm, keys: 'Enter', inTable: 'Alt+Enter' },
  { name: 'confirmAbove', edit: edits.confirmAbove, keys: 'Shift+Enter', inTable: 'Alt+Shift+Enter' },
  { name: 'pin', edit: edits.pin, keys: 'p', inTable: 'Alt+P' },
];

export const ALIGN_COMMANDS: readonly Command[] = [
  ...EDITS.map(({ name, edit, keys }) => editing(name, edit, keys)),
  editing('link', edits.link, 'l'),
  realigning('align.realign', 'r', 'align'),
  moving('align.next', ['j', 'ArrowDown'], () => stepSentence(1)),
  moving('align.previous', ['k', 'ArrowUp'], () => stepSentence(-1)),
  moving('align.otherSide', ['h'], crossSides),
  moving('align.nextUnsure', ['n'], () => stepUnsureBead(1)),
  moving('align.previousUnsure', ['Shift+N'], () => stepUnsureBead(-1)),
  moving('align.extendDown', ['Shift+ArrowDown', 'Shift+J'], () => stepSentence(1, true)),
  moving('align.extendUp', ['Shift+ArrowUp', 'Shift+K'], () => stepSentence(-1, true)),
  moving('align.select', ['Space'], () => {
    const at = here();
    if (at) toggleSelected(at.side, at.segment.id);
  }),
  moving('align.caretRight', ['w', 'ArrowRight'], () => moveCaret(1)),
  moving('align.caretLeft', ['b', 'ArrowLeft'], () => moveCaret(-1)),
  moving('align.letterRight', ['Shift+ArrowRight', 'Shift+W'], () => moveCaretByLetter(1)),
  moving('align.letterLeft', ['Shift+ArrowLeft', 'Shift+B'], () => moveCaretByLetter(-1)),
  moving('align.pageDown', ['PageDown'], () => stepSentence(PAGE)),
  moving('align.pageUp', ['PageUp'], () => stepSentence(-PAGE)),
  moving('align.first', ['Mod+Home'], () => goToEnd('first')),
  moving('align.last', ['Mod+End'], () => goToEnd('last')),
  moving('align.back', ['Escape'], () => {
    if (useAlign.getState().realigning === null) backOut();
    else cancelRealigning();
  }),
  ...EDITS.map(({ name, edit, inTable }): Command => ({
    id: `row.${name}`,
    group: 'align',
    keys: [inTable],
    views: ['review'],
    enabled: () => edits.canEdit(edit, rowSubject()),
    perform: () => performInTable(edit),
  })),
  realigning('row.realign', 'Alt+R', 'review'),
];

function editing(name: string, edit: edits.Edit, keys: string): Command {
  return {
    id: `align.${name}`,
    group: 'align',
    keys: [keys],
    views: ['align'],
    enabled: () => edits.canEdit(edit, cursorSubject()),
    perform: () => {
      edits.performEdit(edit, cursorSubject());
    },
  };
}

function moving(id: string, keys: readonly string[], perform: () => void): Command {
  return { id, group: 'align', keys, views: ['align'], perform };
}

function realigning(id: string, keys: string, view: View): Command {
  return {
    id,
    group: 'align',
    keys: [keys],
    views: [view],
    enabled: () => useAlign.getState().realigning === null,
    perform: realignRest,
  };
}
