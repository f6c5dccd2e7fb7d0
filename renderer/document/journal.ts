import type { Change } from '../../core/review/change';
import { journalLine } from '../../core/review/journal';
import { reportError } from '../app/errors';
import { services } from '../app/services';
import { useDocument } from '../state/document';

/** How long changes are gathered before they are written, in ms; the promise to the user is one second. */
const GATHER_MS = 100;

interface Journal {
  readonly id: string;
  lines: string[];
  started: boolean;
}

let journal: Journal | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

/**
 * A new document is open. Its journal begins with the first change, or at once when it is in no file yet; resolves
 * when what has to be on disk is there.
 */
export function beginJournal(unsaved: boolean): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  journal = { id: crypto.randomUUID(), lines: [], started: false };
  if (unsaved) start(journal);
  return writing;
}

/** Call it before the worker follows the change: a journal that begins here holds the state before it. */
export function recordChanges(command: string, changes: readonly Change[]): void {
  if (!journal) return;
  if (!journal.started) start(journal);
  journal.lines.push(journalLine({ at: new Date().toISOString(), command, changes: [...changes] }));
  useDocument.setState({ keptAt: null });
  // Further changes do not put it off: who works without a pause loses no more than others.
  const current = journal;
  timer ??= setTimeout(() => {
    timer = undefined;
    enqueue(() => flush(current));
  }, GATHER_MS);
}

/** The document is in its file, or was given up: its journal has done its work. */
export function endJournal(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const ended = journal;
  if (ended?.started) {
    enqueue(() => services().host.removeJournal(ended.id));
    journal = { id: crypto.randomUUID(), lines: [], started: false };
  }
  return writing;
}

function start(starting: Journal): void {
  const { file, review } = useDocument.getState();
  starting.started = true;
  const header = services().worker.journalHeader({
    ref: file?.ref ?? null,
    stamp: file?.stamp ?? null,
    name: file?.name ?? review?.title ?? '',
  });
  enqueue(async () => {
    await orBeginAnew(starting, async () => services().host.startJournal(starting.id, await header));
    sayKept(starting);
  });
}

/** Of the journal that the changes were made for: when its turn comes, another may have begun and not be there yet. */
async function flush(current: Journal): Promise<void> {
  if (current.lines.length === 0) return;
  const text = current.lines.join('');
  current.lines = [];
  await orBeginAnew(current, () => services().host.appendJournal(current.id, text));
  sayKept(current);
}

function sayKept({ id, lines }: Journal): void {
  if (id === journal?.id && lines.length === 0) useDocument.setState({ keptAt: Date.now() });
}

/**
 * When a write fails, the next change begins the journal anew, from the state it then finds: what would follow a gap
 * cannot be used.
 */
async function orBeginAnew(written: Journal, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    written.started = false;
    written.lines = [];
    throw thrown;
  }
}

function enqueue(task: () => Promise<void>): void {
  writing = writing.then(task).catch(reportError);
}
