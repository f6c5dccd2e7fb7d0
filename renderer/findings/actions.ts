import type { Severity } from '../../core/mqm/severity';
import {
  acceptFindings,
  dismissFinding,
  finishBlind,
  reopenFinding,
  setChecking,
  showsFindings,
  type AcceptFinding,
} from '../../core/review/commands/findings';
import { tellingSpans } from '../../core/review/findings/placed';
import type { DecisionScope } from '../../core/review/types';
import { services } from '../app/services';
import { perform } from '../document/session';
import { goToRow } from '../review/cursor';
import { useDocument } from '../state/document';
import { useFindings, type ListedFinding } from '../state/findings';
import { useView } from '../state/view';
import { messageOf } from './texts';
import { inPanelOrder, shownFindings, usePanel } from './panel';

/** The finding in hand, whatever became of it. */
export function findingInHand(): ListedFinding | undefined {
  const { activeFinding } = useView.getState();
  if (activeFinding === null) return undefined;
  return useFindings.getState().listed.find(({ finding }) => finding.key === activeFinding);
}

export function openFindingInHand(): ListedFinding | undefined {
  const item = findingInHand();
  return item?.state === 'open' ? item : undefined;
}

/** Takes a finding in hand: its row has the focus and its words are under the cursor. */
export function takeFinding({ finding, row }: ListedFinding): void {
  goToRow(row);
  const [first] = tellingSpans(finding.spans);
  if (!first) return;
  const { side, start, end } = first;
  useView.setState({ activeFinding: finding.key, cursor: { side, word: { start, end } } });
  usePanel.setState({ reason: '' });
}

/** To the next or previous open finding in reading order, from the one in hand or from the row in focus; goes round. */
export function stepFinding(step: 1 | -1): void {
  const { review } = useDocument.getState();
  const { open } = useFindings.getState();
  if (!review) return;
  if (!showsFindings(review)) {
    useView.setState({ message: { key: 'findings.hidden' } });
    return;
  }
  if (open.length === 0) {
    useView.setState({ message: { key: 'findings.none' } });
    return;
  }
  const { activeFinding, focusRow } = useView.getState();
  const current = open.findIndex(({ finding }) => finding.key === activeFinding);
  let next = current + step;
  if (current === -1) {
    const after = open.findIndex(({ row }) => row >= focusRow);
    next = step === 1 ? Math.max(0, after) : (after === -1 ? open.length : after) - 1;
  }
  const item = open[(next + open.length) % open.length];
  if (item) takeFinding(item);
}

/**
 * The finding in hand becomes an error, of its own category and severity or of those given; then to the next.
 * A finding about a correction's own words is no error of the translation: it can be mended or dismissed.
 */
export function acceptInHand(chosen: { category?: string; severity?: Severity } = {}): void {
  const item = openFindingInHand();
  if (!item) return;
  if (item.finding.ofEdit) {
    useView.setState({ message: { key: 'findings.ofEditHint' }, pendingCategory: null });
    return;
  }
  const accepted = { ...toAccept(item), ...chosen };
  const { category, severity } = accepted;
  decide(item, () => perform(acceptFindings, { findings: [accepted] }));
  useView.setState({ lastPair: { category, severity } });
}

function toAccept({ finding }: Pick<ListedFinding, 'finding'>): AcceptFinding {
  const { check, spans, category, severity, suggestion } = finding;
  const comment = messageOf(finding, services().i18n.t);
  return { check, spans, category, severity, comment, suggestion: suggestion ?? '' };
}

export function dismissInHand(scope: DecisionScope): void {
  const item = openFindingInHand();
  if (!item) return;
  const { check, spans } = item.finding;
  const { reason } = usePanel.getState();
  decide(item, () => perform(dismissFinding, { check, spans, scope, reason: reason.trim() }));
}

/** Takes the decision on the finding in hand back. */
export function reopenInHand(): void {
  const item = findingInHand();
  if (item?.decision) perform(reopenFinding, { decision: item.decision.id });
}

/** To the next finding of the panel's list, whatever became of it. */
export function stepInPanel(step: 1 | -1): void {
  const shown = shownFindings();
  const current = shown.findIndex(({ finding }) => finding.key === useView.getState().activeFinding);
  const next = current === -1 ? (step === 1 ? 0 : shown.length - 1) : current + step;
  const item = shown[Math.min(shown.length - 1, Math.max(0, next))];
  if (item) takeFinding(item);
}

export function finishReading(): void {
  if (perform(finishBlind, undefined)) useView.setState({ message: { key: 'findings.shown' } });
}

export function toggleBlind(): void {
  const { review } = useDocument.getState();
  if (review) perform(setChecking, { blind: !review.checking.blind });
}

/** Decides on a finding and goes on to the first open one after it, or, at the end, from the beginning. */
function decide(item: ListedFinding, decision: () => boolean): void {
  const inPanel = useView.getState().view === 'findings';
  const { listed } = useFindings.getState();
  const all = inPanel ? inPanelOrder(listed) : listed;
  const order = new Map(all.map(({ finding }, index) => [finding.key, index]));
  const place = order.get(item.finding.key) ?? -1;
  if (!decision()) return;
  const open = inPanel ? shownFindings() : useFindings.getState().open;
  const next = open.find(({ finding }) => (order.get(finding.key) ?? -1) > place) ?? open[0];
  if (next) {
    takeFinding(next);
    return;
  }
  useView.setState({
    activeFinding: null,
    pendingCategory: null,
    message: { key: 'findings.allDecided' },
  });
}
