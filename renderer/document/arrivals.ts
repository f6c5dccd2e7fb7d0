import type { ErrorData } from '../../core/error';
import type { OpenedFile } from '../../core/host';
import { useView } from '../state/view';
import { receiveFiles } from './files';

/**
 * Files from the command line, the file manager or a second start. They wait until the dialog on top is answered: the
 * offer of kept work above all must not be hidden by them. What could not be read is said first, then the rest opens.
 */
export async function receiveArrival(
  files: readonly OpenedFile[],
  problems: readonly ErrorData[],
): Promise<void> {
  await dialogClosed();
  if (problems.length > 0) {
    useView.setState({ dialog: { kind: 'error', errors: problems } });
    await dialogClosed();
  }
  if (files.length > 0) await receiveFiles(files);
}

function dialogClosed(): Promise<void> {
  if (!useView.getState().dialog) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useView.subscribe(({ dialog }) => {
      if (dialog) return;
      stop();
      resolve();
    });
  });
}
