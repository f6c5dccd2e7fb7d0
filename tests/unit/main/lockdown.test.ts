import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { lockContents, lockSession } from '../../../main/lockdown';
import { FakeContents } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

function lockedSession() {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn<(handler: (...args: unknown[]) => void) => void>(),
    setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    webRequest: {
      onBeforeRequest: vi.fn<(handler: (details: { url: string }, callback: unknown) => void) => void>(),
    },
  });
  lockSession(session as unknown as Session);
  return session;
}

function isPrevented(contents: EventEmitter, event: string, details: object = {}): boolean {
  const preventDefault = vi.fn();
  contents.emit(event, { ...details, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe('a session', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid', 'fullscreen'])(
    'gives no page the permission %s',
    (permission) => {
      const session = lockedSession();
      const callback = vi.fn();
      session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, callback);
      expect(callback.mock.calls).toEqual([[false]]);
      expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
      expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
    },
  );

  it.each([
    ['app://galley/a.js', false],
    ['blob:app://galley/1', false],
    ['data:image/png;base64,AA', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['nonsense', true],
  ])('loads %s: refused %s', (url, cancel) => {
    const callback = vi.fn();
    lockedSession().webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, callback);
    expect(callback).toHaveBeenCalledWith({ cancel });
  });

  it('downloads nothing', () => {
    expect(isPrevented(lockedSession(), 'will-download')).toBe(true);
  });
});

describe('a window', () => {
  const locked = (): FakeContents => {
    const contents = new FakeContents();
    lockContents(contents as unknown as WebContents);
    return contents;
  };

  it.each([
    ['https://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://galley/other.html', true],
    ['app://evil/index.html', true],
    ['data:text/html,x', true],
    ['app://galley/index.html', false],
  ])('navigates to %s: refused %s', (url, refused) => {
    expect(isPrevented(locked(), 'will-navigate', { url })).toBe(refused);
  });

  it('follows no redirect, opens no window, attaches no webview', () => {
    const contents = locked();
    expect(isPrevented(contents, 'will-redirect', { url: 'app://galley/index.html' })).toBe(true);
    expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
    expect(contents.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });
});
