import { errorData } from '../../../core/error';
import type { Arrival, OpenedFile, Unsubscribe } from '../../../core/host';
import type { Files } from './files';
import { readFailure } from './failure';
import type {} from './fs-access';

/** Files that the operating system opens with an installed Galley. The browser keeps them until somebody listens. */
export function onLaunch(files: Files, listener: (arrival: Arrival) => void): Unsubscribe {
  let listening = true;
  window.launchQueue?.setConsumer((params) => {
    if (params.files.length === 0) return;
    void arrivalOf(params.files, files).then((arrival) => {
      if (listening) listener(arrival);
    });
  });
  return () => {
    listening = false;
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
