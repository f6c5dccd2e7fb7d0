import type { Galley } from './galley';

/** Presses a key of a layout that is not Latin, as the system sends it: the letter of the layout, the place of the key. */
export async function pressForeign(galley: Galley, key: string, code: string): Promise<void> {
  const session = await galley.page.context().newCDPSession(galley.page);
  const letter = code.charCodeAt(code.length - 1);
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key,
    code,
    text: key,
    windowsVirtualKeyCode: letter,
  });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: letter });
  await session.detach();
}

/**
 * A key press that belongs to an input method, in both forms that browsers give it: as part of a composition, and as
 * `Process` where the composition has not begun yet.
 */
export async function composing(galley: Galley, key: string, code: string): Promise<void> {
  await galley.page.evaluate(
    ([pressed, place]) => {
      const target = document.activeElement ?? document.body;
      const common = { code: place, keyCode: 229, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', { ...common, key: 'Process' }));
      target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      target.dispatchEvent(new KeyboardEvent('keydown', { ...common, key: pressed, isComposing: true }));
      target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    },
    [key, code] as const,
  );
}
