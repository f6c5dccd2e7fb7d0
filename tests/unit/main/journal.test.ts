import fc from 'fast-check';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournals, type Journals } from '../../../main/journal';
import { newFolder } from './folder';

let folder = '';
let journals: Journals;
beforeEach(async () => {
  folder = path.join(await newFolder(), 'journals');
  journals = createJournals(folder);
});

afterEach(async () => {
  await journals.release(1);
  await journals.release(2);
});

const onDisk = (id: string) => fs.readFile(path.join(folder, `${id}.journal`), 'utf8');
const ids = async (of = journals) => (await of.list()).map(({ id }) => id);

describe('journals', () => {
  it('are written when the promise resolves', async () => {
    await journals.start(1, 'a', '{"base":1}\n');
    expect(await onDisk('a')).toBe('{"base":1}\n');
    await journals.append(1, 'a', '가\n');
    expect(await onDisk('a')).toBe('{"base":1}\n가\n');
    expect(await journals.read('a')).toBe('{"base":1}\n가\n');
    await journals.start(1, 'a', 'anew\n');
    expect(await onDisk('a')).toBe('anew\n');
  });

  it('keep the order of what is not waited for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), async (texts) => {
        await journals.start(1, 'order', '>');
        await Promise.all(texts.map((text) => journals.append(1, 'order', text)));
        expect(await onDisk('order')).toBe(['>', ...texts].join(''));
      }),
      { numRuns: 20 },
    );
  });

  it('are offered when no running window owns them, newest first', async () => {
    await journals.start(1, 'mine', 'x');
    await fs.writeFile(path.join(folder, 'old.journal'), 'x');
    await fs.utimes(path.join(folder, 'old.journal'), 1000, 1000);
    await fs.writeFile(path.join(folder, 'new.journal'), 'x');
    await fs.writeFile(path.join(folder, 'empty.journal'), '');
    await fs.writeFile(path.join(folder, 'note.txt'), 'x');
    await fs.writeFile(path.join(folder, 'not an id!.journal'), 'x');
    expect(await ids()).toEqual(['new', 'old']);
    await journals.release(1);
    expect(await ids()).toContain('mine');
    expect(await ids(createJournals(path.join(folder, 'none')))).toEqual([]);
  });

  it('can be read with a tail cut off in the middle of a letter', async () => {
    await fs.mkdir(folder);
    await fs.writeFile(path.join(folder, 'cut.journal'), Buffer.from('{"a":1}\n가').subarray(0, 10));
    expect(await journals.read('cut')).toMatch(/^\{"a":1\}\n/);
  });

  it('are written by their own window only', async () => {
    await journals.start(1, 'a', 'x');
    for (const attempt of [
      () => journals.append(2, 'a', 'y'),
      () => journals.start(2, 'a', 'y'),
      () => journals.remove(2, 'a'),
      () => journals.append(1, 'never-started', 'y'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'journal-failed' });
    }
    expect(await onDisk('a')).toBe('x');
  });

  it('go when removed, and when their window gives them up', async () => {
    await journals.start(1, 'a', 'x');
    await journals.start(1, 'b', 'x');
    await journals.start(2, 'c', 'x');
    await journals.remove(1, 'a');
    await journals.remove(1, 'a');
    await journals.discard(1);
    expect(await fs.readdir(folder)).toEqual(['c.journal']);
    // One left by an earlier session belongs to nobody and may be removed by whoever recovered it.
    await journals.release(2);
    await journals.remove(1, 'c');
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('say so when they cannot be written, and go on when they can again', async () => {
    await fs.writeFile(folder, 'a file in the way');
    await expect(journals.start(1, 'a', 'x')).rejects.toMatchObject({ code: 'journal-failed' });
    await expect(journals.append(1, 'a', 'y')).rejects.toMatchObject({ code: 'journal-failed' });
    await fs.rm(folder);
    await journals.start(1, 'a', 'x');
    await journals.append(1, 'a', 'y');
    expect(await onDisk('a')).toBe('xy');
  });

  it('keep no half record after a failed append', async () => {
    await journals.start(1, 'a', '1\n');
    const prototype = await handlePrototype('a');
    const spy = vi.spyOn(prototype, 'appendFile').mockImplementationOnce(async function half(
      this: fs.FileHandle,
    ) {
      await this.write('2 ha');
      throw new Error('ENOSPC');
    });
    await expect(journals.append(1, 'a', '2 half')).rejects.toMatchObject({ code: 'journal-failed' });
    spy.mockRestore();
    await journals.append(1, 'a', '3\n');
    expect(await onDisk('a')).toBe('1\n3\n');
  });

  it('are not held up by a disk that is slow to flush, but go only when it has', async () => {
    await journals.start(1, 'old', 'x\n');
    await journals.release(1);
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const spy = vi.spyOn(await handlePrototype('old'), 'datasync').mockReturnValue(slow);
    await journals.start(1, 'new', '1\n');
    for (let count = 2; count < 9; count++) await journals.append(1, 'new', `${count}\n`);
    expect(await onDisk('new')).toBe('1\n2\n3\n4\n5\n6\n7\n8\n');
    const removed = journals.remove(1, 'old');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await onDisk('old')).toBe('x\n');
    finish();
    await removed;
    expect(await fs.readdir(folder)).toEqual(['new.journal']);
    // One flush for the start and one for all that was appended meanwhile.
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockRestore();
  });

  it('say with the next record that a flush has failed', async () => {
    await journals.start(1, 'a', '1\n');
    await journals.append(1, 'a', '2\n');
    const spy = vi
      .spyOn(await handlePrototype('a'), 'datasync')
      .mockRejectedValueOnce(new Error('EIO'))
      .mockResolvedValue(undefined);
    await journals.append(1, 'a', '3\n');
    await vi.waitFor(() => expect(spy).toHaveBeenCalled());
    await expect(journals.append(1, 'a', '4\n')).rejects.toMatchObject({ code: 'journal-failed' });
    await journals.start(1, 'a', 'anew\n');
    await journals.append(1, 'a', '5\n');
    expect(await onDisk('a')).toBe('anew\n5\n');
    spy.mockRestore();
  });
});

/** What all open files share, to have one of their calls fail. */
async function handlePrototype(id: string): Promise<fs.FileHandle> {
  const probe = await fs.open(path.join(folder, `${id}.journal`), 'r');
  const prototype = Object.getPrototypeOf(probe) as fs.FileHandle;
  await probe.close();
  return prototype;
}
