import type { Page } from '@playwright/test';
import { asBytes, LARGE_TEXT, type Disk } from './host';

declare global {
  interface Window {
    /** What the pickers give next; set from outside. */
    nextOpened?: string[];
    nextSaved?: string;
    /** Writers held open so that nobody else gets one. */
    heldWriters?: unknown[];
  }
}

/**
 * Runs in the page before its own code: replaces the browser's file pickers, which need a user at a native window, by
 * such as give files of the origin's private file system. Those are real handles: written, locked, kept in IndexedDB.
 */
export function installPickers(pickers: boolean): void {
  if (!pickers) {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    return;
  }
  const disk = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('disk', { create: true });
  const cancelled = () => new DOMException('The user aborted a request.', 'AbortError');
  window.showOpenFilePicker = async () => {
    const names = window.nextOpened;
    window.nextOpened = undefined;
    if (names === undefined || names.length === 0) throw cancelled();
    const folder = await disk();
    return Promise.all(names.map((name) => folder.getFileHandle(name)));
  };
  window.showSaveFilePicker = async () => {
    const name = window.nextSaved;
    window.nextSaved = undefined;
    if (name === undefined) throw cancelled();
    return (await disk()).getFileHandle(name, { create: true });
  };
}

/** The folder of the private file system that stands for the user's. */
export function privateDisk(page: () => Page): Disk {
  return {
    async write(name, content) {
      const base64 = Buffer.from(asBytes(content)).toString('base64');
      await page().evaluate(
        async ([file, encoded]) => {
          const root = await navigator.storage.getDirectory();
          const disk = await root.getDirectoryHandle('disk', { create: true });
          const handle = await disk.getFileHandle(file, { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
          await writable.close();
        },
        [name, base64] as const,
      );
    },
    // Made in the page: through the debugging protocol it takes long.
    async writeLarge(name, bytes) {
      await page().evaluate(
        async ([file, size, text]) => {
          const root = await navigator.storage.getDirectory();
          const disk = await root.getDirectoryHandle('disk', { create: true });
          const writable = await (await disk.getFileHandle(file, { create: true })).createWritable();
          await writable.write(text.repeat(Math.ceil(size / text.length)).slice(0, size));
          await writable.close();
        },
        [name, bytes, LARGE_TEXT] as const,
      );
    },
    async read(name) {
      const base64 = await page().evaluate(async (file) => {
        const root = await navigator.storage.getDirectory();
        const disk = await root.getDirectoryHandle('disk', { create: true });
        const handle = await disk.getFileHandle(file).catch(() => null);
        if (handle === null) return null;
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        let text = '';
        for (let start = 0; start < bytes.length; start += 0x8000)
          text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
        return btoa(text);
      }, name);
      return base64 === null ? null : Buffer.from(base64, 'base64');
    },
    async remove(name) {
      await page().evaluate(async (file) => {
        const root = await navigator.storage.getDirectory();
        await (await root.getDirectoryHandle('disk')).removeEntry(file);
      }, name);
    },
    list: () =>
      page().evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const disk = await root.getDirectoryHandle('disk', { create: true });
        const names: string[] = [];
        for await (const name of disk.keys()) names.push(name);
        return names.sort();
      }),
    // An exclusive writer is what another program that holds the file is.
    async unwritable() {
      await page().evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const disk = await root.getDirectoryHandle('disk', { create: true });
        const handle = await disk.getFileHandle('held.galley', { create: true });
        // The option is younger than the library's types.
        const exclusive: FileSystemCreateWritableOptions & { mode: string } = {
          keepExistingData: true,
          mode: 'exclusive',
        };
        const writer = await handle.createWritable(exclusive);
        (window.heldWriters ??= []).push(writer);
      });
      return 'held.galley';
    },
  };
}
