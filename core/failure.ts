import { GalleyError } from './error';

/** What a failed call means to the user: a code of `GalleyError` for each code of the system, and one for the rest. */
export interface FailureCodes {
  readonly known: Readonly<Record<string, string>>;
  /** Its text says the detail as well. */
  readonly otherwise: string;
}

/** A file that could not be read, by the system's code. */
export const SYSTEM_READ: FailureCodes = {
  known: {
    ENOENT: 'file-missing',
    ENOTDIR: 'file-missing',
    EACCES: 'file-not-permitted',
    EPERM: 'file-not-permitted',
    EISDIR: 'file-is-folder',
  },
  otherwise: 'file-unreadable',
};

/** A file that could not be written, by the system's code. Each text says that nothing was changed. */
export const SYSTEM_WRITE: FailureCodes = {
  known: {
    ENOENT: 'save-folder-missing',
    ENOTDIR: 'save-folder-missing',
    EACCES: 'save-not-permitted',
    EPERM: 'save-not-permitted',
    EROFS: 'save-not-permitted',
    ENOSPC: 'save-disk-full',
    EDQUOT: 'save-disk-full',
  },
  otherwise: 'save-failed',
};

/** The system's code of a failed call (`ENOENT`), or an empty string. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

export function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * What was thrown, in the user's words; a `GalleyError` already is.
 * @param code the system's name for what happened
 * @param name the file's, as the user knows it
 */
export function failureOf(thrown: unknown, code: string, codes: FailureCodes, name: string): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const known = Object.hasOwn(codes.known, code) ? codes.known[code] : undefined;
  return known === undefined
    ? new GalleyError(codes.otherwise, { name, detail: detailOf(thrown) })
    : new GalleyError(known, { name });
}

/** For a failure that has one text, whatever the reason. */
export function failureAs(thrown: unknown, code: string): GalleyError {
  return thrown instanceof GalleyError ? thrown : new GalleyError(code, { detail: detailOf(thrown) });
}
