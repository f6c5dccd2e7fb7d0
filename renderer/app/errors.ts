import { errorData } from '../../core/error';
import { useView } from '../state/view';
import { Cancelled } from '../worker/client';

/** Shows what went wrong. What the user cancelled is no error. */
export function reportError(thrown: unknown): void {
  if (thrown instanceof Cancelled) return;
  const { dialog } = useView.getState();
  const earlier = dialog?.kind === 'error' ? dialog.errors : [];
  useView.setState({ dialog: { kind: 'error', errors: [...earlier, errorData(thrown)] } });
}

/** For event handlers: runs a task whose failure the user must read. */
export function attempt(task: () => Promise<unknown>): void {
  task().catch(reportError);
}
