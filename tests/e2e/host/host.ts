import type { Page } from '@playwright/test';

/** The two ways in which Galley runs. */
export type HostKind = 'browser' | 'desktop';

/** Files as the user of a host has them: a folder on the disk, or what a browser lets a page write to. */
export interface Disk {
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** A text file of this many bytes. */
  writeLarge(name: string, bytes: number): Promise<void>;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
  /** Names of all files, sorted. */
  list(): Promise<string[]>;
  /** A name that nobody can write to: saving there must fail. */
  unwritable(): Promise<string>;
}

/** Galley in one of its hosts, with a data folder of its own. What it asks natively is answered in advance. */
export interface AppHost {
  readonly kind: HostKind;
  readonly disk: Disk;
  /** What went to the consoles: warnings, errors, uncaught errors. A text for each. */
  readonly complaints: string[];
  /**
   * Starts the app, again with the same data folder where it ran before. Resolves with its window.
   * @param files on its command line, where it has one
   */
  start(files?: readonly string[]): Promise<Page>;
  /** Ends the app as a user does who has nothing to save. */
  quit(): Promise<void>;
  /** Ends the app and every process of it by SIGKILL. */
  kill(): Promise<void>;
  /** Ends what is running and removes what was written. */
  dispose(): Promise<void>;
  /** The next dialog for opening gives these files. */
  answerOpen(names: readonly string[]): Promise<void>;
  /** The next dialog for saving gives this name. */
  answerSave(name: string): Promise<void>;
  /** What the window's title bar, or the tab, says. */
  title(): Promise<string>;
  /** Sets the size of the window's page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Shows a file of the real disk in a window outside the app, as a reader of a report does. */
  view(file: string): Promise<Page>;
}

export function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What a large file is full of. */
export const LARGE_TEXT = 'A sentence of a book. ';
