import { SEVERITIES, SEVERITY_KEYS } from '../../core/mqm/severity';
import { PALETTE_CATEGORIES } from '../../core/mqm/typology';
import { chooseCategory, chooseSeverity, repeatLast } from '../review/marking';
import { toggleReviewed } from '../review/navigation';
import { useView } from '../state/view';
import type { Command } from './command';

export const MARK_COMMANDS: readonly Command[] = [
  ...PALETTE_CATEGORIES.map((category): Command => ({
    id: `mark.${category.id}`,
    group: 'mark',
    keys: category.key === undefined ? [] : [category.key],
    views: ['review', 'findings'],
    perform: () => chooseCategory(category.id),
  })),
  ...SEVERITIES.map((severity): Command => ({
    id: `severity.${severity}`,
    group: 'mark',
    keys: [SEVERITY_KEYS[severity]],
    views: ['review', 'findings'],
    enabled: () => {
      const { pendingCategory, activeAnnotation, activeFinding } = useView.getState();
      return pendingCategory !== null || activeAnnotation !== null || activeFinding !== null;
    },
    perform: () => chooseSeverity(severity),
  })),
  {
    id: 'mark.repeat',
    group: 'mark',
    keys: ['.'],
    views: ['review'],
    enabled: () => useView.getState().lastPair !== null,
    perform: repeatLast,
  },
  { id: 'mark.reviewed', group: 'mark', keys: ['Space'], views: ['review'], perform: toggleReviewed },
];
