import { z } from 'zod';
import { GalleyError } from '../error';
import { applyChanges, changeSchema, type Change } from './change';
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
 * @throws GalleyError `journal-damaged` when the first line cannot be used
 */
export function readJournal(text: string): Recovered {
  const lines = text.split('\n');
  // After the last line feed stands '' or a line whose end was not written; a whole one is still usable.
  const unfinished = lines.at(-1) ?? '';
  const [first, ...rest] = unfinished === '' ? lines.slice(0, -1) : lines;
  const header = headerSchema.safeParse(parseLine(first ?? ''));
  if (!header.success) throw new GalleyError('journal-damaged', {});
  const { ref, stamp, name } = header.data;
  const states: State[] = [{ review: reviewFrom(header.data.review, name), at: null }];
  for (const line of rest) {
    const next = after(states.at(-1), line);
    if (!next) break;
    states.push(next);
  }
  const last = lastSound(states);
  const state = states[last] as State;
  const dropped = rest.length - last;
  const isCut = unfinished !== '' && states.length - 1 < rest.length;
  return {
    ref,
    stamp,
    name,
    review: state.review,
    steps: last,
    lastAt: state.at,
    lost: isCut ? dropped - 1 : dropped,
  };
}

interface State {
  readonly review: Review;
  readonly at: string | null;
}

function after(state: State | undefined, line: string): State | undefined {
  const step = stepSchema.safeParse(parseLine(line));
  if (!state || !step.success) return undefined;
  try {
    return { review: applyChanges(state.review, step.data.changes), at: step.data.at };
  } catch {
    return undefined;
  }
}

/**
 * Index of the last state that is a valid document. A change can be well-formed and still be wrong (a flipped bit in
 * an offset); what was broken by one stays broken, so a binary search finds the first. The first state is valid.
 */
function lastSound(states: readonly State[]): number {
  if (isSound(states.at(-1))) return states.length - 1;
  let sound = 0;
  let broken = states.length - 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(states[middle])) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isSound(state: State | undefined): boolean {
  try {
    reviewFrom(state?.review, '');
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
