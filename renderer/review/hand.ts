import { useView } from '../state/view';

/** A click on a mark takes its annotation in hand; where several overlap, the next one at each click. */
export function showAnnotationInHand(target: EventTarget): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-annotations]') : null;
  const ids = mark?.dataset.annotations?.split(' ') ?? [];
  if (ids.length === 0) return;
  const current = ids.indexOf(useView.getState().activeAnnotation ?? '');
  useView.setState({ activeAnnotation: ids[(current + 1) % ids.length] ?? null });
}
