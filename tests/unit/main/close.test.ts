import type { BrowserWindow as ElectronWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClose, watchQuit } from '../../../main/close';
import { createLanguage } from '../../../main/language';
import { app, BrowserWindow, dialog } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const [SAVE, DISCARD, CANCEL] = [0, 1, 2];
const UNSAVED = { title: '기사', ref: null, unsaved: true };
watchQuit();

function guarded(state: typeof UNSAVED | null = UNSAVED) {
  const window = new BrowserWindow();
  const services = {
    text: createLanguage().text,
    askToSave: vi.fn(),
    discardJournals: vi.fn(() => Promise.resolve()),
  };
  const guard = guardClose(window as unknown as ElectronWindow, services);
  guard.setDocument(state);
  return { window, guard, ...services };
}

const answers = (...responses: (number | undefined)[]) => {
  for (const response of responses) dialog.showMessageBox.mockResolvedValueOnce({ response });
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  dialog.showMessageBox.mockReset();
  app.quit.mockReset();
});

describe('closing', () => {
  it('asks nothing when all is saved, and lets the journal go', async () => {
    const { window, discardJournals } = guarded({ ...UNSAVED, unsaved: false });
    window.close();
    await settled();
    expect(window.destroyed).toBe(true);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    expect(discardJournals).toHaveBeenCalledWith(window.webContents.id);
  });

  it('stays open when cancelled, and asks again the next time', async () => {
    const { window, discardJournals } = guarded();
    answers(CANCEL, CANCEL);
    window.close();
    await settled();
    window.close();
    await settled();
    expect(window.destroyed).toBe(false);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'Save the changes to “기사”?',
      buttons: ['Save', 'Don’t save', 'Cancel'],
      cancelId: 2,
    });
    expect(discardJournals).not.toHaveBeenCalled();
  });

  it('drops the work only when told to', async () => {
    const { window, discardJournals, askToSave } = guarded();
    answers(DISCARD);
    window.close();
    await settled();
    expect(window.destroyed).toBe(true);
    expect(askToSave).not.toHaveBeenCalled();
    expect(discardJournals).toHaveBeenCalledTimes(1);
  });

  it('waits for the window to save', async () => {
    const { window, guard, askToSave } = guarded();
    answers(SAVE);
    window.close();
    await settled();
    expect(askToSave).toHaveBeenCalledTimes(1);
    expect(window.destroyed).toBe(false);
    guard.answer('saved');
    await settled();
    expect(window.destroyed).toBe(true);
  });

  it('stays open when the saving was cancelled or failed', async () => {
    const { window, guard, discardJournals } = guarded();
    answers(SAVE);
    window.close();
    await settled();
    guard.answer('cancelled');
    await settled();
    expect(window.destroyed).toBe(false);
    expect(discardJournals).not.toHaveBeenCalled();
  });

  it('asks again when close is pressed while the window takes its time', async () => {
    const { window } = guarded();
    answers(SAVE, DISCARD);
    window.close();
    await settled();
    window.close();
    await settled();
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(window.destroyed).toBe(true);
  });

  it('shows one dialog at a time', async () => {
    const { window } = guarded();
    dialog.showMessageBox.mockReturnValue(new Promise(() => undefined));
    window.close();
    window.close();
    await settled();
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['hangs', (window: BrowserWindow) => window.emit('unresponsive')],
    ['crashed', (window: BrowserWindow) => window.webContents.emit('render-process-gone', {}, {})],
  ])('keeps the journal of a window that %s while it should save', async (_name, fail) => {
    const { window, discardJournals } = guarded();
    answers(SAVE, 0);
    window.close();
    await settled();
    fail(window);
    await settled();
    expect(dialog.showMessageBox.mock.calls[1]?.[1]).toMatchObject({
      buttons: ['Close', 'Wait'],
      cancelId: 1,
    });
    expect(window.destroyed).toBe(true);
    expect(discardJournals).not.toHaveBeenCalled();
  });

  it('keeps the journal of a window that hangs even if it last said that all is saved', async () => {
    const { window, discardJournals } = guarded({ ...UNSAVED, unsaved: false });
    window.emit('unresponsive');
    window.close();
    await settled();
    expect(window.destroyed).toBe(true);
    expect(discardJournals).not.toHaveBeenCalled();
    const recovered = guarded({ ...UNSAVED, unsaved: false });
    recovered.window.emit('unresponsive');
    recovered.window.emit('responsive');
    recovered.window.close();
    await settled();
    expect(recovered.discardJournals).toHaveBeenCalledTimes(1);
  });

  it('knows nothing of the document any more after the page was loaded anew', async () => {
    const { window } = guarded();
    window.webContents.emit('did-navigate', {});
    window.close();
    await settled();
    expect(window.destroyed).toBe(true);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe('quitting', () => {
  it('goes on once the window is settled', async () => {
    const { window, guard } = guarded();
    answers(SAVE);
    app.emit('before-quit');
    window.close();
    await settled();
    expect(app.quit).not.toHaveBeenCalled();
    guard.answer('saved');
    await settled();
    expect(app.quit).toHaveBeenCalledTimes(1);
    window.close();
    expect(window.destroyed).toBe(true);
  });

  it('is off when cancelled: the window can later be closed alone', async () => {
    const { window } = guarded();
    answers(CANCEL, DISCARD);
    app.emit('before-quit');
    window.close();
    await settled();
    window.close();
    await settled();
    expect(app.quit).not.toHaveBeenCalled();
    expect(window.destroyed).toBe(true);
  });
});
