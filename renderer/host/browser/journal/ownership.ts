const PREFIX = 'galley-journal:';

/**
 * Which tab a journal belongs to, by Web Locks: the browser frees a lock whatever way its tab ends. Tabs of one origin
 * see each other's, other profiles have journals of their own.
 */
export class Ownership {
  readonly #locks: LockManager;
  readonly #held = new Map<string, () => void>();

  constructor(locks: LockManager) {
    this.#locks = locks;
  }

  /** Makes `id` this tab's own; false when it is another's. */
  async claim(id: string): Promise<boolean> {
    if (this.#held.has(id)) return true;
    await new Promise<void>((settle, reject) => {
      this.#locks
        .request(`${PREFIX}${id}`, { ifAvailable: true }, (lock) => {
          if (lock === null) {
            settle();
            return undefined;
          }
          return new Promise<void>((release) => {
            this.#held.set(id, release);
            settle();
          });
        })
        .catch(reject);
    });
    // Held too when a second call of this tab was refused because the first had got the lock meanwhile.
    return this.#held.has(id);
  }

  release(id: string): void {
    this.#held.get(id)?.();
    this.#held.delete(id);
  }

  /** Journals of all running tabs, this one's included. */
  async owned(): Promise<string[]> {
    const { held = [] } = await this.#locks.query();
    return held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : []));
  }
}
