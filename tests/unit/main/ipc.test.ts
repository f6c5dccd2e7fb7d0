import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GalleyError } from '../../../core/error';
import { handle, send } from '../../../main/ipc';
import { FakeContents, handlers } from './fake-electron';
import type { WebContents } from 'electron';

vi.mock('electron', () => import('./fake-electron'));

const sender = new FakeContents();
const own = { sender, senderFrame: sender.mainFrame };

function call(name: string, event: unknown, ...args: unknown[]): unknown {
  return handlers.get(`galley:${name}`)?.(event, ...args);
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('handle', () => {
  const implementation = vi.fn(() => Promise.resolve('text'));
  beforeEach(() => {
    implementation.mockReset().mockResolvedValue('text');
    handle('readJournal', implementation);
  });

  it('answers the main frame of a page of ours', async () => {
    expect(await call('readJournal', own, 'a-1')).toEqual({ ok: true, value: 'text' });
    expect(implementation).toHaveBeenCalledWith(sender, 'a-1');
  });

  const foreign = (url: string) => {
    const frame = { url };
    return { sender: Object.assign(new FakeContents(), { mainFrame: frame }), senderFrame: frame };
  };
  it.each([
    ['a page of the web', foreign('https://galley/index.html')],
    ['a file', foreign('file:///index.html')],
    ['another host of the scheme', foreign('app://galley.example/index.html')],
    ['an empty page', foreign('about:blank')],
    ['no address', foreign('')],
    ['a frame within our page', { sender, senderFrame: { url: 'app://galley/index.html' } }],
    ['a frame that is gone', { sender, senderFrame: null }],
  ])('refuses %s', async (_name, event) => {
    expect(await call('readJournal', event, 'a-1')).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(implementation).not.toHaveBeenCalled();
  });

  it.each([
    ['a path as an id', ['../settings']],
    ['no argument', []],
    ['one too many', ['a', 'b']],
    ['another type', [1]],
  ])('refuses %s', async (_name, args) => {
    expect(await call('readJournal', own, ...args)).toMatchObject({ ok: false });
    expect(implementation).not.toHaveBeenCalled();
  });

  it('lets no result out that breaks the contract', async () => {
    implementation.mockResolvedValue({ secret: 1 } as unknown as string);
    const reply = await call('readJournal', own, 'a');
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });

  it('carries a GalleyError as data and any other failure with its message', async () => {
    implementation.mockRejectedValueOnce(new GalleyError('file-missing', { name: 'a.txt' }));
    expect(await call('readJournal', own, 'a')).toEqual({
      ok: false,
      error: { code: 'file-missing', params: { name: 'a.txt' } },
    });
    implementation.mockRejectedValueOnce(new Error('the cause'));
    expect(await call('readJournal', own, 'a')).toEqual({
      ok: false,
      error: { code: 'unexpected', params: { detail: 'the cause' } },
    });
  });
});

describe('send', () => {
  it('tells a window, but not one that is gone', () => {
    const contents = new FakeContents();
    send(contents as unknown as WebContents, 'command', 'save');
    expect(contents.send).toHaveBeenCalledWith('galley:command', 'save');
    contents.isDestroyed = () => true;
    send(contents as unknown as WebContents, 'command', 'save');
    expect(contents.send).toHaveBeenCalledTimes(1);
  });
});
