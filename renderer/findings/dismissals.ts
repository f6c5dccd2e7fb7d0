import { dismissalSchema, MOST_DISMISSALS } from '../../core/host';
import { wordsOf, type Dismissal } from '../../core/review/findings/judge';
import type { Decision, Review } from '../../core/review/types';
import { changeSettings } from '../app/settings';
import { useSettings } from '../state/settings';

/**
 * What was dismissed for the project is kept in the settings, for all reviews. They follow the review, so that undoing
 * the dismissal, and doing it again, does so everywhere.
 */
export function followDismissals(review: Review, before: Review): void {
  if (review.decisions === before.decisions) return;
  const gone = ofProject(before).filter((decision) => review.decisions[decision.id] !== decision);
  const come = ofProject(review).filter((decision) => before.decisions[decision.id] !== decision);
  if (gone.length + come.length === 0) return;
  const remove = gone.map((decision) => dismissalOf(decision, before));
  const add = come
    .map((decision) => dismissalOf(decision, review))
    .filter((dismissal) => dismissalSchema.safeParse(dismissal).success);
  const kept = useSettings
    .getState()
    .dismissals.filter((item) => ![...remove, ...add].some((other) => isSame(item, other)));
  changeSettings({ dismissals: [...kept, ...add].slice(-MOST_DISMISSALS) });
}

function ofProject(review: Review): Decision[] {
  return Object.values(review.decisions).filter(
    ({ scope, verdict }) => scope === 'project' && verdict === 'dismissed',
  );
}

function dismissalOf({ check, spans, reason }: Decision, review: Review): Dismissal {
  return { check, words: wordsOf(spans, review), reason };
}

function isSame(a: Dismissal, b: Dismissal): boolean {
  return a.check === b.check && a.words === b.words;
}
