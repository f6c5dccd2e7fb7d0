import path from 'node:path';
import { GalleyError } from '../core/error';
import type { FileRef } from '../core/host';

/**
 * The files a user gave this app: in a dialog, on the command line, by dropping them, or earlier as a recent one. The
 * window names files by path; a path that is not in here is refused, so that a window gone wrong reads and writes
 * nothing the user did not choose.
 */
export interface Grants {
  /** Remembers that the user chose `file` and gives the ref it goes by. */
  readonly grant: (file: string) => FileRef;
  /** The path of a granted ref. @throws GalleyError `file-not-granted` */
  readonly demand: (ref: FileRef) => string;
}

export function createGrants(): Grants {
  const granted = new Set<string>();
  return {
    grant(file) {
      const ref = path.resolve(file);
      granted.add(ref);
      return ref;
    },
    demand(ref) {
      if (!granted.has(ref)) throw new GalleyError('file-not-granted', { name: path.basename(ref) });
      return ref;
    },
  };
}
