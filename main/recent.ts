import { app } from 'electron';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { recentFileSchema, type RecentFile } from '../core/host';
import { writeAtomic } from './atomic';
import { readOwnText } from './read';

const MAX_RECENT = 12;
const listSchema = z.array(recentFileSchema);

export interface RecentFiles {
  /** Newest first, without those that are gone. */
  readonly list: () => Promise<RecentFile[]>;
  readonly add: (file: string) => Promise<void>;
}

/** The reviews opened or saved last, as `recent.json` in the data folder. One that cannot be read is as good as empty. */
export function createRecent(folder: string): RecentFiles {
  const place = path.join(folder, 'recent.json');
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<RecentFile[]> => {
    const text = await readOwnText(place);
    if (text === null) return [];
    try {
      return listSchema.parse(JSON.parse(text));
    } catch (thrown) {
      console.error('The list of recent files was damaged and begins anew:', thrown);
      return [];
    }
  };
  return {
    async list() {
      const entries = await read();
      const present = await Promise.all(entries.map(({ ref }) => isFile(ref)));
      return entries.filter((_, index) => present[index]);
    },
    async add(file) {
      const mine = turn.then(async () => {
        const entry = { ref: file, name: path.basename(file), openedAt: new Date().toISOString() };
        const others = (await read()).filter(({ ref }) => ref !== file);
        await mkdir(folder, { recursive: true });
        await writeAtomic(place, `${JSON.stringify([entry, ...others].slice(0, MAX_RECENT), null, 2)}\n`);
        app.addRecentDocument(file);
      });
      // Being forgotten as recent is no reason for an opening or saving to fail.
      turn = mine.catch((thrown: unknown) => {
        console.error('The list of recent files was not kept:', thrown);
      });
      await turn;
    },
  };
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}
