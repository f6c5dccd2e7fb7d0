import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { settingsSchema, type Settings } from '../core/host';
import { writeAtomic } from './atomic';
import { writeFailure } from './failure';
import { readOwnText } from './read';

export interface SettingsStore {
  readonly load: () => Promise<Settings>;
  readonly store: (settings: Settings) => Promise<void>;
}

/**
 * The settings, as `settings.json` in the data folder. A value that fits no more falls back to its own default; a file
 * that is no JSON object is kept as `settings.json.bad`, so that keys remapped by hand are not lost to a missing comma.
 */
export function createSettings(folder: string): SettingsStore {
  const file = path.join(folder, 'settings.json');
  let current: Settings | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    async load() {
      current ??= await read(file);
      return current;
    },
    async store(settings) {
      current = settings;
      const mine = writing
        .catch(() => undefined)
        .then(async () => {
          await mkdir(folder, { recursive: true });
          await writeAtomic(file, `${JSON.stringify(settings, null, 2)}\n`);
        });
      writing = mine;
      try {
        await mine;
      } catch (thrown) {
        throw writeFailure(path.basename(file), thrown);
      }
    },
  };
}

async function read(file: string): Promise<Settings> {
  const text = await readOwnText(file);
  if (text === null) return settingsSchema.parse({});
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch (thrown) {
    console.error('The settings were damaged; defaults are used, the old file is kept as .bad:', thrown);
    await rename(file, `${file}.bad`).catch((failure: unknown) => {
      console.error(failure);
    });
    return settingsSchema.parse({});
  }
}
