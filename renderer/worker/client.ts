import { proxy, wrap, type Remote } from 'comlink';
import type { LexiconEntry } from '../../core/align/types';
import type { FileReportOptions, ReportFile } from '../../core/report/file';
import type { Change } from '../../core/review/change';
import type { JournalOrigin, Recovered } from '../../core/review/journal';
import type { Bead, Review } from '../../core/review/types';
import type { FindingsDelta, Ledgers } from '../../core/review/findings/rechecker';
import type { Engine } from '../state/engine';
import { GalleyError } from '../../core/error';
import type {
  BitextFile,
  BitextRequest,
  BuildRequest,
  LexiconRequest,
  ReadFile,
  ReadRequest,
  Reply,
  WorkerApi,
} from './api';
import { assemble, type Handover } from './handover';

/** Thrown by what was under way when the user cancelled it. */
export class Cancelled extends Error {}

/**
 * The UI's side of the worker. Methods reject with `GalleyError`. `cancel` ends the worker and with it whatever
 * computes; a new one takes over with the review that was open.
 */
export class WorkerClient {
  #worker!: Worker;
  #remote!: Remote<WorkerApi>;
  #reject: (reason: Error) => void = () => undefined;
  #ended!: Promise<never>;

  constructor() {
    this.#start();
  }

  read(request: ReadRequest): Promise<ReadFile> {
    return this.#call(this.#remote.read(request));
  }

  readBitext(request: BitextRequest): Promise<BitextFile> {
    return this.#call(this.#remote.readBitext(request));
  }

  readLexicon(request: LexiconRequest): Promise<LexiconEntry[]> {
    return this.#call(this.#remote.readLexicon(request));
  }

  async build(request: BuildRequest, onProgress: (done: number) => void): Promise<Review> {
    return this.#receive(await this.#call(this.#remote.build(request, proxy(onProgress))));
  }

  async parse(bytes: Uint8Array, name: string): Promise<Review> {
    return this.#receive(await this.#call(this.#remote.parse(bytes, name)));
  }

  async recover(journal: string): Promise<Recovered> {
    const recovered = await this.#call(this.#remote.recover(journal));
    return { ...recovered, review: await this.#receive(recovered.review) };
  }

  countWords(): Promise<number> {
    return this.#call(this.#remote.countWords());
  }

  serialize(): Promise<string> {
    return this.#call(this.#remote.serialize());
  }

  journalHeader(meta: JournalOrigin): Promise<string> {
    return this.#call(this.#remote.journalHeader(meta));
  }

  report(options: FileReportOptions): Promise<ReportFile> {
    return this.#call(this.#remote.report(options));
  }

  engine(): Promise<Engine> {
    return this.#call(this.#remote.engine());
  }

  checkRows(known: number): Promise<FindingsDelta> {
    return this.#call(this.#remote.checkRows(known));
  }

  decode(bytes: Uint8Array, name: string): Promise<string> {
    return this.#call(this.#remote.decode(bytes, name));
  }

  ledgers(): Promise<Ledgers> {
    return this.#call(this.#remote.ledgers());
  }

  checkArticle(known: number): Promise<FindingsDelta> {
    return this.#call(this.#remote.checkArticle(known));
  }

  realign(onProgress: (done: number) => void, lexicon: readonly LexiconEntry[]): Promise<Bead[]> {
    return this.#call(this.#remote.realign(proxy(onProgress), lexicon));
  }

  /** Follows a change of the open review; calls made later see it. */
  apply(changes: readonly Change[]): void {
    void this.#remote.apply(changes);
  }

  /** What was built, parsed or recovered last is the open review from now on. */
  adopt(): void {
    void this.#remote.adopt();
  }

  cancel(open: Review | null): void {
    this.#worker.terminate();
    this.#reject(new Cancelled());
    this.#start();
    if (open) void this.#remote.open(open);
  }

  /** Each piece comes as a message of its own, between which the window may draw. */
  async #receive({ id, shell, pieces }: Handover): Promise<Review> {
    const takes = Array.from({ length: pieces }, (_, index) => this.#call(this.#remote.take(id, index)));
    return assemble(shell, await Promise.all(takes));
  }

  #start(): void {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'galley' });
    this.#remote = wrap<WorkerApi>(this.#worker);
    this.#ended = new Promise<never>((_resolve, reject) => {
      this.#reject = reject;
    });
    this.#ended.catch(() => undefined);
    this.#worker.addEventListener('error', (event) => {
      this.#reject(new GalleyError('unexpected', { detail: event.message }));
    });
  }

  async #call<Value>(pending: Promise<Reply<Value>>): Promise<Value> {
    const reply = await Promise.race([pending, this.#ended]);
    if (!reply.ok) throw new GalleyError(reply.error.code, reply.error.params);
    return reply.value;
  }
}
