import { showsFindings } from '../../core/review/commands/findings';
import {
  acceptInHand,
  dismissInHand,
  findingInHand,
  finishReading,
  openFindingInHand,
  reopenInHand,
  stepFinding,
  stepInPanel,
  toggleBlind,
} from '../findings/actions';
import { FILTERS, usePanel } from '../findings/panel';
import { useDocument } from '../state/document';
import { useView, type View } from '../state/view';
import type { Command } from './command';

const VIEWS: readonly View[] = ['review', 'findings'];

export const FINDING_COMMANDS: readonly Command[] = [
  {
    id: 'findings.next',
    group: 'go',
    keys: ['f'],
    views: VIEWS,
    perform: () => stepFinding(1),
  },
  {
    id: 'findings.previous',
    group: 'go',
    keys: ['Shift+F'],
    views: VIEWS,
    perform: () => stepFinding(-1),
  },
  inPanel('findings.down', ['j', 'ArrowDown'], () => stepInPanel(1)),
  inPanel('findings.up', ['k', 'ArrowUp'], () => stepInPanel(-1)),
  inPanel('findings.grouping', ['b'], () =>
    usePanel.setState(({ grouping }) => ({ grouping: grouping === 'order' ? 'check' : 'order' })),
  ),
  inPanel('findings.filter', ['l'], nextFilter),
  inPanel('findings.reason', ['c'], () => document.getElementById('finding-reason')?.focus()),
  inPanel('findings.back', ['Escape'], () => useView.setState({ pendingCategory: null })),
  inPanel('findings.inReview', ['v'], () => useView.setState({ view: 'review' })),
  onOpen('findings.accept', ['Enter'], () => acceptInHand()),
  onOpen('findings.dismiss', ['Delete', 'Backspace'], () => dismissInHand('here')),
  onOpen('findings.dismissArticle', ['Shift+Delete', 'Shift+Backspace'], () => dismissInHand('article')),
  onOpen('findings.dismissProject', ['Mod+Delete', 'Mod+Backspace'], () => dismissInHand('project')),
  {
    id: 'findings.reopen',
    group: 'edit',
    keys: ['r'],
    views: ['findings'],
    enabled: () => {
      const item = findingInHand();
      return item?.decision !== undefined && item.decision !== null;
    },
    perform: reopenInHand,
  },
  {
    id: 'findings.blind',
    group: 'edit',
    keys: [],
    enabled: hasReview,
    checked: () => useDocument.getState().review?.checking.blind ?? false,
    perform: toggleBlind,
  },
  {
    id: 'findings.finish',
    group: 'edit',
    keys: [],
    enabled: () => {
      const { review } = useDocument.getState();
      return review !== null && !showsFindings(review);
    },
    perform: finishReading,
  },
  {
    id: 'findings.profile',
    group: 'view',
    keys: [],
    enabled: hasReview,
    perform: () => useView.setState({ dialog: { kind: 'profile' } }),
  },
];

function inPanel(id: string, keys: readonly string[], perform: () => void): Command {
  return { id, group: 'go', keys, views: ['findings'], perform };
}

function nextFilter(): void {
  const { filter } = usePanel.getState();
  const next = FILTERS[(FILTERS.indexOf(filter) + 1) % FILTERS.length] ?? 'open';
  usePanel.setState({ filter: next });
}

/** A decision on the open finding in hand. Its keys act only then, and before all others. */
function onOpen(id: string, keys: readonly string[], perform: () => void): Command {
  return {
    id,
    group: 'edit',
    keys,
    views: VIEWS,
    subject: 'finding',
    enabled: () => openFindingInHand() !== undefined,
    perform,
  };
}

function hasReview(): boolean {
  return useDocument.getState().review !== null;
}
