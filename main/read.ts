import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { GalleyError } from '../core/error';
import type { OpenedFile } from '../core/host';
import { MAX_ARTICLE_BYTES, MAX_REVIEW_BYTES } from '../core/limits';
import { systemCode } from '../core/failure';
import { readFailure } from './failure';
import { stampOf } from './stamp';

export const REVIEW_EXTENSION = '.galley';
const MEGABYTE = 1024 * 1024;

/** The most bytes Galley reads of a file of this name. */
function limitOf(file: string): number {
  return path.extname(file).toLowerCase() === REVIEW_EXTENSION ? MAX_REVIEW_BYTES : MAX_ARTICLE_BYTES;
}

/** Reads a file the user gave; `file` becomes its ref. @throws GalleyError `file-…` */
export async function readOpened(file: string): Promise<OpenedFile> {
  const bytes = await readLimited(file, limitOf(file));
  return { ref: file, name: path.basename(file), bytes, stamp: stampOf(bytes) };
}

/** @throws GalleyError `file-missing`, `file-is-folder`, `file-not-a-file`, `file-too-large`, … */
export async function readLimited(file: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = path.basename(file);
  try {
    // Before opening, since opening a pipe waits for its other end.
    const info = await stat(file);
    if (info.isDirectory()) throw new GalleyError('file-is-folder', { name });
    if (!info.isFile()) throw new GalleyError('file-not-a-file', { name });
    if (info.size > limit) throw tooLarge(name, info.size, limit);
    return await readUpTo(file, info.size, limit);
  } catch (thrown) {
    throw readFailure(name, thrown);
  }
}

/** Reads to the end even where the file grew, or gave no size (as those under /proc do), but never past the limit. */
async function readUpTo(file: string, expected: number, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(file, 'r');
  try {
    let buffer = new Uint8Array(expected + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
      if (bytesRead === 0) return buffer.slice(0, length);
      length += bytesRead;
      if (length > limit) throw tooLarge(path.basename(file), length, limit);
      if (length === buffer.length) {
        const larger = new Uint8Array(buffer.length * 2 + 4096);
        larger.set(buffer);
        buffer = larger;
      }
    }
  } finally {
    await handle.close();
  }
}

function tooLarge(name: string, size: number, limit: number): GalleyError {
  return new GalleyError('file-too-large', {
    name,
    size: Math.ceil(size / MEGABYTE),
    limit: Math.floor(limit / MEGABYTE),
  });
}

/** What a file holds, or null when there is none. @throws GalleyError for every other trouble. */
export async function readIfThere(file: string, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readLimited(file, limit);
  } catch (thrown) {
    if (thrown instanceof GalleyError && thrown.code === 'file-missing') return null;
    throw thrown;
  }
}

/** A text file of the app's own data folder, or null when there is none or it cannot be read. */
export async function readOwnText(file: string): Promise<string | null> {
  const handle = await open(file, 'r').catch((thrown: unknown) => {
    if (systemCode(thrown) !== 'ENOENT') console.error(`${file} could not be read:`, thrown);
    return null;
  });
  if (handle === null) return null;
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
