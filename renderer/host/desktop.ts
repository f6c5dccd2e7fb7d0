import { GalleyError } from '../../core/error';
import type { Arrival, CloseAnswer, FileRef, Host, OpenedFile } from '../../core/host';
import type { HostBridge, Reply } from '../../core/host-channels';
import { MAX_ARTICLE_BYTES } from '../../core/limits';

/** Begins the ref of a file that was dropped without having a place on the disk. No path begins so. */
const PLACELESS = 'dropped:';

/** The `Host` of the desktop app, over what the preload put on the window. */
export function createDesktopHost(bridge: HostBridge): Host {
  return {
    openFiles: async () => unwrap(await bridge.openFiles()),
    readFile: async (ref) => {
      if (isPlaceless(ref)) throw new GalleyError('file-missing', { name: ref.slice(PLACELESS.length) });
      return unwrap(await bridge.readFile(ref));
    },
    readDropped: async (file) => {
      const reply = await bridge.readDropped(file);
      return reply === null ? readPlaceless(file) : unwrap(reply);
    },
    readSample: async () => unwrap(await bridge.readSample()),
    save: async (request) =>
      unwrap(
        await bridge.save(
          isPlaceless(request.ref) ? { ...request, ref: null, expectedStamp: null } : request,
        ),
      ),
    readBackups: async (ref) => (isPlaceless(ref) ? [] : unwrap(await bridge.readBackups(ref))),
    exportFile: async (request) => unwrap(await bridge.exportFile(request)),
    recentFiles: async () => unwrap(await bridge.recentFiles()),
    loadSettings: async () => unwrap(await bridge.loadSettings()),
    storeSettings: async (settings) => unwrap(await bridge.storeSettings(settings)),
    listJournals: async () => unwrap(await bridge.listJournals()),
    readJournal: async (id) => unwrap(await bridge.readJournal(id)),
    startJournal: async (id, text) => unwrap(await bridge.startJournal(id, text)),
    appendJournal: async (id, text) => unwrap(await bridge.appendJournal(id, text)),
    removeJournal: async (id) => unwrap(await bridge.removeJournal(id)),
    setDocumentState: (state) => {
      const ref = isPlaceless(state.ref) ? null : state.ref;
      tell(bridge.setDocumentState({ ...state, ref }));
    },
    setMenu: (menu) => {
      tell(bridge.setMenu([...menu()]));
    },
    onCommand: (listener) => bridge.onCommand(listener),
    onOpenFiles: arrivalsOf(bridge),
    onSaveBeforeClose: (listener) =>
      bridge.onSaveBeforeClose(() => {
        void answerClose(bridge, listener);
      }),
    openExternal: async (url) => unwrap(await bridge.openExternal(url)),
    print: async (suggestedName) => unwrap(await bridge.print(suggestedName)),
  };
}

function unwrap<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new GalleyError(reply.error.code, reply.error.params);
}

/** For calls without an answer: a failure is a fault of the program, and is at least to be found in its log. */
function tell(reply: Promise<Reply<void>>): void {
  reply.then(unwrap).catch((thrown: unknown) => {
    console.error(thrown);
  });
}

/** The work stays unsaved, and the window open, when saving fails: its own message has told the user why. */
async function answerClose(bridge: HostBridge, listener: () => Promise<CloseAnswer>): Promise<void> {
  const answer = await listener().catch((thrown: unknown): CloseAnswer => {
    console.error(thrown);
    return 'cancelled';
  });
  tell(bridge.answerClose(answer));
}

/** Arrivals are fetched when main says there are some, and at once, since some came before the page did. */
function arrivalsOf(bridge: HostBridge): Host['onOpenFiles'] {
  const listeners = new Set<(arrival: Arrival) => void>();
  let held: Arrival[] = [];
  const pass = (): void => {
    if (listeners.size === 0) return;
    const arrived = held;
    held = [];
    for (const arrival of arrived) for (const listener of listeners) listener(arrival);
  };
  const fetch = (): void => {
    bridge
      .takeArrivals()
      .then((reply) => {
        // Kept until somebody listens: a listener may be gone, and its successor not yet there.
        held.push(...unwrap(reply));
        pass();
      })
      .catch((thrown: unknown) => {
        console.error(thrown);
      });
  };
  return (listener) => {
    listeners.add(listener);
    const stop = bridge.onArrived(() => {
      if ([...listeners][0] === listener) fetch();
    });
    pass();
    fetch();
    return () => {
      listeners.delete(listener);
      stop();
    };
  };
}

function isPlaceless(ref: FileRef | null): boolean {
  return ref?.startsWith(PLACELESS) ?? false;
}

/** A file dragged out of a mail or a web page: it has bytes but no path. Saving it asks where. */
async function readPlaceless(file: unknown): Promise<OpenedFile> {
  if (!(file instanceof File)) throw new GalleyError('file-not-a-file', { name: String(file) });
  const { name, size } = file;
  if (size > MAX_ARTICLE_BYTES) {
    const megabyte = 1024 * 1024;
    throw new GalleyError('file-too-large', {
      name,
      size: Math.ceil(size / megabyte),
      limit: MAX_ARTICLE_BYTES / megabyte,
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { ref: PLACELESS + name, name, bytes, stamp: '' };
}
