import type { Finding } from '../../core/check';
import type { LineTable } from './place';

/** Two files after the checks have run over them. */
export interface CheckedFiles {
  readonly source: CheckedFile;
  readonly target: CheckedFile;
  readonly findings: readonly Finding[];
}

export interface CheckedFile {
  /** As it was given. */
  readonly file: string;
  readonly lang: string;
  readonly content: string;
  readonly table: LineTable;
}
