import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsSchema } from '../../../core/host';
import { createRecent } from '../../../main/recent';
import { createSettings } from '../../../main/settings';
import { app } from './fake-electron';
import { newFolder } from './folder';

vi.mock('electron', () => import('./fake-electron'));

let folder = '';
const DEFAULTS = settingsSchema.parse({});
beforeEach(async () => {
  folder = await newFolder();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('settings', () => {
  const file = () => path.join(folder, 'settings.json');

  it('are the defaults at first, and then what was stored', async () => {
    const first = createSettings(folder);
    expect(await first.load()).toEqual(DEFAULTS);
    const chosen = { ...DEFAULTS, theme: 'dark' as const, author: '김', keys: { save: ['Mod+S'] } };
    await first.store(chosen);
    expect(await first.load()).toEqual(chosen);
    expect(await createSettings(folder).load()).toEqual(chosen);
  });

  it.each(['{"theme":"dark",', '[]', 'null', ''])('survive damage (%s), which is kept', async (text) => {
    await fs.writeFile(file(), text);
    expect(await createSettings(folder).load()).toEqual(DEFAULTS);
    expect(await fs.readFile(`${file()}.bad`, 'utf8')).toBe(text);
  });

  it('lose only the value that fits no more', async () => {
    await fs.writeFile(file(), JSON.stringify({ theme: 'pink', author: '김', zoom: 99 }));
    expect(await createSettings(folder).load()).toEqual({ ...DEFAULTS, author: '김' });
    expect(await fs.readdir(folder)).toEqual(['settings.json']);
  });

  it('end as the last of several stored at once', async () => {
    const settings = createSettings(folder);
    await Promise.all(['a', 'b', 'c'].map((author) => settings.store({ ...DEFAULTS, author })));
    expect((await createSettings(folder).load()).author).toBe('c');
  });

  it('say so when they cannot be written', async () => {
    await fs.writeFile(path.join(folder, 'x'), '');
    await expect(createSettings(path.join(folder, 'x', 'data')).store(DEFAULTS)).rejects.toMatchObject({
      code: expect.stringMatching(/^save-/) as string,
    });
  });
});

describe('recent files', () => {
  const make = async (name: string) => {
    await fs.writeFile(path.join(folder, name), '');
    return path.join(folder, name);
  };
  const names = async () => (await createRecent(folder).list()).map(({ name }) => name);

  it('are the newest twelve, each once, without those that are gone', async () => {
    const recent = createRecent(folder);
    for (let index = 0; index < 14; index += 1) await recent.add(await make(`${String(index)}.galley`));
    await recent.add(path.join(folder, '5.galley'));
    await fs.rm(path.join(folder, '13.galley'));
    expect(await names()).toEqual(
      [5, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((index) => `${String(index)}.galley`),
    );
    expect(app.addRecentDocument).toHaveBeenLastCalledWith(path.join(folder, '5.galley'));
  });

  it('lose none of several added at once', async () => {
    const recent = createRecent(folder);
    const files = await Promise.all(['a.galley', 'b.galley', 'c.galley'].map(make));
    await Promise.all(files.map((file) => recent.add(file)));
    expect(await names()).toEqual(['c.galley', 'b.galley', 'a.galley']);
  });

  it.each(['{', '{}', '[{"ref":1}]'])('begin anew when damaged (%s)', async (text) => {
    await fs.writeFile(path.join(folder, 'recent.json'), text);
    expect(await names()).toEqual([]);
    await createRecent(folder).add(await make('a.galley'));
    expect(await names()).toEqual(['a.galley']);
  });

  it('fail no opening when they cannot be kept', async () => {
    const file = await make('a.galley');
    await expect(createRecent(path.join(file, 'data')).add(file)).resolves.toBeUndefined();
  });
});
