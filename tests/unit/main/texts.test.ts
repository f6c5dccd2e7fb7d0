import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../core/locale/en/error.json';
import ko from '../../../core/locale/ko/error.json';
import { SYSTEM_READ, SYSTEM_WRITE, type FailureCodes } from '../../../core/failure';

const sources = [
  ...readdirSync('main')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `main/${name}`),
  'renderer/host/desktop.ts',
].map((file) => readFileSync(file, 'utf8'));

describe('what a user is told', () => {
  const thrown = sources.flatMap((source) =>
    [...source.matchAll(/(?:new GalleyError\(|failureAs\(thrown, )\s*'([\w-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const mapped = ({ known, otherwise }: FailureCodes) => [...Object.values(known), otherwise];
  const codes = [...thrown, ...mapped(SYSTEM_READ), ...mapped(SYSTEM_WRITE)];

  it('has a text in both languages for every failure of the desktop', () => {
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      expect(en).toHaveProperty(code);
      expect(ko).toHaveProperty(code);
    }
  });
});

describe('raw messages between processes', () => {
  it('are received in ipc.ts only, where sender and arguments are checked', () => {
    const users = sources.filter((source) => /\bipcMain\b/.test(source));
    expect(users).toHaveLength(1);
    expect(users[0]).toContain('refuseStrangers');
  });
});
