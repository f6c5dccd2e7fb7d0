import { failureName } from './failure';
import type {} from './fs-access';

/** What the user chose: a handle can be written to and kept, a plain file only read. */
export type Picked = { readonly handle: FileSystemFileHandle } | { readonly file: File };

/** The browser then opens its dialogs in the folder that Galley used last. */
const PICKER_ID = 'galley';
/** Long enough for the slowest start of a download; until then the bytes must stay. */
const DOWNLOAD_GRACE_MS = 60_000;

/** Asks for files; empty when cancelled. */
export async function pickFiles(): Promise<Picked[]> {
  if (window.showOpenFilePicker === undefined) return pickWithInput();
  try {
    const handles = await window.showOpenFilePicker({ multiple: true, id: PICKER_ID });
    return handles.map((handle) => ({ handle }));
  } catch (thrown) {
    if (failureName(thrown) === 'AbortError') return [];
    // Refused by the browser's policy, not by the user: the plain dialog still works.
    if (failureName(thrown) === 'SecurityError') return pickWithInput();
    throw thrown;
  }
}

let endFormerInput: (() => void) | null = null;

function pickWithInput(): Promise<Picked[]> {
  // Not every browser says that its dialog was cancelled; asking again ends the question before.
  endFormerInput?.();
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.hidden = true;
    const end = (): void => {
      input.remove();
      endFormerInput = null;
      resolve([...(input.files ?? [])].map((file) => ({ file })));
    };
    endFormerInput = end;
    input.addEventListener('change', end, { once: true });
    input.addEventListener('cancel', end, { once: true });
    // Safari opens no dialog for an input outside the page.
    document.body.append(input);
    input.click();
  });
}

/**
 * Asks where to write. `unavailable`: the browser has no such dialog, or refuses one now since the user's last gesture
 * is too long ago; a download is left then.
 */
export async function pickTarget(
  suggestedName: string,
  mediaType: string,
  extension: string,
): Promise<FileSystemFileHandle | 'cancelled' | 'unavailable'> {
  if (window.showSaveFilePicker === undefined) return 'unavailable';
  const accept = { [mediaType.split(';')[0]?.trim() ?? mediaType]: [`.${extension}`] };
  try {
    return await window.showSaveFilePicker({ suggestedName, id: PICKER_ID, types: [{ accept }] });
  } catch (thrown) {
    if (failureName(thrown) === 'AbortError') return 'cancelled';
    if (failureName(thrown) === 'SecurityError') return 'unavailable';
    throw thrown;
  }
}

/** Hands `blob` to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_GRACE_MS);
}
