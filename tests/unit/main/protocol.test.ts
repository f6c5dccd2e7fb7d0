import fc from 'fast-check';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import csp from '../../../core/csp.json';
import { answer, declareScheme } from '../../../main/protocol';
import { protocol } from './fake-electron';
import { newFolder } from './folder';

vi.mock('electron', () => import('./fake-electron'));

const SECRET = 'outside';
let root = '';

beforeEach(async () => {
  const folder = await newFolder();
  root = path.join(folder, 'renderer');
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), SECRET);
  await writeFile(path.join(root, 'index.html'), '<p>page</p>');
  await writeFile(path.join(root, 'assets', 'a b.js'), 'export {}');
  await writeFile(path.join(root, 'data.exe'), 'x');
});

const get = (url: string, method = 'GET') => answer(root, { url, method });

describe('app://', () => {
  it('serves the page and its parts with their types', async () => {
    const page = await get('app://galley/index.html');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<p>page</p>');
    const script = await get('app://galley/assets/a%20b.js?v=1#x');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await (await get('app://galley/')).text()).toBe('<p>page</p>');
    expect(await (await get('app://galley/index.html', 'HEAD')).text()).toBe('');
  });

  it('sends the policy and nosniff with every answer', async () => {
    for (const url of ['app://galley/index.html', 'app://galley/none.js', 'app://galley/..%2fsecret.txt']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toBe(csp.policy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('has a policy that allows no inline script or style and no other origin', () => {
    const rules = new Map(
      csp.policy.split(';').map((rule): [string, string] => {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('object-src')).toBe("'none'");
    expect(rules.get('base-uri')).toBe("'none'");
    expect(rules.get('form-action')).toBe("'none'");
    expect(rules.get('frame-ancestors')).toBe("'none'");
    expect(csp.policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  it.each([
    'app://galley/..%2fsecret.txt',
    'app://galley/assets/..%2f..%2fsecret.txt',
    'app://galley/..%5csecret.txt',
    'app://galley/assets%5ca.js',
    'app://galley/%00',
    'app://galley/%zz',
    'app://other/index.html',
    'https://galley/index.html',
  ])('refuses %s', async (url) => {
    expect((await get(url)).status).toBe(403);
  });

  it('refuses what is not there, has no known type, or is no reading', async () => {
    expect((await get('app://galley/none.js')).status).toBe(404);
    expect((await get('app://galley/assets')).status).toBe(404);
    expect((await get('app://galley/data.exe')).status).toBe(404);
    expect((await get('app://galley/index.html', 'POST')).status).toBe(405);
  });

  it('never answers with a file outside its folder', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      'assets',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '%5c',
      '/',
      '//',
      'secret.txt',
      '%2f',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const response = await get(`app://galley/${parts.join('/')}/secret.txt`);
        expect(response.status).not.toBe(200);
      }),
      { numRuns: 200 },
    );
  });

  it('is declared a standard, secure scheme', () => {
    declareScheme();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });
});
