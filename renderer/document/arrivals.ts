import type { ErrorData } from '../../core/error';
import type { OpenedFile } from '../../core/host';
import { reportError } from '../app/errors';
import { useView } from '../state/view';
import { receiveFiles } from './files';

let started: Promise<void> = Promise.resolve();
let arrivals = 0;

/**
 * Does what a start does without files: offers kept work, or opens the sample. Files that arrive meanwhile wait for its
 * end. `isWanted` says whether none have arrived so far.
 */
export function startWith(begin: (isWanted: () => boolean) => Promise<void>): void {
  started = begin(() => arrivals === 0).catch(reportError);
}

/**
 * Files from the command line, the file manager or a second start. They wait until the dialog on top is answered: the
 * offer of kept work above all must not be hidden by them. What could not be read is said first, then the rest opens.
 */
export async function receiveArrival(
  files: readonly OpenedFile[],
  problems: readonly ErrorData[],
): Promise<void> {
  arrivals++;
  await started;
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
