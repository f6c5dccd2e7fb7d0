import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  open,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../core/failure';

/** The kernel's own limit on links that lead to links. */
const MAX_LINKS = 40;

/** How the name of a new file begins and ends until it takes the old one's. */
const LEFTOVER = ['.galley-', '.tmp'] as const;

/**
 * Replaces what `file` holds in one step: a new file beside it, flushed to disk, takes its name. Whoever reads it, and
 * whenever the power fails, finds the old content or the new, never a part. A symbolic link stays one; the file it
 * leads to is replaced. Mode and, where allowed, owner are kept.
 *
 * Not write-file-atomic: its version 5 takes no notice of how many bytes were written, so that on a disk that
 * fills up it renames a cut-off file into place and reports success.
 *
 * @param flush false to leave the flushing to the caller: a kill still finds old or new, a power cut may find neither
 * @throws the system's error; `file` is then as it was and nothing is left beside it.
 */
export async function writeAtomic(
  file: string,
  content: Uint8Array | string,
  { flush = true } = {},
): Promise<void> {
  const target = await followLinks(file);
  const before = await stat(target).catch(absent);
  // Short and of one form, whatever the file's name: names may be 255 bytes long, which 85 Hangul syllables fill.
  const beside = path.join(
    path.dirname(target),
    `${LEFTOVER[0]}${randomBytes(8).toString('hex')}${LEFTOVER[1]}`,
  );
  const handle = await open(beside, 'wx', before === null ? 0o666 : before.mode & 0o777);
  try {
    await fill(handle, content, flush);
    if (before !== null) {
      await chmod(beside, before.mode & 0o7777).catch(notAllowed);
      await chown(beside, before.uid, before.gid).catch(notAllowed);
    }
    await rename(beside, target);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw thrown;
  }
  if (flush) await flushFolder(path.dirname(target));
}

/** Removes what writings cut off by a kill left in a folder that no other process writes to. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name.startsWith(LEFTOVER[0]) && name.endsWith(LEFTOVER[1])) {
      await rm(path.join(folder, name), { force: true });
    }
  }
}

async function fill(handle: FileHandle, content: Uint8Array | string, flush: boolean): Promise<void> {
  try {
    await handle.writeFile(content);
    if (flush) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where a path leads in the end, also when nothing is there (a link whose file was removed). */
async function followLinks(file: string): Promise<string> {
  let current = path.resolve(file);
  for (let step = 0; step < MAX_LINKS; step += 1) {
    const info = await lstat(current).catch(absent);
    if (info?.isSymbolicLink() !== true) return current;
    current = path.resolve(path.dirname(current), await readlink(current));
  }
  return current;
}

/** A new name itself must survive a power cut. Windows has no such call and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function absent(thrown: unknown): null {
  if (systemCode(thrown) === 'ENOENT') return null;
  throw thrown;
}

/** Another user's file in a shared folder, or a file system without owners: the content matters more. */
function notAllowed(thrown: unknown): void {
  if (!['EPERM', 'EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(systemCode(thrown))) throw thrown;
}
