import { GalleyError } from '../../../core/error';
import type { Place } from './files';
import { failureName } from './failure';
import type {} from './fs-access';

interface Dropped {
  readonly file: File | null;
  /** Null where the browser gives none, or would not. */
  readonly handle: Promise<FileSystemHandle | null>;
  readonly isFolder: boolean;
}

/**
 * Watches what is dropped on the page. A dropped `File` tells neither a folder nor where to write it back; its transfer
 * item does, but only while the drop event is handled, so it is asked ahead of the page's own handlers.
 */
export class Drops {
  #last: readonly Dropped[] = [];

  watch(target: Pick<Window, 'addEventListener'>): void {
    target.addEventListener('drop', (event) => this.#note(event.dataTransfer?.items ?? []), {
      capture: true,
    });
  }

  /** Where a file of the last drop is. @throws GalleyError `file-is-folder` */
  async placeOf(file: File): Promise<Place> {
    const dropped = this.#last.find((candidate) => isSame(candidate.file, file));
    const handle = (await dropped?.handle) ?? null;
    if (dropped?.isFolder === true || handle?.kind === 'directory') throw isFolder(file);
    if (handle?.kind === 'file') return { kind: 'handle', handle: handle as FileSystemFileHandle };
    await demandReadable(file);
    return { kind: 'file', file };
  }

  #note(items: Iterable<DataTransferItem>): void {
    this.#last = [...items]
      .filter((item) => item.kind === 'file')
      .map((item) => ({
        file: item.getAsFile(),
        handle: item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
        isFolder: item.webkitGetAsEntry()?.isDirectory ?? false,
      }));
  }
}

/** A browser may give a new `File` object each time it is asked for one. */
function isSame(a: File | null, b: File): boolean {
  return a?.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function isFolder(file: File): GalleyError {
  return new GalleyError('file-is-folder', { name: file.name });
}

/** A `File` of something that was dropped this moment and yet is not found is a folder. */
async function demandReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (thrown) {
    if (failureName(thrown) === 'NotFoundError') throw isFolder(file);
  }
}
