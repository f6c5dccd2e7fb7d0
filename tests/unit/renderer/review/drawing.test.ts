import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginDrawing, useDrawing } from '../../../../renderer/review/drawing';
import { useFindings } from '../../../../renderer/state/findings';

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
});
afterEach(() => {
  send('pointercancel');
  vi.unstubAllGlobals();
});

function send(type: string, properties: object = {}): void {
  page.dispatchEvent(Object.assign(new Event(type), properties));
}

const held = () => useDrawing.getState().findings;

it('what is drawn of findings stands from the press of the main button until it is let go', () => {
  const drawn = useFindings.getState().byRow;
  beginDrawing({ button: 2 });
  expect(held()).toBeNull();
  beginDrawing({ button: 0 });
  useFindings.setState({ byRow: new Map([[0, []]]) });
  // Another button, pressed and let go meanwhile.
  beginDrawing({ button: 0 });
  send('mouseup', { button: 2 });
  send('pointermove', { buttons: 1 });
  send('pointerup', { button: 0 });
  send('blur');
  expect(held()).toBe(drawn);
  send('mouseup', { button: 0 });
  expect(held()).toBeNull();
});

it.each([
  ['pointercancel', {}],
  ['pointermove', { buttons: 0 }],
])('a press whose end nobody tells is over at %s, and leaves no listener', (type, properties) => {
  beginDrawing({ button: 0 });
  send(type, properties);
  expect(held()).toBeNull();
  const later = vi.spyOn(useDrawing, 'setState');
  for (const end of ['mouseup', 'pointercancel', 'pointermove']) send(end, { button: 0, buttons: 0 });
  expect(later).not.toHaveBeenCalled();
  later.mockRestore();
});
