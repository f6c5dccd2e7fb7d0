import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Backup } from '../core/host';
import { MAX_REVIEW_BYTES } from '../core/limits';
import { writeAtomic } from './atomic';
import { readIfThere } from './read';

/** Copies kept of one review: what was saved last, and what was saved before. */
const GENERATIONS = ['1', '2'] as const;
/** Copies kept in all. The oldest go first. */
const MAX_COPIES = 60;

/**
 * Copies of saved reviews in the app's data folder. Not beside the review: a folder that is mailed, synchronised or lost
 * should neither be littered with copies nor take them with it. Both the last and the last but one are kept, for the file
 * may be damaged by the disk (the last is then good) or by what was saved (the one before is).
 */
export interface Backups {
  /** Keeps `content`, just saved as `file`. */
  readonly keep: (file: string, content: string) => Promise<void>;
  /** The copies kept of `file`, newest first. */
  readonly read: (file: string) => Promise<Backup[]>;
}

export function createBackups(folder: string): Backups {
  const place = (file: string, generation: string): string => {
    const key = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 32);
    return path.join(folder, `${key}.${generation}.galley`);
  };
  return {
    async keep(file, content) {
      await mkdir(folder, { recursive: true });
      const [last, former] = [place(file, GENERATIONS[0]), place(file, GENERATIONS[1])];
      await rename(last, former).catch(() => undefined);
      await writeAtomic(last, content);
      await prune(folder);
    },
    async read(file) {
      const found: Backup[] = [];
      for (const generation of GENERATIONS) {
        const copy = place(file, generation);
        const bytes = await readIfThere(copy, MAX_REVIEW_BYTES);
        if (bytes === null) continue;
        found.push({ savedAt: (await stat(copy)).mtime.toISOString(), bytes });
      }
      return found;
    },
  };
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.galley'));
  if (names.length <= MAX_COPIES) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.at - a.at);
  for (const { name } of aged.slice(MAX_COPIES)) await rm(path.join(folder, name), { force: true });
}
