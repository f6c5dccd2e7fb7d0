import { errorData } from '../core/error';
import type { Arrival } from '../core/host';
import type { Grants } from './grants';
import { readOpened } from './read';

/** The file manager of macOS names several files one by one; those that come this close together belong together. */
const GATHER_MS = 150;

/**
 * Files that come from outside (command line, second start, file manager) and wait until the window takes them: at the
 * start they are there before its page is.
 */
export interface Arrivals {
  readonly add: (files: readonly string[]) => void;
  /** One file of perhaps several that are named one by one. */
  readonly gather: (file: string) => void;
  /** Reads and grants what waits; each batch is one arrival. */
  readonly take: () => Promise<Arrival[]>;
}

/** @param notify says that something waits */
export function createArrivals(grants: Grants, notify: () => void): Arrivals {
  let waiting: (readonly string[])[] = [];
  let gathered: string[] = [];
  const add = (files: readonly string[]): void => {
    if (files.length === 0) return;
    waiting.push(files);
    notify();
  };
  return {
    add,
    gather(file) {
      gathered.push(file);
      if (gathered.length > 1) return;
      setTimeout(() => {
        const files = gathered;
        gathered = [];
        add(files);
      }, GATHER_MS);
    },
    async take() {
      const batches = waiting;
      waiting = [];
      return Promise.all(batches.map((files) => readAll(files, grants)));
    },
  };
}

async function readAll(files: readonly string[], grants: Grants): Promise<Arrival> {
  const arrival: Arrival = { files: [], problems: [] };
  for (const file of files) {
    try {
      arrival.files.push(await readOpened(grants.grant(file)));
    } catch (thrown) {
      const { code, params } = errorData(thrown);
      arrival.problems.push({ code, params: { ...params } });
    }
  }
  return arrival;
}
