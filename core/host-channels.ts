import { z } from 'zod';
import type { ErrorData } from './error';
import {
  arrivalSchema,
  backupSchema,
  documentStateSchema,
  exportRequestSchema,
  exportResultSchema,
  fileRefSchema,
  journalInfoSchema,
  menuItemSchema,
  openedFileSchema,
  recentFileSchema,
  saveRequestSchema,
  saveResultSchema,
  settingsSchema,
} from './host';

/**
 * The contract between the window and the desktop's main process: every call with the schema of its arguments and of
 * its result, and every event. Main, preload and renderer derive their types from here; preload imports types only.
 */

const journalId = journalInfoSchema.shape.id;

export const CALLS = {
  openFiles: { args: z.tuple([]), result: z.array(openedFileSchema) },
  readFile: { args: z.tuple([fileRefSchema]), result: openedFileSchema },
  /** The path is what the preload found the dropped `File` to stand for. */
  readDropped: { args: z.tuple([fileRefSchema]), result: openedFileSchema },
  readSample: { args: z.tuple([]), result: z.array(openedFileSchema) },
  save: { args: z.tuple([saveRequestSchema]), result: saveResultSchema },
  readBackups: { args: z.tuple([fileRefSchema]), result: z.array(backupSchema) },
  exportFile: { args: z.tuple([exportRequestSchema]), result: exportResultSchema },
  recentFiles: { args: z.tuple([]), result: z.array(recentFileSchema) },
  loadSettings: { args: z.tuple([]), result: settingsSchema },
  storeSettings: { args: z.tuple([settingsSchema]), result: z.void() },
  listJournals: { args: z.tuple([]), result: z.array(journalInfoSchema) },
  readJournal: { args: z.tuple([journalId]), result: z.string() },
  startJournal: { args: z.tuple([journalId, z.string()]), result: z.void() },
  appendJournal: { args: z.tuple([journalId, z.string()]), result: z.void() },
  removeJournal: { args: z.tuple([journalId]), result: z.void() },
  setDocumentState: { args: z.tuple([documentStateSchema]), result: z.void() },
  setMenu: { args: z.tuple([z.array(menuItemSchema)]), result: z.void() },
  openExternal: { args: z.tuple([z.string().max(4096)]), result: z.void() },
  print: { args: z.tuple([z.string()]), result: exportResultSchema },
  /** Files that came from outside since the last call; the event `arrived` says when there are some. */
  takeArrivals: { args: z.tuple([]), result: z.array(arrivalSchema) },
  /** Answers the event `saveBeforeClose`. */
  answerClose: { args: z.tuple([z.enum(['saved', 'cancelled'])]), result: z.void() },
} as const;

export type CallName = keyof typeof CALLS;
export type CallArguments<Name extends CallName> = z.output<(typeof CALLS)[Name]['args']>;
export type CallResult<Name extends CallName> = z.output<(typeof CALLS)[Name]['result']>;

/** What main tells a window, with the type of what it carries. */
export interface HostEvents {
  command: string;
  arrived: null;
  saveBeforeClose: null;
}
export type EventName = keyof HostEvents;

/** A call's outcome as data: an error's class does not survive the way between processes. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ErrorData };

/** What the preload puts on the window as `galleyHost`. */
export type HostBridge = {
  readonly [Name in Exclude<CallName, 'readDropped'>]: (
    ...args: CallArguments<Name>
  ) => Promise<Reply<CallResult<Name>>>;
} & {
  /** Null when the dropped thing has no place on this machine's disk (dragged out of another program). */
  readonly readDropped: (file: unknown) => Promise<Reply<CallResult<'readDropped'>> | null>;
  readonly onCommand: (listener: (command: string) => void) => () => void;
  readonly onArrived: (listener: () => void) => () => void;
  readonly onSaveBeforeClose: (listener: () => void) => () => void;
};
