import { acceptFindings, settleName, type AcceptFinding } from '../../../core/review/commands/findings';
import type { ListedName } from '../../../core/review/findings/names';
import { isSameError } from '../../../core/review/findings/judge';
import type { Review } from '../../../core/review/types';
import { services } from '../../app/services';
import { perform } from '../../document/session';
import { goToRow } from '../../review/cursor';
import { locator, NO_ANNOTATIONS, rowAnnotations } from '../../state/derived';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';
import { nameInHand, renderingInHand, rightForm, useNames, wrongRenderings } from './state';

const CHECK = 'name-ledger';

export function stepName(step: 1 | -1): void {
  const { names, at } = useNames.getState();
  if (names.length > 0) {
    useNames.setState({ at: Math.min(names.length - 1, Math.max(0, at + step)), rendering: 0 });
  }
}

export function stepRendering(step: 1 | -1): void {
  const count = nameInHand()?.renderings.length ?? 0;
  const { rendering } = useNames.getState();
  if (count > 0) useNames.setState({ rendering: Math.min(count - 1, Math.max(0, rendering + step)) });
}

/** What marking the name would mark: its wrong renderings, or the name where one side has it alone, unless they are errors. */
export function errorsOf(name: ListedName): AcceptFinding[] {
  const { review } = useDocument.getState();
  if (!review) return [];
  const byRow = rowAnnotations(review);
  const place = locator(review);
  return differingPlaces(name, review).filter(({ spans, category }) => {
    const [span] = spans;
    const row = span && place.rowAt(span.side, span.start);
    const errors = row === undefined ? NO_ANNOTATIONS : (byRow.get(row) ?? NO_ANNOTATIONS);
    return !errors.some((error) => isSameError({ spans, category }, error));
  });
}

function differingPlaces(name: ListedName, review: Review): AcceptFinding[] {
  const { t } = services().i18n;
  const error = { check: CHECK, severity: 'major', suggestion: '' } as const;
  const form = rightForm(name, review);
  const { source } = name;
  if (name.state === 'lost') {
    const comment = t('names.commentLost', { source });
    return name.places.map((span) => ({ ...error, spans: [span], category: 'omission', comment }));
  }
  if (name.state === 'added') {
    return name.renderings.flatMap(({ text, places }) => {
      const comment = t('names.commentAdded', { text });
      return places.map((spans) => ({ ...error, spans, category: 'addition', comment }));
    });
  }
  const right = form.text;
  return wrongRenderings(name, form).flatMap(({ text, places }) => {
    const comment = t('names.comment', { source, right, text });
    return places.map((spans) => ({ ...error, spans, category: 'name', comment, suggestion: right }));
  });
}

/** Marks all that is wrong with the name in hand as errors, in one step. */
export function markWrong(): void {
  const name = nameInHand();
  const findings = name ? errorsOf(name) : [];
  if (perform(acceptFindings, { findings })) {
    useView.setState({ message: { key: 'names.marked', params: { count: findings.length } } });
  }
}

/** Makes the rendering in hand the right form; once more, and it is no longer settled. */
export function settleInHand(): void {
  const { review } = useDocument.getState();
  const name = nameInHand();
  const rendering = renderingInHand();
  if (!review || !name || !rendering) return;
  const right = rightForm(name, review);
  const isSettled = right.settled && right.text === rendering.text;
  settle(name.source, isSettled ? '' : rendering.text);
}

export function settle(source: string, target: string): void {
  perform(settleName, { source, target: target.trim() });
}

/** To the first place of the rendering in hand, in the review. */
export function showInReview(): void {
  const { review } = useDocument.getState();
  const span = renderingInHand()?.places[0]?.find(({ side }) => side === 'target') ?? nameInHand()?.places[0];
  const row = review && span && locator(review).rowAt(span.side, span.start);
  if (!span || row === undefined || row === null) return;
  useView.setState({ view: 'review' });
  goToRow(row);
  useView.setState({ cursor: { side: span.side, word: { start: span.start, end: span.end } } });
}
