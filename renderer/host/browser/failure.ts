import { GalleyError } from '../../../core/error';

/** The name of a DOM exception (`NotFoundError`), also of one that came from a worker; else an empty string. */
export function failureName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : '';
}

export function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What a failed reading means to the user. */
export function readFailure(name: string, thrown: unknown): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  switch (failureName(thrown)) {
    case 'NotFoundError':
      return new GalleyError('file-missing', { name });
    case 'TypeMismatchError':
      return new GalleyError('file-is-folder', { name });
    case 'NotAllowedError':
    case 'SecurityError':
      return new GalleyError('file-not-allowed', { name });
    default:
      return new GalleyError('file-unreadable', { name, detail: detailOf(thrown) });
  }
}

/** What a failed writing means to the user. The browser writes to a swap file, so the file itself is as it was. */
export function writeFailure(name: string, thrown: unknown): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  switch (failureName(thrown)) {
    case 'NotFoundError':
      return new GalleyError('save-folder-missing', { name });
    case 'NotAllowedError':
    case 'SecurityError':
      return new GalleyError('save-not-allowed', { name });
    case 'NoModificationAllowedError':
      return new GalleyError('save-not-permitted', { name });
    case 'QuotaExceededError':
      return new GalleyError('save-disk-full', { name });
    default:
      return new GalleyError('save-failed', { name, detail: detailOf(thrown) });
  }
}

/** A journal that could not be written or read. */
export function journalFailure(thrown: unknown): GalleyError {
  return thrown instanceof GalleyError
    ? thrown
    : new GalleyError('journal-failed', { detail: detailOf(thrown) });
}
