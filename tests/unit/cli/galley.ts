import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  /** In place of a plain English environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Numeric id of the user to run as; only root can choose another. */
  readonly user?: number;
  /** Stop reading after the first output, as `head` does. */
  readonly hangUp?: boolean;
}

export interface Galley {
  /** Runs the built command line as a user would, in a folder of its own. */
  run(args: readonly string[], input?: string | Buffer, options?: RunOptions): Promise<Outcome>;
  /** A path in that folder. */
  at(...names: string[]): string;
  /** The built file, for tests that run it their own way. */
  readonly program: string;
}

/** Builds the command line once for a test file, into a temporary folder with a space in its name. */
export function useGalley(): Galley {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley cli '));
  const built = path.join(folder, 'built');
  const program = path.join(built, 'galley.cjs');
  const work = mkdtempSync(path.join(folder, 'work '));
  // Another user runs it where permissions are tested as root.
  for (const place of [folder, work]) chmodSync(place, 0o755);
  beforeAll(async () => {
    await build({
      root: ROOT,
      configFile: path.join(ROOT, 'vite.cli.config.ts'),
      logLevel: 'warn',
      build: { outDir: built, emptyOutDir: true },
    });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    program,
    at: (...names) => path.join(work, ...names),
    run: (args, input, options) => run(program, args, work, input, options),
  };
}

function run(
  file: string,
  args: readonly string[],
  cwd: string,
  input: string | Buffer = '',
  { env = { LANG: 'C' }, user, hangUp = false }: RunOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  if (hangUp) child.stdout.once('data', () => child.stdout.destroy());
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // It may end before it has read everything: that is what some tests are about.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
