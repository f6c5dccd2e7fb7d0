import { GalleyError } from '../../../core/error';
import { MAX_ARTICLE_BYTES, MAX_REVIEW_BYTES } from '../../../core/limits';
import { failureName, readFailure } from './failure';
import type {} from './fs-access';

const REVIEW_EXTENSION = '.galley';
const MEGABYTE = 1024 * 1024;

export function isReviewName(name: string): boolean {
  return name.toLowerCase().endsWith(REVIEW_EXTENSION);
}

/** Tells one state of a file from another without reading it: browsers give its time of change and its size. */
export function stampOf(file: File): string {
  return `${file.lastModified}-${file.size}`;
}

/** What a file holds. @throws GalleyError `file-too-large`, `file-missing`, `file-unreadable`, … */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const limit = isReviewName(file.name) ? MAX_REVIEW_BYTES : MAX_ARTICLE_BYTES;
  if (file.size > limit) {
    throw new GalleyError('file-too-large', {
      name: file.name,
      size: Math.ceil(file.size / MEGABYTE),
      limit: Math.floor(limit / MEGABYTE),
    });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    throw readFailure(file.name, thrown);
  }
}

/** The file behind a handle as it is now, after asking the user where the browser wants that. */
export async function fileOf(handle: FileSystemFileHandle): Promise<File> {
  try {
    await demandPermission(handle, 'read');
    return await handle.getFile();
  } catch (thrown) {
    throw readFailure(handle.name, thrown);
  }
}

/** The stamp of the file behind a handle; null when it is gone. */
export async function currentStamp(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    return stampOf(await handle.getFile());
  } catch (thrown) {
    if (failureName(thrown) === 'NotFoundError') return null;
    throw thrown;
  }
}

/**
 * A handle kept from an earlier visit needs the user's consent anew, which the browser asks for on a user's gesture.
 * @throws DOMException `NotAllowedError` when it is refused, `SecurityError` without a gesture
 */
export async function demandPermission(handle: FileSystemHandle, mode: 'read' | 'readwrite'): Promise<void> {
  if ((await handle.queryPermission?.({ mode })) !== 'prompt') return;
  if ((await handle.requestPermission?.({ mode })) !== 'granted') {
    throw new DOMException('The user refused access.', 'NotAllowedError');
  }
}
