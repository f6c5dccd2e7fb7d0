import { GalleyError } from '../core/error';

/** The system's code of a failed call (`ENOENT`), or an empty string. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What a failed reading means to the user. */
export function readFailure(name: string, thrown: unknown): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  switch (errorCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new GalleyError('file-missing', { name });
    case 'EACCES':
    case 'EPERM':
      return new GalleyError('file-not-permitted', { name });
    case 'EISDIR':
      return new GalleyError('file-is-folder', { name });
    default:
      return new GalleyError('file-unreadable', { name, detail: detailOf(thrown) });
  }
}

/** What a failed writing means to the user. Each text says that nothing was changed, which `writeAtomic` sees to. */
export function writeFailure(name: string, thrown: unknown): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  switch (errorCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new GalleyError('save-folder-missing', { name });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new GalleyError('save-not-permitted', { name });
    case 'ENOSPC':
    case 'EDQUOT':
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

/** A page that could not be printed. */
export function printFailure(thrown: unknown): GalleyError {
  return thrown instanceof GalleyError
    ? thrown
    : new GalleyError('print-failed', { detail: detailOf(thrown) });
}
