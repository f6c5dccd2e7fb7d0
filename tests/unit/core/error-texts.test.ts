import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../core/locale/en/error.json';

const root = join(import.meta.dirname, '..', '..', '..');
const folders = ['core', 'main', 'preload', 'renderer', 'cli'];

const codes = new Map<string, string>();
for (const folder of folders) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const text = readFileSync(join(root, folder, name), 'utf8');
    // Thrown as such, or told for a code of the system or the browser.
    const told = /(?:new GalleyError\(|failureAs\(thrown, |otherwise: |(?:E[A-Z]+|\w+Error): )\s*'([\w-]+)'/g;
    for (const match of text.matchAll(told)) {
      codes.set(match[1] ?? '', join(folder, name));
    }
  }
}

describe('errors that a user reads', () => {
  it('are found in the sources', () => {
    expect(codes.size).toBeGreaterThan(20);
  });

  it.each([...codes])('%s has a text (%s)', (code) => {
    const keys = Object.keys(en).filter((key) => key === code || key.startsWith(`${code}_`));
    expect(keys).not.toEqual([]);
  });
});
