import type { Change } from '../../core/review/change';
import type { JournalOrigin, Recovered } from '../../core/review/journal';
import type { LexiconEntry } from '../../core/align/types';
import type { ReadArticle } from '../../core/read/article';
import type { BitextRow } from '../../core/read/bitext';
import type { Bead, Review, ReviewText } from '../../core/review/types';
import type { FileReportOptions, ReportFile } from '../../core/report/file';
import type { FindingsDelta, Ledgers } from '../../core/review/findings/rechecker';
import type { ErrorData } from '../../core/error';
import type { Engine } from '../state/engine';
import type { Handover, Piece } from './handover';

/** Results cross the worker's border as data, since an error loses its class on the way. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ErrorData };

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent: detected. */
  readonly encoding?: string;
  readonly lang?: string;
}

export interface ReadFile extends ReadArticle {
  /** Whether the text looks broken at a column, so that line ends are not sentence ends. */
  readonly wrapped: boolean;
}

export interface BitextRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
  /** Which of the file's languages; absent: as the file says. */
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

/** Both texts of one file. */
export interface BitextFile {
  readonly source: ReadFile;
  readonly target: ReadFile;
  /** What of them belongs together. */
  readonly rows: readonly BitextRow[];
  /** All languages the file offers. */
  readonly languages: readonly string[];
}

export interface LexiconRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface BuildRequest {
  readonly source: ReviewText;
  readonly target: ReviewText;
  readonly title: string;
  readonly wrapped: { readonly source: boolean; readonly target: boolean };
  readonly author: string;
  /** Given where both texts are of one file: nothing is aligned then. */
  readonly rows?: readonly BitextRow[];
  /** The user's terms, for aligning. */
  readonly lexicon?: readonly LexiconEntry[];
}

/**
 * All computing, off the UI thread. The worker keeps a replica of the open review: `adopt`
 * takes over what `build`, `parse` or `recover` made, `apply` follows each change, so that saving, checking and reporting need no copy of the document.
 */
export interface WorkerApi {
  read(request: ReadRequest): Reply<ReadFile>;
  readBitext(request: BitextRequest): Reply<BitextFile>;
  readLexicon(request: LexiconRequest): Reply<LexiconEntry[]>;
  /** @param onProgress 0 to 1 */
  build(request: BuildRequest, onProgress: (done: number) => void): Reply<Handover>;
  parse(bytes: Uint8Array, name: string): Reply<Handover>;
  recover(journal: string): Reply<Omit<Recovered, 'review'> & { readonly review: Handover }>;
  /** A piece of a review that was handed over; the last one ends that. */
  take(handover: number, index: number): Reply<Piece>;
  /** Makes the review that was built, parsed or recovered last the replica. */
  adopt(): void;
  open(review: Review): void;
  apply(changes: readonly Change[]): void;
  /** Words of the open review's counted side. */
  countWords(): Reply<number>;
  serialize(): Reply<string>;
  journalHeader(meta: JournalOrigin): Reply<string>;
  report(options: FileReportOptions): Promise<Reply<ReportFile>>;
  /** What the worker can do. */
  engine(): Reply<Engine>;
  /** Checks the rows that changed, for a few hundredths of a second. @param known state of the last delta received */
  checkRows(known: number): Reply<FindingsDelta>;
  /** Runs the checks that look at the whole article, for as long; to be called until nothing is left. */
  checkArticle(known: number): Reply<FindingsDelta>;
  /** A small file's text, its encoding detected. @param name for error messages */
  decode(bytes: Uint8Array, name: string): Reply<string>;
  /** What the whole article's names and quotations were found to be, when its checks had last run to their end. */
  ledgers(): Reply<Ledgers>;
  /** The open review's alignment made anew around what the reviewer settled. @param onProgress 0 to 1 */
  realign(onProgress: (done: number) => void, lexicon: readonly LexiconEntry[]): Reply<Bead[]>;
}
