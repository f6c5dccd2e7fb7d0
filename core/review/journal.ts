import { z } from 'zod';
import { GalleyError } from '../error';
import { changeSchema, type Change } from './change';
import { reviewFrom } from './file';
import type { Review } from './types';

/**
 * The recovery journal: JSON lines. The first holds the whole review as it stood when the journal was started (opened,
 * imported or saved), each further one a step done since. docs/FORMAT.md describes it in words.
 */

const JOURNAL_KIND = 'galley-journal';
const JOURNAL_VERSION = 1;

const headerSchema = z.object({
  kind: z.literal(JOURNAL_KIND),
  version: z.literal(JOURNAL_VERSION),
  ref: z.string().nullable(),
  stamp: z.string().nullable(),
  name: z.string(),
  review: z.unknown(),
});

const stepSchema = z.object({ at: z.string(), command: z.string(), changes: z.array(changeSchema) });

/** What a journal belongs to. */
export interface JournalOrigin {
  /** The file it was opened from or saved to; null when it never was saved. */
  readonly ref: string | null;
  /** The file's stamp at that time. */
  readonly stamp: string | null;
  /** The file's name, or a title, to ask the user with. */
  readonly name: string;
}

export interface JournalStep {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The command's id; undo and redo are steps like any other. */
  readonly command: string;
  readonly changes: readonly Change[];
}

export interface Recovered extends JournalOrigin {
  readonly review: Review;
  /** Steps in `review`. */
  readonly steps: number;
  /** When the last of them was done; null without any. */
  readonly lastAt: string | null;
  /** Whole lines that could not be used, a damaged one and those after it. A last line cut off does not count. */
  readonly lost: number;
}

/** The first line, with its line feed. */
export function journalHeader(origin: JournalOrigin, review: Review): string {
  const { ref, stamp, name } = origin;
  return `${JSON.stringify({ kind: JOURNAL_KIND, version: JOURNAL_VERSION, ref, stamp, name, review })}\n`;
}

/** One step's line, with its line feed. */
export function journalLine({ at, command, changes }: JournalStep): string {
  return `${JSON.stringify({ at, command, changes })}\n`;
}

/**
 * The state after the last whole line. A line that is cut off at the end is what a crash leaves and is passed over; a
 * line that is damaged, or does not fit the document, ends the reading there, and everything before it is kept.
 * @throws GalleyError `journal-damaged` when the first line cannot be used, `review-damaged` and its like when the
 *   review in it cannot
 */
export function readJournal(text: string): Recovered {
  const lines = text.split('\n');
  // After the last line feed stands '' or a line whose end was not written; a whole one is still usable.
  const isUnfinished = lines.at(-1) !== '';
  const [first = '', ...rest] = isUnfinished ? lines : lines.slice(0, -1);
  const header = headerSchema.safeParse(parseLine(first));
  if (!header.success) throw new GalleyError('journal-damaged', {});
  const { ref, stamp, name, review } = header.data;
  reviewFrom(review, name);

  const journal: Lines = { header: first, steps: rest };
  const applied = replay(journal, rest.length).steps;
  const steps = lastSound(journal, applied);
  const end = replay(journal, steps);
  const isCut = isUnfinished && applied < rest.length;
  return {
    ref,
    stamp,
    name,
    review: reviewFrom(end.document, name),
    steps,
    lastAt: end.at,
    lost: rest.length - steps - (isCut ? 1 : 0),
  };
}

interface Lines {
  readonly header: string;
  readonly steps: readonly string[];
}

interface Replayed {
  readonly document: unknown;
  /** Steps that could be done. When it is fewer than were asked for, `document` is not to be used. */
  readonly steps: number;
  readonly at: string | null;
}

/**
 * The document after at most `count` steps, read afresh from the text: what was read is changed in place. Going through
 * `applyChanges`, which copies every record it touches, a long day on a large review would take minutes.
 */
function replay({ header, steps }: Lines, count: number): Replayed {
  const root = { review: headerSchema.parse(parseLine(header)).review };
  let at: string | null = null;
  for (let index = 0; index < count; index++) {
    const step = stepSchema.safeParse(parseLine(steps[index] ?? ''));
    if (!step.success || !step.data.changes.every((change) => applyInPlace(root, change))) {
      return { document: root.review, steps: index, at };
    }
    at = step.data.at;
  }
  return { document: root.review, steps: count, at };
}

/** Does what `applyChanges` does, to the document itself; false when it has no such place. */
function applyInPlace(root: { review: unknown }, change: Change): boolean {
  const path = ['review', ...change.path];
  let node: unknown = root;
  for (const key of change.op === 'splice' ? path : path.slice(0, -1)) node = childOf(node, key);
  if (typeof node !== 'object' || node === null) return false;
  if (change.op === 'splice') {
    if (!Array.isArray(node) || change.index + change.remove > node.length) return false;
    const items = node as unknown[];
    const tail = items.splice(change.index).slice(change.remove);
    for (const item of change.insert) items.push(item);
    for (const item of tail) items.push(item);
    return true;
  }
  const key = path.at(-1) ?? '';
  if (change.op === 'drop') Reflect.deleteProperty(node, key);
  else (node as Record<string | number, unknown>)[key] = change.value;
  return true;
}

function childOf(node: unknown, key: string | number): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Record<string | number, unknown>)[key];
}

/**
 * The most steps, of those that can be done, after which the document is valid. A change can be well-formed and still be
 * wrong (a flipped bit in an offset); what was broken by one stays broken, so a binary search finds it.
 */
function lastSound(journal: Lines, steps: number): number {
  let sound = 0;
  let broken = steps + 1;
  let probe = steps;
  while (broken - sound > 1) {
    if (isSound(replay(journal, probe).document)) sound = probe;
    else broken = probe;
    probe = (sound + broken) >> 1;
  }
  return sound;
}

function isSound(document: unknown): boolean {
  try {
    reviewFrom(document, '');
    return true;
  } catch {
    return false;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
