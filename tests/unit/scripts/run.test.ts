import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastLine, run } from '../../../scripts/run.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], options);

describe('run', () => {
  it('gives the output of both streams and whether all went well', async () => {
    expect(await node('console.log("a")')).toEqual({ ok: true, output: 'a\n', killed: undefined });
    expect(await node('console.error("b"); process.exit(3)')).toMatchObject({ ok: false, output: 'b\n' });
  });

  it('does not throw for a program that is not there', async () => {
    const result = await run('/no such program', []);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('ENOENT');
  });

  it('ends what takes too long, its children too', async () => {
    const child = `require('child_process').spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])`;
    const started = Date.now();
    expect(await node(child, { limitMs: 500 })).toMatchObject({ ok: false, killed: 'limit' });
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('ends a download that stands still, but not one that is only slow', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'galley run '));
    const stall = { folders: [folder], ms: 1500 };
    const file = JSON.stringify(path.join(folder, 'part'));
    const slow = `const t = setInterval(() => require('fs').appendFileSync(${file}, 'x'), 300);
      setTimeout(() => clearInterval(t), 5000)`;
    const [still, moving] = await Promise.all([
      node('setTimeout(() => {}, 60000)', { stall: { folders: [path.join(folder, 'none')], ms: 1500 } }),
      node(slow, { stall }),
    ]);
    expect(still).toMatchObject({ ok: false, killed: 'stall' });
    expect(moving).toMatchObject({ ok: true, killed: undefined });
    await rm(folder, { recursive: true });
  });
});

it('picks the line that tells why', () => {
  expect(lastLine('Reading…\nE: Unable to locate package x\n')).toBe('E: Unable to locate package x');
  expect(lastLine('TypeError: fetch failed\n    at a.js:1\n')).toBe('TypeError: fetch failed');
  expect(lastLine('one\ntwo\n\n')).toBe('two');
  expect(lastLine('')).toBe('no message');
});
