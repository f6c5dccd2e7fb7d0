export interface StoredJournal {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/**
 * Where journals are kept. What was written when the promise resolves outlives the page and the browser; a power cut
 * may take what was appended in the last two seconds.
 */
export interface JournalStore {
  /** All journals but those of `except`, which running windows write to. */
  list(except: readonly string[]): Promise<StoredJournal[]>;
  /** Null when there is none. */
  read(id: string): Promise<string | null>;
  /** Replaces the whole journal; killed in between, the former one stays. */
  start(id: string, text: string): Promise<void>;
  append(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
}
