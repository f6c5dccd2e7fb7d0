import path from 'node:path';
import type { SaveRequest, SaveResult } from '../core/host';
import { MAX_REVIEW_BYTES } from '../core/limits';
import { writeAtomic } from './atomic';
import type { Backups } from './backups';
import { writeFailure } from './failure';
import { readIfThere } from './read';
import { stampOf } from './stamp';

/** Writes one file after the other, so that two savings of one review cannot both find it unchanged. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Saves a review as `file`. Unless `overwrite` is set, a file that is not as `expectedStamp` says is left alone.
 * @throws GalleyError `save-…`; the file is then as it was.
 */
export function saveReview(
  file: string,
  request: Pick<SaveRequest, 'content' | 'expectedStamp' | 'overwrite'>,
  backups: Backups,
): Promise<SaveResult> {
  const before = queues.get(file) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => saveNow(file, request, backups));
  queues.set(file, mine);
  const forget = (): void => {
    if (queues.get(file) === mine) queues.delete(file);
  };
  mine.then(forget, forget);
  return mine;
}

async function saveNow(
  file: string,
  { content, expectedStamp, overwrite }: Pick<SaveRequest, 'content' | 'expectedStamp' | 'overwrite'>,
  backups: Backups,
): Promise<SaveResult> {
  const name = path.basename(file);
  if (!overwrite) {
    const present = await readIfThere(file, MAX_REVIEW_BYTES);
    const stamp = present === null ? null : stampOf(present);
    if (stamp !== expectedStamp) return { outcome: 'conflict' };
  }
  try {
    await writeAtomic(file, content);
  } catch (thrown) {
    throw writeFailure(name, thrown);
  }
  // The review is safe by now; a full data folder must not make the saving look failed.
  await backups.keep(file, content).catch((thrown: unknown) => {
    console.error('No backup was kept:', thrown);
  });
  return { outcome: 'saved', ref: file, name, stamp: stampOf(content) };
}

/** Writes a report. @throws GalleyError `save-…`; what was there is then as it was. */
export async function writeExport(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomic(file, bytes);
  } catch (thrown) {
    throw writeFailure(path.basename(file), thrown);
  }
}
