import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { useGalley, type Outcome } from './galley';

const galley = useGalley();

let count = 0;
let folder = '';

function file(name: string, content?: string): string {
  const place = path.join(folder, name);
  if (content !== undefined) writeFileSync(place, content);
  return place;
}

beforeEach(() => {
  folder = galley.at(`lexicon ${count++}`);
  mkdirSync(folder);
});

/** Words of two languages that nobody speaks, with their translations. */
const WORDS = Array.from({ length: 60 }, (_, n): readonly [string, string] => {
  const syllables = (letters: string): string =>
    [n % 5, Math.floor(n / 5) % 4, Math.floor(n / 20)].map((k) => letters.slice(k * 2, k * 2 + 2)).join('');
  return [`${syllables('kamitosuve')}x`, `${syllables('pyrolaguwe')}n`];
});

/** Sentences of five of the words each, and their translations in another order. */
function sentences(from: number, to: number): (readonly [string, string])[] {
  return Array.from({ length: to - from }, (_, k) => {
    const at = from + k;
    const words = Array.from(
      { length: 5 },
      (_unused, n) => WORDS[(at * 7 + n * n * 11 + at * n) % WORDS.length],
    );
    return [
      `${words.map((word) => word?.[0]).join(' ')}.`,
      `${words
        .reverse()
        .map((word) => word?.[1])
        .join(' ')}.`,
    ] as const;
  });
}

const lines = (pairs: readonly (readonly [string, string])[], side: 0 | 1): string =>
  pairs.map((pair) => `${pair[side]}\n`).join('');

const LANGS = ['--source-lang', 'eo', '--target-lang', 'la'];

describe('galley lexicon learn', () => {
  it('learns from one part of an archive what aligns another', async () => {
    const archive = sentences(0, 300);
    const learned = file('learned.tsv');
    const call = ['lexicon', 'learn', file('s', lines(archive, 0)), file('t', lines(archive, 1)), ...LANGS];
    expect(await galley.run([...call, '-o', learned])).toEqual({ status: 0, out: '', err: '' });
    const [head, ...rows] = readFileSync(learned, 'utf8').trimEnd().split('\n');
    expect(head).toBe('eo\tla\tweight');
    const right = new Map(WORDS);
    const correct = rows.filter((row) => right.get(row.split('\t')[0] ?? '') === row.split('\t')[1]);
    expect(correct.length).toBeGreaterThan(50);
    expect(correct.length / rows.length).toBeGreaterThan(0.9);
    // The same again, byte for byte.
    const again = await galley.run([...call, '-o', '-']);
    expect(again.out).toBe(readFileSync(learned, 'utf8'));

    // Sentences of the same lengths, every third one left out of the translation.
    const held = sentences(1000, 1060);
    const target = held.filter((_, index) => index % 3 !== 1);
    const align = [
      'align',
      '--segmented',
      file('hs', lines(held, 0)),
      file('ht', lines(target, 1)),
      ...LANGS,
    ];
    const right1to1 = async (...options: string[]): Promise<number> => {
      const { out } = await galley.run([...align, ...options]);
      const { beads } = JSON.parse(out) as { beads: { source: number[]; target: number[] }[] };
      const expected = new Map(target.map((pair, index) => [held.indexOf(pair), index]));
      return beads.filter(
        (bead) =>
          bead.source.length === 1 &&
          bead.target.length === 1 &&
          expected.get(bead.source[0] ?? -1) === bead.target[0],
      ).length;
    };
    const [without, withIt] = [await right1to1(), await right1to1('--lexicon', learned)];
    expect(without).toBeLessThan(30);
    expect(withIt).toBe(target.length);
  }, 60_000);

  it('learns from a bilingual file', async () => {
    const rows = sentences(0, 300).map((pair) => pair.join('\t'));
    const { out, status } = await galley.run([
      'lexicon',
      'learn',
      file('a.tsv', `eo\tla\n${rows.join('\n')}\n`),
      '-o',
      '-',
    ]);
    expect(status).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(50);
  });

  it('says what is wrong, in one line', async () => {
    const source = file('s', 'a\nb\n');
    const output = ['-o', file('out.tsv')];
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['s” has 2 lines and “', ['learn', source, file('t', 'c\n'), ...LANGS, ...output]],
      ['was not recognised. Name it with --source-lang', ['learn', source, file('t2', 'c\nd\n'), ...output]],
      ['is empty', ['learn', source, file('none', ''), ...LANGS, ...output]],
      ['alone cannot be reviewed', ['learn', source, ...output]],
      ['is also an input', ['learn', source, file('t3', 'c\nd\n'), ...LANGS, '-o', source]],
      ['There is no command “forget”', ['forget']],
      ['No command was given', []],
      ['-o', ['learn', source]],
    ];
    for (const [message, args] of cases) {
      const { status, out, err }: Outcome = await galley.run(['lexicon', ...args]);
      expect(err).toContain(message);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect([status, out]).toEqual([1, '']);
    }
    expect(readdirSync(folder)).not.toContain('out.tsv');
  }, 60_000);

  it('stops at once when it is told to, and leaves nothing behind', async () => {
    const archive = sentences(0, 60_000);
    const source = file('s', lines(archive, 0));
    const child = spawn(
      process.execPath,
      [
        galley.program,
        'lexicon',
        'learn',
        source,
        file('t', lines(archive, 1)),
        ...LANGS,
        '-o',
        file('out.tsv'),
      ],
      { stdio: 'ignore' },
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const told = performance.now();
    child.kill('SIGINT');
    const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([status, signal]).toEqual([null, 'SIGINT']);
    expect(performance.now() - told).toBeLessThan(1000);
    expect(readdirSync(folder).sort()).toEqual(['s', 't']);
  }, 30_000);
});
