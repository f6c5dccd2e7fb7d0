import type { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS, type HostBridge } from '../../../core/host-channels';
import { createDesktopHost } from '../../../renderer/host/desktop';

const fake = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return {
    exposed: new Map<string, unknown>(),
    paths: new Map<unknown, string>(),
    ipcRenderer: Object.assign(new Emitter(), { invoke: vi.fn<(...args: unknown[]) => Promise<unknown>>() }),
  };
});
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => fake.exposed.set(name, api) },
  ipcRenderer: fake.ipcRenderer,
  webUtils: { getPathForFile: (file: unknown) => fake.paths.get(file) ?? '' },
}));
await import('../../../preload/index');

const bridge = fake.exposed.get('galleyHost') as HostBridge;
const { ipcRenderer } = fake;
const answer = (value?: unknown) => ipcRenderer.invoke.mockResolvedValueOnce({ ok: true, value });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  ipcRenderer.invoke.mockReset().mockResolvedValue({ ok: true, value: [] });
  vi.spyOn(console, 'error')
    .mockReset()
    .mockImplementation(() => undefined);
});

describe('the preload', () => {
  it('exposes one object with the calls and events of the contract, and nothing that reaches further', () => {
    expect([...fake.exposed.keys()]).toEqual(['galleyHost']);
    expect(Object.keys(bridge).sort()).toEqual(
      [...Object.keys(CALLS), 'onCommand', 'onArrived', 'onSaveBeforeClose'].sort(),
    );
    for (const part of Object.values(bridge)) expect(part).toBeTypeOf('function');
  });

  it('calls by the name of the contract only', async () => {
    await bridge.readJournal('a');
    expect(ipcRenderer.invoke).toHaveBeenCalledWith('galley:readJournal', 'a');
  });

  it('hands listeners what the event carries, never the event, until they unsubscribe', () => {
    const listener = vi.fn();
    const stop = bridge.onCommand(listener);
    ipcRenderer.emit('galley:command', { sender: ipcRenderer }, 'save');
    expect(listener.mock.calls).toEqual([['save']]);
    const bare = vi.fn();
    const stopBare = bridge.onSaveBeforeClose(bare);
    ipcRenderer.emit('galley:saveBeforeClose', { sender: ipcRenderer }, null);
    expect(bare.mock.calls).toEqual([[]]);
    stop();
    stopBare();
    ipcRenderer.emit('galley:command', {}, 'save');
    expect(listener).toHaveBeenCalledTimes(1);
    expect((ipcRenderer as EventEmitter).listenerCount('galley:command')).toBe(0);
  });

  it('finds the path of a File only', async () => {
    const file = new File(['x'], 'a.txt');
    fake.paths.set(file, '/home/a.txt');
    await bridge.readDropped(file);
    expect(ipcRenderer.invoke).toHaveBeenCalledWith('galley:readDropped', '/home/a.txt');
    ipcRenderer.invoke.mockClear();
    const disguised = { path: '/etc/passwd' };
    fake.paths.set(disguised, '/etc/passwd');
    for (const thing of [disguised, '/etc/passwd', null, new File(['x'], 'made.txt')]) {
      expect(await bridge.readDropped(thing)).toBeNull();
    }
    expect(ipcRenderer.invoke).not.toHaveBeenCalled();
  });
});

describe('the desktop host', () => {
  const host = createDesktopHost(bridge);

  it('gives values, and throws failures as GalleyError', async () => {
    answer('text');
    expect(await host.readJournal('a')).toBe('text');
    ipcRenderer.invoke.mockResolvedValueOnce({
      ok: false,
      error: { code: 'file-missing', params: { name: 'a.txt' } },
    });
    await expect(host.readFile('/a.txt')).rejects.toMatchObject({
      name: 'GalleyError',
      code: 'file-missing',
      params: { name: 'a.txt' },
    });
  });

  it('reads a dropped file that has no place on the disk, and saves it by asking where', async () => {
    const opened = await host.readDropped(new File(['본문'], '메일.galley'));
    expect(opened.name).toBe('메일.galley');
    expect(new TextDecoder().decode(opened.bytes)).toBe('본문');
    answer({ outcome: 'cancelled' });
    const request = { suggestedName: 'a', content: '', overwrite: false };
    await host.save({ ...request, ref: opened.ref, expectedStamp: opened.stamp });
    expect(ipcRenderer.invoke).toHaveBeenCalledWith('galley:save', {
      ...request,
      ref: null,
      expectedStamp: null,
    });
    await expect(host.readFile(opened.ref)).rejects.toMatchObject({ code: 'file-missing' });
    expect(await host.readBackups(opened.ref)).toEqual([]);
  });

  it('fetches what arrived before the page did, and later arrivals once for all listeners', async () => {
    const arrival = { files: [], problems: [{ code: 'file-missing', params: {} }] };
    const early = createDesktopHost(bridge);
    answer([arrival]);
    const first = vi.fn();
    // Gone before the answer is there, as in a component that is mounted twice.
    early.onOpenFiles(first)();
    await settled();
    expect(first).not.toHaveBeenCalled();
    const [second, third] = [vi.fn(), vi.fn()];
    const stops = [early.onOpenFiles(second), early.onOpenFiles(third)];
    await settled();
    expect(second.mock.calls).toEqual([[arrival]]);
    ipcRenderer.invoke.mockClear();
    answer([arrival]);
    ipcRenderer.emit('galley:arrived', {}, null);
    await settled();
    expect(ipcRenderer.invoke.mock.calls).toEqual([['galley:takeArrivals']]);
    expect(second).toHaveBeenCalledTimes(2);
    expect(third).toHaveBeenCalledTimes(1);
    for (const stop of stops) stop();
  });

  it.each([
    ['saved', () => Promise.resolve('saved' as const)],
    ['cancelled', () => Promise.resolve('cancelled' as const)],
    ['cancelled', () => Promise.reject(new Error('disk full'))],
  ])('answers the question of closing: %s', async (expected, listener) => {
    const stop = host.onSaveBeforeClose(listener);
    ipcRenderer.emit('galley:saveBeforeClose', {}, null);
    await settled();
    expect(ipcRenderer.invoke).toHaveBeenCalledWith('galley:answerClose', expected);
    stop();
  });

  it('logs what goes wrong where nobody waits', async () => {
    ipcRenderer.invoke.mockResolvedValueOnce({ ok: false, error: { code: 'unexpected', params: {} } });
    host.setMenu(() => []);
    await settled();
    expect(console.error).toHaveBeenCalled();
  });
});
