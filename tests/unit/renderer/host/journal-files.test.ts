import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JournalFiles } from '../../../../renderer/host/browser/journal/journal-files';
import { Killed, MemoryFile, MemoryFolder } from './fakes';

afterEach(() => {
  vi.useRealTimers();
});

describe('journals as files', () => {
  it('gives back what was started and appended, Korean included', async () => {
    const journals = new JournalFiles(new MemoryFolder().handle());
    await journals.start('a', '시작\n');
    await journals.append('a', '하나\n');
    expect(await journals.read('a')).toBe('시작\n하나\n');
    expect(await journals.read('b')).toBeNull();
  });

  it('starts anew in place of the former text and leaves one file', async () => {
    const folder = new MemoryFolder();
    const journals = new JournalFiles(folder.handle());
    await journals.start('a', 'long former text\n');
    await journals.start('a', 'new\n');
    expect(await journals.read('a')).toBe('new\n');
    expect(folder.files.size).toBe(1);
  });

  it('keeps calls in order without waiting for one another', async () => {
    const journals = new JournalFiles(new MemoryFolder().handle());
    await Promise.all([journals.start('a', '0'), journals.append('a', '1'), journals.append('a', '2')]);
    expect(await journals.read('a')).toBe('012');
  });

  it('goes on with the journal of a window that is gone', async () => {
    const folder = new MemoryFolder();
    await new JournalFiles(folder.handle()).start('a', 'before ');
    folder.crash();
    const journals = new JournalFiles(folder.handle());
    await journals.append('a', 'after');
    expect(await journals.read('a')).toBe('before after');
  });

  it('waits for a handle that an ended worker has not given free yet', async () => {
    const folder = new MemoryFolder();
    await new JournalFiles(folder.handle()).start('a', 'text');
    const [file] = folder.files.values();
    setTimeout(() => {
      if (file !== undefined) file.locked = false;
    }, 60);
    await new JournalFiles(folder.handle()).remove('a');
    expect(folder.files.size).toBe(0);
  });

  it('refuses to append to a journal that is not there', async () => {
    const journals = new JournalFiles(new MemoryFolder().handle());
    await expect(journals.append('a', 'x')).rejects.toThrow('There is no journal a.');
  });

  it('lists whole journals but those of running windows, and clears old leftovers away', async () => {
    const folder = new MemoryFolder();
    const journals = new JournalFiles(folder.handle());
    await journals.start('a', '');
    await journals.start('b', '');
    folder.files.set('c.1.journal', new MemoryFile('c.1.journal', 'cut short'));
    folder.files.set('notes.txt', new MemoryFile('notes.txt', 'GALLEY1\n'));
    expect(await journals.list(['a'])).toEqual([{ id: 'b', modifiedAt: 1_000 }]);
    expect([...folder.files.keys()]).toEqual(['a.1.journal', 'b.1.journal', 'notes.txt']);
  });

  it('leaves a fresh file alone that another window may be writing', async () => {
    const folder = new MemoryFolder();
    const fresh = new MemoryFile('c.1.journal', '');
    fresh.lastModified = Date.now();
    folder.files.set(fresh.name, fresh);
    expect(await new JournalFiles(folder.handle()).list([])).toEqual([]);
    expect(folder.files.size).toBe(1);
  });

  it('takes half an appended line back when the disk is full', async () => {
    const folder = new MemoryFolder();
    const journals = new JournalFiles(folder.handle());
    await journals.start('a', 'kept\n');
    folder.room = 3;
    await expect(journals.append('a', 'hello')).rejects.toThrow('Only 3 of 5 bytes');
    const [file] = folder.files.values();
    expect(file?.text).toBe('GALLEY1\nkept\n');
  });

  it('keeps the former journal when there is no room to start anew', async () => {
    const folder = new MemoryFolder();
    const journals = new JournalFiles(folder.handle());
    await journals.start('a', 'former\n');
    folder.room = 10;
    await expect(journals.start('a', 'much too long')).rejects.toThrow('Only 10 of 13 bytes');
    expect(await journals.read('a')).toBe('former\n');
    folder.crash();
    expect(await new JournalFiles(folder.handle()).read('a')).toBe('former\n');
  });

  it('loses nothing acknowledged, wherever the browser is killed; of a machine that goes down, no flushed line', async () => {
    vi.useFakeTimers();
    const step = fc.oneof(
      fc.record({ call: fc.constant('start' as const), text: fc.string() }),
      fc.record({ call: fc.constant('append' as const), text: fc.string({ unit: 'grapheme' }) }),
      fc.record({ call: fc.constant('pause' as const), text: fc.constant('') }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.nat(40),
        fc.constantFrom('all', 'flushed', 'last'),
        async (steps, killAt, survives) => {
          const folder = new MemoryFolder();
          const journals = new JournalFiles(folder.handle());
          let left = killAt;
          folder.mayGoOn = () => left-- > 0;
          let acknowledged: string | null = null;
          let flushed: string | null = null;
          let attempted = '';
          try {
            for (const { call, text } of steps) {
              if (call === 'pause') {
                vi.advanceTimersByTime(300);
                // Below 0, it was killed in the flush itself.
                if (left >= 0) flushed = acknowledged;
                continue;
              }
              const starts = call === 'start' || acknowledged === null;
              attempted = starts ? text : `${acknowledged ?? ''}${text}`;
              await journals[starts ? 'start' : 'append']('a', text);
              acknowledged = attempted;
              if (starts) flushed = acknowledged;
            }
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Killed);
          }
          vi.clearAllTimers();
          folder.crash(survives);
          const found = await new JournalFiles(folder.handle()).read('a');
          if (survives === 'all') expect([acknowledged, attempted]).toContain(found);
          else if (found !== attempted)
            expect(found?.startsWith(flushed ?? '') ?? flushed === null).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('flushes in a pause, and without one every two seconds', async () => {
    vi.useFakeTimers();
    const folder = new MemoryFolder();
    const journals = new JournalFiles(folder.handle());
    await journals.start('a', '');
    const waiting = () => [...folder.files.values()][0]?.unflushed.length;
    await journals.append('a', '1');
    expect(waiting()).toBe(1);
    vi.advanceTimersByTime(300);
    expect(waiting()).toBe(0);
    for (let count = 0; count < 20; count++) {
      vi.advanceTimersByTime(100);
      await journals.append('a', '2');
    }
    expect(waiting()).toBe(20);
    vi.advanceTimersByTime(100);
    expect(waiting()).toBe(0);
    await journals.remove('a');
    expect(vi.getTimerCount()).toBe(0);
  });
});
