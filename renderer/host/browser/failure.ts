import type { GalleyError } from '../../../core/error';
import { failureAs, failureOf, type FailureCodes } from '../../../core/failure';

const BROWSER_READ: FailureCodes = {
  known: {
    NotFoundError: 'file-missing',
    TypeMismatchError: 'file-is-folder',
    NotAllowedError: 'file-not-allowed',
    SecurityError: 'file-not-allowed',
  },
  otherwise: 'file-unreadable',
};

const BROWSER_WRITE: FailureCodes = {
  known: {
    NotFoundError: 'save-folder-missing',
    NotAllowedError: 'save-not-allowed',
    SecurityError: 'save-not-allowed',
    NoModificationAllowedError: 'save-not-permitted',
    QuotaExceededError: 'save-disk-full',
  },
  otherwise: 'save-failed',
};

/** The name of a DOM exception (`NotFoundError`), also of one that came from a worker; else an empty string. */
export function failureName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : '';
}

/** What a failed reading means to the user. */
export function readFailure(name: string, thrown: unknown): GalleyError {
  return failureOf(thrown, failureName(thrown), BROWSER_READ, name);
}

/** What a failed writing means to the user. The browser writes to a swap file, so the file itself is as it was. */
export function writeFailure(name: string, thrown: unknown): GalleyError {
  return failureOf(thrown, failureName(thrown), BROWSER_WRITE, name);
}

/** A journal that could not be written or read. */
export function journalFailure(thrown: unknown): GalleyError {
  return failureAs(thrown, 'journal-failed');
}
