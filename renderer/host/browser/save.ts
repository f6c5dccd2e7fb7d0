import type { ExportRequest, ExportResult, SaveRequest, SaveResult } from '../../../core/host';
import type { Backups } from './backups';
import { failureName, writeFailure } from './failure';
import type { Files } from './files';
import { download, pickTarget } from './picker';
import { currentStamp, demandPermission, stampOf } from './read';

const REVIEW_EXTENSION = 'galley';
const REVIEW_MEDIA_TYPE = 'application/x-galley+json';

/**
 * Saves a review. Where the browser cannot write files it is a download, which never is a conflict.
 * @throws GalleyError `save-…`; the file is then as it was.
 */
export async function saveReview(request: SaveRequest, files: Files, backups: Backups): Promise<SaveResult> {
  const place = request.ref === null ? null : await files.find(request.ref);
  if (place?.kind === 'handle') {
    const outcome = await writeUnlessChanged(place.handle, request);
    if (outcome === 'conflict') return { outcome };
    if (outcome !== 'gone') return keep(place.handle, outcome);
  }
  const target = await pickTarget(request.suggestedName, REVIEW_MEDIA_TYPE, REVIEW_EXTENSION);
  if (target === 'cancelled') return { outcome: 'cancelled' };
  if (target === 'unavailable') return saveAsDownload(request, files);
  // The browser's dialog has asked already whether to replace the file.
  return keep(target, await write(target, request.content));

  async function keep(handle: FileSystemFileHandle, stamp: string): Promise<SaveResult> {
    const ref = await files.refOf(handle);
    await backups.keep(ref, request.content);
    return { outcome: 'saved', ref, name: handle.name, stamp };
  }
}

function saveAsDownload({ ref, suggestedName, content }: SaveRequest, files: Files): SaveResult {
  const file = new File([content], suggestedName, { type: REVIEW_MEDIA_TYPE });
  download(file, suggestedName);
  const place = { kind: 'file', file } as const;
  if (ref !== null) files.replace(ref, place);
  return { outcome: 'saved', ref: ref ?? files.add(place), name: suggestedName, stamp: stampOf(file) };
}

/** Writes a report to where the user says. @throws GalleyError `save-…` */
export async function exportFile(request: ExportRequest): Promise<ExportResult> {
  const { suggestedName, mediaType, extension } = request;
  // A view of a shared buffer is no part for a Blob; a copy always is.
  const bytes = new Uint8Array(request.bytes);
  const target = await pickTarget(suggestedName, mediaType, extension);
  if (target === 'cancelled') return { outcome: 'cancelled' };
  if (target === 'unavailable') {
    download(new Blob([bytes], { type: mediaType }), suggestedName);
    return { outcome: 'saved', name: suggestedName };
  }
  await write(target, bytes);
  return { outcome: 'saved', name: target.name };
}

/** `gone`: the user agreed to overwrite a file that is not there any more, and no handle can make it anew. */
async function writeUnlessChanged(
  handle: FileSystemFileHandle,
  { content, expectedStamp, overwrite }: SaveRequest,
): Promise<string> {
  try {
    await demandPermission(handle, 'readwrite');
    const stamp = await currentStamp(handle);
    if (!overwrite && stamp !== expectedStamp) return 'conflict';
    if (stamp === null) return 'gone';
  } catch (thrown) {
    throw writeFailure(handle.name, thrown);
  }
  return write(handle, content, overwrite ? undefined : expectedStamp);
}

/**
 * Replaces what a file holds: the browser writes to a swap file and puts it in place when closed. Gives the new stamp,
 * or `conflict` when the file turned out not to have the `expected` stamp right before that.
 * @throws GalleyError `save-…`
 */
async function write(
  handle: FileSystemFileHandle,
  content: string | Uint8Array<ArrayBuffer>,
  expected?: string | null,
): Promise<string> {
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(content);
      if (expected !== undefined && (await currentStamp(handle)) !== expected) {
        await writable.abort();
        return 'conflict';
      }
      await writable.close();
    } catch (thrown) {
      await writable.abort().catch((again: unknown) => {
        if (failureName(again) !== 'TypeError') console.warn('A swap file was left:', again);
      });
      throw thrown;
    }
    return stampOf(await handle.getFile());
  } catch (thrown) {
    throw writeFailure(handle.name, thrown);
  }
}
