import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, chmod, constants, open, realpath, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { GalleyError } from '../core/error';
import { failureOf, SYSTEM_READ, SYSTEM_WRITE, systemCode, type FailureCodes } from '../core/failure';
import { writeOut } from './stream';

/** Stands for standard output in place of a file. */
const STDOUT = '-';

/** On a command line a wrong name is most often a wrong folder, which its text says. */
const INPUT_READ: FailureCodes = {
  ...SYSTEM_READ,
  known: { ...SYSTEM_READ.known, ENOENT: 'input-missing', ENOTDIR: 'input-missing' },
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The bytes of a file. Error messages name it as the user did.
 * @param limit most bytes to read
 * @throws GalleyError `file-…`
 */
export async function readInput(file: string, limit: number): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new GalleyError('file-is-folder', { name: file });
    if (info.size > limit) throw tooLarge(file, info.size, limit);
    const handle = await open(file, 'r');
    try {
      return await readAll(handle.createReadStream({ autoClose: false }), file, limit);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    throw failureOf(thrown, systemCode(thrown), INPUT_READ, file);
  }
}

/** Reads pipes as well (`<(…)` in a shell), whose size nobody knows beforehand. */
async function readAll(chunks: AsyncIterable<Buffer>, name: string, limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(name, size, limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string, size: number, limit: number): GalleyError {
  const megabyte = 1024 * 1024;
  return new GalleyError('file-too-large', {
    name,
    size: Math.ceil(size / megabyte),
    limit: Math.floor(limit / megabyte),
  });
}

/**
 * Writes to a file, or to standard output for `-`. A file is replaced in one step by a complete one or stays as it was.
 * @param inputs files that were read; one of them as `output` is refused
 * @throws GalleyError `output-is-input`, `save-…`
 */
export async function writeOutput(
  output: string,
  content: string | Uint8Array,
  inputs: readonly string[],
): Promise<void> {
  if (output === STDOUT) {
    await writeOut(content);
    return;
  }
  await refuseInput(output, inputs);
  try {
    await replace(output, content);
  } catch (thrown) {
    throw failureOf(thrown, systemCode(thrown), SYSTEM_WRITE, output);
  }
}

/** @throws GalleyError `output-is-input` */
async function refuseInput(output: string, inputs: readonly string[]): Promise<void> {
  const place = await stat(output).catch(() => undefined);
  if (!place) return;
  for (const input of inputs) {
    const other = await stat(input).catch(() => undefined);
    // Links, hard ones too, lead to the same file under another name.
    if (other?.ino === place.ino && other.dev === place.dev) {
      throw new GalleyError('output-is-input', { name: output });
    }
  }
}

async function replace(output: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(output).catch(() => path.resolve(output));
  const before = await stat(target).catch(() => undefined);
  if (before?.isDirectory()) throw new GalleyError('output-is-folder', { name: output });
  if (before && !before.isFile()) {
    // A device or a pipe is written to; putting a file in its place would destroy it.
    const handle = await open(target, 'w');
    await handle.writeFile(content).finally(() => handle.close());
    return;
  }
  if (before) await access(target, constants.W_OK);
  const beside = path.join(path.dirname(target), `.galley-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(beside, 'wx');
  const tidy = (): void => {
    rmSync(beside, { force: true });
  };
  // Ctrl+C while a large file is being written must not leave a part of it behind. At all other times a signal ends the
  // process at once, which a handler could not do in the middle of computing.
  const end = (): void => process.exit(1);
  process.once('exit', tidy);
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before) await chmod(beside, before.mode & 0o7777);
    await rename(beside, target);
  } catch (thrown) {
    tidy();
    throw thrown;
  } finally {
    process.off('exit', tidy);
    for (const signal of SIGNALS) process.off(signal, end);
  }
}
