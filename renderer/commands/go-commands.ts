import { openJump } from '../jump/jump';
import { crossOver, moveToEnd, moveWord } from '../review/cursor';
import {
  backOut,
  goToEdge,
  stepAnnotation,
  stepGap,
  stepRow,
  stepUnreviewed,
  stepUnsure,
} from '../review/navigation';
import type { Command } from './command';

/** Rows that Page Up and Page Down go past. */
const PAGE = 8;

export const GO_COMMANDS: readonly Command[] = [
  go('go.nextRow', ['j', 'ArrowDown'], () => stepRow(1)),
  go('go.previousRow', ['k', 'ArrowUp'], () => stepRow(-1)),
  go('go.nextUnreviewed', ['Shift+J'], () => stepUnreviewed(1)),
  go('go.previousUnreviewed', ['Shift+K'], () => stepUnreviewed(-1)),
  go('go.nextError', [']'], () => stepAnnotation(1)),
  go('go.previousError', ['['], () => stepAnnotation(-1)),
  go('go.nextGap', ['}'], () => stepGap(1)),
  go('go.previousGap', ['{'], () => stepGap(-1)),
  go('go.nextUnsure', ['~'], () => stepUnsure(1)),
  go('go.nextWord', ['w', 'ArrowRight'], () => moveWord(1, false)),
  go('go.previousWord', ['b', 'ArrowLeft'], () => moveWord(-1, false)),
  go('go.extendRight', ['Shift+ArrowRight', 'Shift+W'], () => moveWord(1, true)),
  go('go.extendLeft', ['Shift+ArrowLeft', 'Shift+B'], () => moveWord(-1, true)),
  go('go.rowStart', ['Home'], () => moveToEnd(-1, false)),
  go('go.rowEnd', ['End'], () => moveToEnd(1, false)),
  go('go.extendToStart', ['Shift+Home'], () => moveToEnd(-1, true)),
  go('go.extendToEnd', ['Shift+End'], () => moveToEnd(1, true)),
  go('go.otherSide', ['h'], crossOver),
  go('go.jump', ['/'], openJump),
  go('go.pageDown', ['PageDown'], () => stepRow(PAGE)),
  go('go.pageUp', ['PageUp'], () => stepRow(-PAGE)),
  go('go.firstRow', ['Mod+Home'], () => goToEdge('first')),
  go('go.lastRow', ['Mod+End'], () => goToEdge('last')),
  go('go.back', ['Escape'], backOut),
];

function go(id: string, keys: readonly string[], perform: () => void): Command {
  return { id, group: 'go', keys, views: ['review'], perform };
}
