import { takeFinding } from '../findings/actions';
import { useFindings } from '../state/findings';
import { useView } from '../state/view';

/** A click on a mark takes its annotation in hand, or the finding; where several overlap, the next one at each click. */
export function showAnnotationInHand(target: EventTarget): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-annotations]') : null;
  const ids = mark?.dataset.annotations?.split(' ') ?? [];
  if (ids.length === 0) {
    const found = target instanceof Element ? target.closest<HTMLElement>('[data-findings]') : null;
    const keys = found?.dataset.findings?.split('\n') ?? [];
    const at = keys.indexOf(useView.getState().activeFinding ?? '');
    const next = keys[(at + 1) % keys.length];
    const item = useFindings.getState().open.find(({ finding }) => finding.key === next);
    if (item) takeFinding(item);
    return;
  }
  const current = ids.indexOf(useView.getState().activeAnnotation ?? '');
  useView.setState({ activeAnnotation: ids[(current + 1) % ids.length] ?? null });
}
