import { z } from 'zod';

/**
 * What the app asks of the machine it runs on. `preload/` implements it over IPC, `renderer/host/browser.ts` with the
 * browser's own means; nothing in the renderer asks which of the two it is. Every argument and result that crosses a
 * process boundary is parsed with the schemas below. Failures reject with a `GalleyError` (over IPC: as its data).
 */

/** Opaque: names a file for later calls. On the desktop a path the user chose; in a browser a key of this session. */
export const fileRefSchema = z.string().min(1).max(4096);
export type FileRef = z.infer<typeof fileRefSchema>;

const bytesSchema = z.instanceof(Uint8Array);

/** A file the user gave, with what it held. `stamp` changes whenever the file does. */
export const openedFileSchema = z.object({
  ref: fileRefSchema,
  /** Name without folder. */
  name: z.string(),
  bytes: bytesSchema,
  stamp: z.string(),
});
export type OpenedFile = z.infer<typeof openedFileSchema>;

/** Files that came from outside (command line, file manager), and what could not be read of them. */
export const arrivalSchema = z.object({
  files: z.array(openedFileSchema),
  problems: z.array(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** What Galley itself last wrote to a review's place, kept apart from it for the day the file is damaged. */
export const backupSchema = z.object({
  savedAt: z.iso.datetime(),
  bytes: bytesSchema,
});
export type Backup = z.infer<typeof backupSchema>;

export const saveRequestSchema = z.object({
  /** Where to write; null asks the user. */
  ref: fileRefSchema.nullable(),
  suggestedName: z.string(),
  content: z.string(),
  /** The stamp the file had when it was opened or last saved; null for a new file. */
  expectedStamp: z.string().nullable(),
  /** True after the user agreed to overwrite what another program wrote. */
  overwrite: z.boolean(),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** `conflict`: another program changed or removed the file meanwhile; nothing was written. */
export const saveResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), ref: fileRefSchema, name: z.string(), stamp: z.string() }),
  z.object({ outcome: z.literal('conflict') }),
  z.object({ outcome: z.literal('cancelled') }),
]);
export type SaveResult = z.infer<typeof saveResultSchema>;

export const exportRequestSchema = z.object({
  suggestedName: z.string(),
  /** Without the dot: `html`, `tsv`, `json`. */
  extension: z.string(),
  mediaType: z.string(),
  bytes: bytesSchema,
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
export const exportResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), name: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
]);
export type ExportResult = z.infer<typeof exportResultSchema>;

export const recentFileSchema = z.object({
  ref: fileRefSchema,
  name: z.string(),
  openedAt: z.iso.datetime(),
});
export type RecentFile = z.infer<typeof recentFileSchema>;

/** Dismissals kept for all reviews: the newest stay. */
export const MOST_DISMISSALS = 500;

/** A finding dismissed for every review: these words are no error for this check. */
export const dismissalSchema = z.object({
  check: z.string().max(100),
  words: z.string().max(2000),
  reason: z.string().max(2000),
});

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['system', 'en', 'ko']).catch('system'),
  /** Size of the reading text; 1 is 17 px. */
  zoom: z.number().min(0.5).max(3).catch(1),
  /** Signs annotations and reports. */
  author: z.string().max(200).catch(''),
  /** Command id to the keys that replace its own; an empty list removes them. */
  keys: z.record(z.string(), z.array(z.string())).catch({}),
  /** Set once the sample was shown at the first start. */
  welcomed: z.boolean().catch(false),
  inspectorOpen: z.boolean().catch(true),
  dismissals: z.array(dismissalSchema).max(MOST_DISMISSALS).catch([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A journal left by a session that did not end well: the work it holds can be given back. */
export const journalInfoSchema = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  modifiedAt: z.iso.datetime(),
});
export type JournalInfo = z.infer<typeof journalInfoSchema>;

/** What the desktop shows of the document: window title, and whether closing must ask. */
export const documentStateSchema = z.object({
  title: z.string(),
  ref: fileRefSchema.nullable(),
  unsaved: z.boolean(),
});
export type DocumentState = z.infer<typeof documentStateSchema>;

/** The application menu as data; built from the commands by the renderer, in the user's language. */
export interface MenuItem {
  readonly label: string;
  /** Command id; absent for a submenu or separator. */
  readonly command?: string;
  /** Shown beside the label. The renderer handles the keys itself. */
  readonly keys?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly role?:
    | 'separator'
    | 'quit'
    | 'about'
    | 'togglefullscreen'
    | 'minimize'
    | 'close'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll';
  readonly items?: readonly MenuItem[];
}
export const menuItemSchema: z.ZodType<MenuItem> = z.lazy(
  () =>
    z.object({
      label: z.string(),
      command: z.string().optional(),
      keys: z.string().optional(),
      enabled: z.boolean().optional(),
      checked: z.boolean().optional(),
      role: z
        .enum([
          'separator',
          'quit',
          'about',
          'togglefullscreen',
          'minimize',
          'close',
          'cut',
          'copy',
          'paste',
          'selectAll',
        ])
        .optional(),
      items: z.array(menuItemSchema).optional(),
    }) as z.ZodType<MenuItem>,
);

export type CloseAnswer = 'saved' | 'cancelled';
type Unsubscribe = () => void;

export interface Host {
  /** Asks for one or several files to review: two articles, or one `.galley`. Empty when cancelled. */
  openFiles(): Promise<OpenedFile[]>;
  /** Reads a file named before: a recent one, or the one a conflict was found with. @throws `file-missing`, … */
  readFile(ref: FileRef): Promise<OpenedFile>;
  /** A file dropped on the window. `file` is the DOM's File. */
  readDropped(file: unknown): Promise<OpenedFile>;
  /** The sample article and its translation, in this order. */
  readSample(): Promise<OpenedFile[]>;
  /** Atomic: a new file beside the old one, fsync, rename. @throws `save-failed` */
  save(request: SaveRequest): Promise<SaveResult>;
  /** Copies kept of what was saved under `ref`, newest first; empty where none are. For a file found damaged. */
  readBackups(ref: FileRef): Promise<Backup[]>;
  /** Writes a report where the user says. @throws `save-failed` */
  exportFile(request: ExportRequest): Promise<ExportResult>;
  recentFiles(): Promise<RecentFile[]>;
  loadSettings(): Promise<Settings>;
  storeSettings(settings: Settings): Promise<void>;

  /** Journals with work in them that no running window owns, newest first. */
  listJournals(): Promise<JournalInfo[]>;
  readJournal(id: string): Promise<string>;
  /** Starts the journal of this window anew with `text`, which outlives the app once the promise resolves. */
  startJournal(id: string, text: string): Promise<void>;
  /** What was appended when the promise resolves outlives the app; the disk has it soon after. */
  appendJournal(id: string, text: string): Promise<void>;
  removeJournal(id: string): Promise<void>;

  setDocumentState(state: DocumentState): void;
  /** Asks for the menu only where there is a place for one. */
  setMenu(menu: () => readonly MenuItem[]): void;
  /** A command chosen in the application menu. */
  onCommand(listener: (command: string) => void): Unsubscribe;
  /** Files from the command line, the desktop's file manager or a second start. */
  onOpenFiles(listener: (arrival: Arrival) => void): Unsubscribe;
  /** The window is about to close with unsaved work and the user chose to save first. */
  onSaveBeforeClose(listener: () => Promise<CloseAnswer>): Unsubscribe;
  openExternal(url: string): Promise<void>;
  /** Prints the page shown to a PDF file, or with the browser's dialog. */
  print(suggestedName: string): Promise<ExportResult>;
}
