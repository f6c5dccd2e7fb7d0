import { wrap } from 'comlink';
import type { JournalWorkerCalls } from './opfs-worker';
import type { JournalStore } from './store';

/** Journals in the origin's private file system. @throws where there is none, or no worker could be started */
export async function openOpfsStore(): Promise<JournalStore> {
  const worker = new Worker(new URL('./opfs-worker.ts', import.meta.url), {
    type: 'module',
    name: 'galley-journal',
  });
  const calls = wrap<JournalWorkerCalls>(worker);
  try {
    await Promise.race([calls.open(), failed(worker)]);
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
  return {
    list: (except) => calls.list(except),
    read: (id) => calls.read(id),
    start: (id, text) => calls.start(id, text),
    append: (id, text) => calls.append(id, text),
    remove: (id) => calls.remove(id),
  };
}

/** A worker that cannot even be loaded answers nothing. */
function failed(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}
