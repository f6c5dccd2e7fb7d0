import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoodPair } from './break/types';

export function hasPofilter(): boolean {
  return spawnSync('pofilter', ['--version'], { stdio: 'ignore' }).status === 0;
}

const quote = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' '));

/** Which of the pairs pofilter's tests flag, and its processor time in milliseconds. */
export function pofilter(
  pairs: readonly GoodPair[],
  excluded: readonly string[],
): { flagged: boolean[]; time: number } {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  try {
    const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n';
    const units = pairs.map(
      (pair, i) =>
        `#: u${String(i)}\nmsgctxt "u${String(i)}"\nmsgid ${quote(pair.source)}\nmsgstr ${quote(pair.target)}\n`,
    );
    writeFileSync(join(folder, 'in.po'), head + units.join('\n'));
    const { stderr } = spawnSync(
      'bash',
      [
        '-c',
        // Processor's time of the child, in seconds, as the last line.
        'TIMEFORMAT="%U %S"; time pofilter "$@" >/dev/null 2>&1',
        'pofilter',
        '--progress=none',
        ...excluded.map((test) => `--excludefilter=${test}`),
        join(folder, 'in.po'),
        join(folder, 'out.po'),
      ],
      { encoding: 'utf8' },
    );
    const [user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    const time = (user + system) * 1000;
    let out = '';
    try {
      out = readFileSync(join(folder, 'out.po'), 'utf8');
    } catch {
      // Nothing flagged: no file.
    }
    const ids = new Set([...out.matchAll(/^msgctxt "u(\d+)"/gm)].map((match) => Number(match[1])));
    return { flagged: pairs.map((_, i) => ids.has(i)), time };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
