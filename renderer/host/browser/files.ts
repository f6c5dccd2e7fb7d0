import { GalleyError } from '../../../core/error';
import type { FileRef, OpenedFile, RecentFile } from '../../../core/host';
import type { Database, KnownFile } from './database';
import { fileOf, isReviewName, readBytes, stampOf } from './read';

/** What a ref stands for: a file that can be written, or what was once read or downloaded. */
export type Place =
  | { readonly kind: 'handle'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'file'; readonly file: File };

const MAX_KNOWN = 20;

/**
 * The files the user gave, by ref. Reviews with a handle are kept in the database: as recent files, and so that a review
 * chosen again has the ref, and with it the backups, that it had before.
 */
export class Files {
  readonly #database: () => Promise<Database>;
  readonly #places = new Map<FileRef, Place>();

  constructor(database: () => Promise<Database>) {
    this.#database = database;
  }

  /** Reads what `place` holds now and gives it a ref. @throws GalleyError `file-…` */
  async open(place: Place): Promise<OpenedFile> {
    const content = await read(place);
    return { ref: place.kind === 'handle' ? await this.refOf(place.handle) : this.add(place), ...content };
  }

  /** Reads a file by its ref. @throws GalleyError `file-…` */
  async reopen(ref: FileRef): Promise<OpenedFile> {
    const place = await this.find(ref);
    if (place === null) throw new GalleyError('file-missing', { name: ref.slice(ref.indexOf('/') + 1) });
    const content = await read(place);
    if (place.kind === 'handle') await this.refOf(place.handle);
    return { ref, ...content };
  }

  /** Gives `place` a ref of its own; the name in it is for messages once nothing else is known of it. */
  add(place: Place): FileRef {
    const ref = `${crypto.randomUUID()}/${place.kind === 'handle' ? place.handle.name : place.file.name}`;
    this.#places.set(ref, place);
    return ref;
  }

  /** Lets `ref` stand for `place` from now on. */
  replace(ref: FileRef, place: Place): void {
    this.#places.set(ref, place);
  }

  /** The one ref of the file behind a handle, by which a review is a recent file from now on. */
  async refOf(handle: FileSystemFileHandle): Promise<FileRef> {
    const known = await this.#known();
    const ref = (await this.#refAmong(handle, known)) ?? this.add({ kind: 'handle', handle });
    this.#places.set(ref, { kind: 'handle', handle });
    if (isReviewName(handle.name)) await this.#remember(ref, handle, known);
    return ref;
  }

  async find(ref: FileRef): Promise<Place | null> {
    const place = this.#places.get(ref);
    if (place !== undefined) return place;
    const known = (await this.#known()).find((file) => file.ref === ref);
    return known === undefined ? null : { kind: 'handle', handle: known.handle };
  }

  /** Newest first. */
  async recent(): Promise<RecentFile[]> {
    return newestFirst(await this.#known()).map(({ ref, name, openedAt }) => ({ ref, name, openedAt }));
  }

  async #refAmong(handle: FileSystemFileHandle, known: readonly KnownFile[]): Promise<FileRef | null> {
    for (const [ref, place] of this.#places) {
      if (place.kind === 'handle' && (await handle.isSameEntry(place.handle))) return ref;
    }
    for (const file of known) {
      if (await handle.isSameEntry(file.handle)) return file.ref;
    }
    return null;
  }

  /** Without a database there are no recent files; the work itself goes on. */
  async #known(): Promise<KnownFile[]> {
    try {
      return await (await this.#database()).all('files');
    } catch (thrown) {
      console.warn('Recent files could not be read:', thrown);
      return [];
    }
  }

  async #remember(ref: FileRef, handle: FileSystemFileHandle, known: readonly KnownFile[]): Promise<void> {
    const file = { ref, name: handle.name, openedAt: new Date().toISOString(), handle };
    const others = newestFirst(known.filter((other) => other.ref !== ref));
    try {
      const database = await this.#database();
      await database.write([
        { store: 'files', remove: ref },
        { store: 'files', put: file },
        ...others.slice(MAX_KNOWN - 1).flatMap((old) => removal(old.ref)),
      ]);
    } catch (thrown) {
      console.warn('A recent file could not be kept:', thrown);
    }
  }
}

async function read(place: Place): Promise<Omit<OpenedFile, 'ref'>> {
  const file = place.kind === 'handle' ? await fileOf(place.handle) : place.file;
  return { name: file.name, bytes: await readBytes(file), stamp: stampOf(file) };
}

function removal(ref: FileRef): { store: 'files' | 'backups'; remove: string }[] {
  return [
    { store: 'files', remove: ref },
    { store: 'backups', remove: ref },
  ];
}

function newestFirst(files: readonly KnownFile[]): KnownFile[] {
  return [...files].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}
