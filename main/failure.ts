import type { GalleyError } from '../core/error';
import { failureAs, failureOf, SYSTEM_READ, SYSTEM_WRITE, systemCode } from '../core/failure';

/** What a failed reading means to the user. */
export function readFailure(name: string, thrown: unknown): GalleyError {
  return failureOf(thrown, systemCode(thrown), SYSTEM_READ, name);
}

/** What a failed writing means to the user. Each text says that nothing was changed, which `writeAtomic` sees to. */
export function writeFailure(name: string, thrown: unknown): GalleyError {
  return failureOf(thrown, systemCode(thrown), SYSTEM_WRITE, name);
}

/** A journal that could not be written or read. */
export function journalFailure(thrown: unknown): GalleyError {
  return failureAs(thrown, 'journal-failed');
}

/** A page that could not be printed. */
export function printFailure(thrown: unknown): GalleyError {
  return failureAs(thrown, 'print-failed');
}
