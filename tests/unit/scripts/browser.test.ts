import { describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../../cli/installed-browsers.mjs';
import { findBrowser } from '../../../scripts/browser.mjs';

function machine(has: { installed?: string[]; playwright?: string; package?: string; broken?: string[] }) {
  const asked: string[] = [];
  const give = (name: string, file: string | undefined) => {
    asked.push(name);
    return Promise.resolve(file ?? { missing: `no ${name}` });
  };
  const sources = {
    installed: () => has.installed ?? [],
    playwright: () => give('playwright', has.playwright),
    package: () => give('package', has.package),
    runs: (file: string) => Promise.resolve(has.broken?.includes(file) !== true),
  };
  return { asked, sources };
}

describe('findBrowser', () => {
  it('takes the first installed browser that runs, and fetches nothing', async () => {
    const { asked, sources } = machine({ installed: ['/a', '/b'], playwright: '/p', broken: ['/a'] });
    expect(await findBrowser({ env: {}, sources })).toEqual({ path: '/b', kind: 'installed' });
    expect(asked).toEqual([]);
  });

  it('asks Playwright, then the system’s packages', async () => {
    const first = machine({ playwright: '/p', package: '/k' });
    expect(await findBrowser({ env: {}, sources: first.sources })).toEqual({
      path: '/p',
      kind: 'playwright',
    });
    const second = machine({ playwright: '/p', package: '/k', broken: ['/p'] });
    expect(await findBrowser({ env: {}, sources: second.sources })).toEqual({ path: '/k', kind: 'package' });
    expect(second.asked).toEqual(['playwright', 'package']);
  });

  it('says in one line why there is none', async () => {
    const { sources } = machine({ playwright: '/p', broken: ['/p'] });
    const found = await findBrowser({ env: {}, sources });
    expect(found).toEqual({ missing: 'no browser: /p does not start; no package' });
  });

  it('holds to GALLEY_CHROMIUM', async () => {
    const { sources } = machine({ installed: ['/a'], broken: ['/mine'] });
    const env = { GALLEY_CHROMIUM: '/mine' };
    expect(await findBrowser({ env, sources })).toEqual({ missing: 'GALLEY_CHROMIUM does not start: /mine' });
    expect(await findBrowser({ env: { GALLEY_CHROMIUM: '/other' }, sources })).toEqual({
      path: '/other',
      kind: 'override',
    });
  });
});

describe('installedBrowsers', () => {
  it('looks along the PATH, Chromium first', () => {
    const found = installedBrowsers({ PATH: '/usr/bin::/opt/bin' }, 'linux');
    expect(found.slice(0, 3)).toEqual([
      '/usr/bin/chromium',
      '/opt/bin/chromium',
      '/usr/bin/google-chrome-stable',
    ]);
  });

  it('knows the folders of macOS and Windows, also the user’s own', () => {
    expect(installedBrowsers({ HOME: '/Users/kim' }, 'darwin')).toContain(
      '/Users/kim/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = installedBrowsers({ PROGRAMFILES: 'C:\\Program Files' }, 'win32');
    expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows.at(-1)).toBe('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(windows).toHaveLength(3);
  });
});
