import { removeAnnotation } from '../../core/review/commands/annotations';
import { perform, redoStep, undoStep } from '../document/session';
import { openFind } from '../find/find';
import { openCorrection } from '../review/correction';
import { followWord } from '../review/cursor';
import { focusComment } from '../inspector/focus';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import type { Command } from './command';

export const EDIT_COMMANDS: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    keys: ['Mod+Z'],
    enabled: () => useDocument.getState().history.past.length > 0,
    perform: () => announce('message.undone', undoStep()),
  },
  {
    id: 'edit.redo',
    group: 'edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: () => useDocument.getState().history.future.length > 0,
    perform: () => announce('message.redone', redoStep()),
  },
  {
    id: 'edit.title',
    group: 'edit',
    keys: ['F2'],
    enabled: () => useDocument.getState().review !== null,
    perform: () => useView.setState({ renaming: true }),
  },
  {
    id: 'edit.find',
    group: 'edit',
    keys: ['Mod+F'],
    whileTyping: true,
    views: ['review'],
    perform: openFind,
  },
  {
    id: 'edit.correct',
    group: 'edit',
    keys: ['e'],
    views: ['review'],
    perform: openCorrection,
  },
  {
    id: 'edit.comment',
    group: 'edit',
    keys: ['c'],
    views: ['review'],
    enabled: hasActive,
    perform: () => focusComment('comment'),
  },
  {
    id: 'edit.suggest',
    group: 'edit',
    keys: ['v'],
    views: ['review'],
    enabled: hasActive,
    perform: () => focusComment('suggestion'),
  },
  {
    id: 'edit.remove',
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    views: ['review'],
    enabled: hasActive,
    perform: () => {
      const id = useView.getState().activeAnnotation;
      if (id !== null && perform(removeAnnotation, { id })) useView.setState({ activeAnnotation: null });
    },
  },
];

function hasActive(): boolean {
  return useView.getState().activeAnnotation !== null;
}

/** Says which step was taken, since undo may touch a row out of sight. */
function announce(key: string, command: string | undefined): void {
  if (command === undefined) return;
  followWord();
  useView.setState({ message: { key, params: { step: command } } });
}
