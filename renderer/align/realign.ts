import { replaceBeads } from '../../core/review/commands/settling';
import { attempt } from '../app/errors';
import { services } from '../app/services';
import { perform } from '../document/session';
import { languagesOf, usableEntries } from '../lexicon/lexicon';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { Cancelled } from '../worker/client';
import { followInTable } from './cursor';
import { unsureCount } from './derived';
import { useAlign } from './state';

/**
 * Aligns everything anew around what is confirmed, edited or pinned. Goes on in the worker; the alignment is not to be
 * edited meanwhile, and where an undo did change it, nothing is taken over.
 */
export function realignRest(): void {
  const { review } = useDocument.getState();
  if (!review || useAlign.getState().realigning !== null) return;
  useAlign.setState({ realigning: 0 });
  attempt(async () => {
    try {
      const lexicon = await usableEntries(languagesOf(review));
      const beads = await services().worker.realign((done) => {
        if (useAlign.getState().realigning !== null) useAlign.setState({ realigning: done });
      }, lexicon);
      const now = useDocument.getState().review;
      if (now?.beads !== review.beads || now.segments !== review.segments) {
        useView.setState({ message: { key: 'align.message.changed' } });
        return;
      }
      const done = perform(replaceBeads, { beads });
      const after = useDocument.getState().review;
      useView.setState({
        message: done
          ? { key: 'align.message.realigned', params: { count: after ? unsureCount(after) : 0 } }
          : { key: 'align.message.same' },
      });
      followInTable();
    } catch (thrown) {
      if (thrown instanceof Cancelled) useView.setState({ message: { key: 'align.message.cancelled' } });
      else throw thrown;
    } finally {
      useAlign.setState({ realigning: null });
    }
  });
}

/** Stops the re-alignment; the alignment stays as it is. */
export function cancelRealigning(): void {
  if (useAlign.getState().realigning !== null) services().worker.cancel(useDocument.getState().review);
}
