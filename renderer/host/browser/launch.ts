import { errorData } from '../../../core/error';
import type { Arrival, Host, OpenedFile } from '../../../core/host';
import type { Files } from './files';
import { readFailure } from './failure';
import type {} from './fs-access';

/** Files that the operating system opens with an installed Galley; they are held until somebody listens. */
export function launchesOf(files: Files): Host['onOpenFiles'] {
  const listeners = new Set<(arrival: Arrival) => void>();
  let held: Arrival[] = [];
  const pass = (): void => {
    if (listeners.size === 0) return;
    const arrived = held;
    held = [];
    for (const arrival of arrived) for (const listener of listeners) listener(arrival);
  };
  window.launchQueue?.setConsumer((params) => {
    if (params.files.length === 0) return;
    void arrivalOf(params.files, files).then((arrival) => {
      held.push(arrival);
      pass();
    });
  });
  return (listener) => {
    listeners.add(listener);
    pass();
    return () => {
      listeners.delete(listener);
    };
  };
}

async function arrivalOf(handles: readonly FileSystemHandle[], files: Files): Promise<Arrival> {
  const opened: OpenedFile[] = [];
  const problems: Arrival['problems'] = [];
  for (const handle of handles) {
    try {
      if (handle.kind === 'directory') throw new DOMException('A folder.', 'TypeMismatchError');
      opened.push(await files.open({ kind: 'handle', handle: handle as FileSystemFileHandle }));
    } catch (thrown) {
      const { code, params } = errorData(readFailure(handle.name, thrown));
      problems.push({ code, params: { ...params } });
    }
  }
  return { files: opened, problems };
}
