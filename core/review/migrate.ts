import { GalleyError } from '../error';
import { initialChecking } from './findings/profile';
import { REVIEW_VERSION } from './schema';

/** A document of some version, as far as it is known before it is validated. */
export type Raw = Readonly<Record<string, unknown>>;

/** What makes a document of the next version from one of the version it is listed under. It need not set `version`. */
export type Migrations = Readonly<Record<number, (document: Raw) => Raw>>;

const MIGRATIONS: Migrations = {
  /** Version 2 keeps what was decided on findings, and how the review is checked. */
  1: (document) => ({ ...document, decisions: {}, checking: initialChecking() }),
};

/**
 * The document as the current version has it: migrated step by step, `version` set. The given one is left as it is.
 * @throws GalleyError `review-newer`, `review-damaged` (no usable version)
 */
export function migrate(
  document: Raw,
  name: string,
  migrations: Migrations = MIGRATIONS,
  current: number = REVIEW_VERSION,
): Raw {
  const from = document.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) {
    throw new GalleyError('review-damaged', { name, path: 'version', context: 'version' });
  }
  if (from > current) throw new GalleyError('review-newer', { name, version: from, supported: current });
  let migrated = document;
  for (let version = from; version < current; version++) {
    const step = migrations[version];
    if (!step) throw new Error(`No migration from version ${version}`);
    migrated = { ...step(migrated), version: version + 1 };
  }
  return migrated;
}
