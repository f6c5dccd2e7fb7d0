import { useEffect } from 'react';
import { useView } from '../state/view';
import { arrowsOnScreen } from './arrows';
import { keysOf } from './keys';
import { commandForKeys, isEnabled } from './registry';

/** Listens for the commands' keys in the whole window. A dialog has the keyboard to itself. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Keys that an input method is composing with are its own; so is `Process`, which keysOf() knows.
      if (event.defaultPrevented || event.isComposing) return;
      if (useView.getState().dialog) return;
      const keys = keysOf(event);
      const command =
        keys === undefined ? undefined : commandForKeys(arrowsOnScreen(keys), isTyping(event.target));
      if (!command || belongsToControl(event)) return;
      event.preventDefault();
      if (isEnabled(command)) command.perform();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

const CONTROL_KEYS = new Set([
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** Space on a button presses the button, arrows in a list or among tabs move there. */
function belongsToControl(event: KeyboardEvent): boolean {
  if (!CONTROL_KEYS.has(event.key) || event.ctrlKey || event.metaKey) return false;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    target.closest(
      'button, a[href], summary, [role="button"], [role="radio"], [role="tab"], [role="listbox"], [role="menu"], [role="slider"]',
    ) !== null
  );
}
