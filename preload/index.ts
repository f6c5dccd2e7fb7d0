import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type {
  CallArguments,
  CallName,
  CallResult,
  EventName,
  HostBridge,
  HostEvents,
  Reply,
} from '../core/host-channels';

/** As in main/ipc.ts; not imported from there, so that the sandboxed bundle holds nothing but this file. */
const CHANNEL = 'galley:';

function call<Name extends CallName>(
  name: Name,
): (...args: CallArguments<Name>) => Promise<Reply<CallResult<Name>>> {
  return (...args) => ipcRenderer.invoke(CHANNEL + name, ...args) as Promise<Reply<CallResult<Name>>>;
}

/** Calls `listener` with what the event carries, never with the event, whose `sender` would be the whole of IPC. */
function listen<Name extends EventName>(
  event: Name,
  listener: (payload: HostEvents[Name]) => void,
): () => void {
  const pass = (_event: unknown, payload: HostEvents[Name]): void => {
    listener(payload);
  };
  ipcRenderer.on(CHANNEL + event, pass);
  return () => {
    ipcRenderer.off(CHANNEL + event, pass);
  };
}

/** Only a `File` that the user dragged from the disk or picked has a path; one made by a script has none. */
function pathOf(file: unknown): string {
  return file instanceof File ? webUtils.getPathForFile(file) : '';
}

contextBridge.exposeInMainWorld('galleyHost', {
  openFiles: call('openFiles'),
  readFile: call('readFile'),
  readDropped: async (file: unknown) => {
    const path = pathOf(file);
    return path === '' ? null : call('readDropped')(path);
  },
  readSample: call('readSample'),
  save: call('save'),
  readBackups: call('readBackups'),
  exportFile: call('exportFile'),
  recentFiles: call('recentFiles'),
  loadSettings: call('loadSettings'),
  storeSettings: call('storeSettings'),
  listJournals: call('listJournals'),
  readJournal: call('readJournal'),
  startJournal: call('startJournal'),
  appendJournal: call('appendJournal'),
  removeJournal: call('removeJournal'),
  setDocumentState: call('setDocumentState'),
  setMenu: call('setMenu'),
  openExternal: call('openExternal'),
  print: call('print'),
  takeArrivals: call('takeArrivals'),
  answerClose: call('answerClose'),
  onCommand: (listener) => listen('command', listener),
  onArrived: (listener) =>
    listen('arrived', () => {
      listener();
    }),
  onSaveBeforeClose: (listener) =>
    listen('saveBeforeClose', () => {
      listener();
    }),
} satisfies HostBridge);
