import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openExternal, print, setDocumentState } from '../../../../renderer/host/browser/page';
import { loadSettings, storeSettings } from '../../../../renderer/host/browser/settings';

const page = Object.assign(new EventTarget(), { open: vi.fn(), print: vi.fn() });
let shown: { title: string };

beforeEach(() => {
  vi.clearAllMocks();
  shown = { title: '' };
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', shown);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the page', () => {
  const leaves = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    // A text of its own with this kind of event.
    Object.defineProperty(event, 'returnValue', { value: '', writable: true });
    return page.dispatchEvent(event);
  };

  it('asks before it leaves unsaved work, and only then', () => {
    setDocumentState({ title: 'A', ref: null, unsaved: true });
    setDocumentState({ title: 'B', ref: null, unsaved: true });
    expect(shown.title).toBe('B');
    expect(leaves()).toBe(false);
    setDocumentState({ title: 'B', ref: null, unsaved: false });
    expect(leaves()).toBe(true);
  });

  it('opens https and nothing else', () => {
    openExternal('https://example.org/a');
    expect(page.open).toHaveBeenCalledWith('https://example.org/a', '_blank', 'noopener,noreferrer');
    page.open.mockClear();
    for (const url of ['http://example.org', 'javascript:alert(1)', 'file:///etc/passwd', '', '//x']) {
      expect(() => openExternal(url)).toThrow(expect.objectContaining({ code: 'link-refused' }));
    }
    expect(page.open).not.toHaveBeenCalled();
  });

  it('prints under the name wanted and claims no file', () => {
    shown.title = 'Review';
    let named = '';
    page.print.mockImplementation(() => (named = shown.title));
    expect(print('report.pdf')).toEqual({ outcome: 'cancelled' });
    expect(named).toBe('report');
    page.dispatchEvent(new Event('afterprint'));
    expect(shown.title).toBe('Review');
  });
});

describe('settings', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });

  it('come back as stored', () => {
    const settings = { ...loadSettings(), theme: 'dark' as const, zoom: 1.5, keys: { undo: ['u'] } };
    storeSettings(settings);
    expect(loadSettings()).toEqual(settings);
  });

  it.each(['{bad', 'null', '[]', '{"theme":"pink","zoom":99}'])('have defaults for %s', (damaged) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const defaults = loadSettings();
    kept.set('galley.settings', damaged);
    expect(loadSettings()).toEqual(defaults);
  });

  it('say when the browser keeps nothing', () => {
    const settings = loadSettings();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    });
    expect(() => storeSettings(settings)).toThrow(expect.objectContaining({ code: 'settings-failed' }));
  });
});
