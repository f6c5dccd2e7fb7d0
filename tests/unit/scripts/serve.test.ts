import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'galley serve '));
  await mkdir(path.join(folder, 'app'));
  await mkdir(path.join(folder, 'samples'));
  await writeFile(path.join(folder, 'app', 'index.html'), '<title>Galley</title>');
  await writeFile(path.join(folder, 'app', 'worker.js'), 'export {};');
  await writeFile(path.join(folder, 'samples', 'a.ko.txt'), '가');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  server = await startServer({ folder: path.join(folder, 'app'), samples: path.join(folder, 'samples') });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  text: string;
}

/** `fetch` sets Host by itself and tidies paths; what an attacker sends is not so kind. */
function ask(
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => {
          resolve({ status: answer.statusCode, headers: answer.headers, text });
        });
      },
    );
    call.on('error', reject);
    call.end();
  });
}

/** The status of a request sent as it stands: node:http puts in a Host where there is none or an empty one. */
function askRaw(lines: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (text += part));
    socket.on('error', reject);
    socket.on('end', () => {
      resolve(Number(text.split(' ')[1]));
    });
  });
}

const cookie = () => ({ cookie: `other=1; galley-${server.port}=${server.token}` });

describe('the browser host’s server', () => {
  it('answers the address with the page and a cookie that scripts and other sites cannot use', async () => {
    const answer = await ask(`/?token=${server.token}`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Galley');
    expect(answer.headers['set-cookie']).toEqual([
      `galley-${server.port}=${server.token}; Path=/; HttpOnly; SameSite=Strict`,
    ]);
    expect(server.address).toBe(`${server.origin}/?token=${server.token}`);
  });

  it('gives the page’s files and the samples to who has the cookie', async () => {
    const script = await ask('/worker.js', { headers: cookie() });
    expect(script.status).toBe(200);
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
    const sample = await ask('/samples/a.ko.txt', { headers: cookie() });
    expect([sample.status, sample.text]).toEqual([200, '가']);
    expect((await ask('/worker.js', { method: 'HEAD', headers: cookie() })).text).toBe('');
    expect((await ask('/none.js', { headers: cookie() })).status).toBe(404);
  });

  it('refuses who has neither, or a wrong one', async () => {
    expect((await ask('/')).status).toBe(403);
    expect((await ask('/worker.js')).status).toBe(403);
    expect((await ask('/?token=')).status).toBe(403);
    expect((await ask(`/?token=${server.token}x`)).status).toBe(403);
    expect((await ask('/', { headers: { cookie: `galley-1=${server.token}` } })).status).toBe(403);
    // A wrong token is not made good by a right cookie: the address is an old one.
    expect((await ask('/?token=old', { headers: cookie() })).status).toBe(403);
  });

  it('refuses another site’s name for this machine', async () => {
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1', '127.0.0.1:1']) {
      const answer = await ask(`/?token=${server.token}`, { headers: { host } });
      expect([host, answer.status]).toEqual([host, 403]);
    }
    const local = await ask('/', { headers: { ...cookie(), host: `localhost:${server.port}` } });
    expect(local.status).toBe(200);
  });

  it('refuses who names no host', async () => {
    const line = `GET /?token=${server.token} HTTP/1.`;
    expect(await askRaw([`${line}1`, `Host: 127.0.0.1:${server.port}`, 'Connection: close'])).toBe(200);
    expect(await askRaw([`${line}1`, 'Host: ', 'Connection: close'])).toBe(403);
    expect(await askRaw([`${line}0`])).toBe(403);
  });

  it('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask('/', { method, headers: cookie() })).status).toBe(405);
    }
  });

  it('does not leave its folder, and survives what is no address', async () => {
    for (const target of ['/../secret.txt', '/%2e%2e/secret.txt', '/samples/../../secret.txt', '//', '/%']) {
      const answer = await ask(target, { headers: cookie() });
      expect([target, answer.text.includes('secret')]).toEqual([target, false]);
    }
    expect((await ask('/', { headers: cookie() })).status).toBe(200);
  });

  it('sends the policy of core/csp.json with every answer, refusals too', async () => {
    const { policy } = JSON.parse(await readFile('core/csp.json', 'utf8')) as { policy: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    for (const answer of [await ask('/'), await ask('/', { headers: cookie() })]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  it('says in a line that the port is taken or the app is not built', async () => {
    const app = path.join(folder, 'app');
    await expect(startServer({ folder: app, port: server.port })).rejects.toThrow(
      `Port ${server.port} is in use by another program`,
    );
    await expect(startServer({ folder })).rejects.toThrow(/^The app is not built/);
  });
});
