import { changeSettings, stepZoom } from '../app/settings';
import { isNarrow } from '../app/layout';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { isLedger, LEDGERS, useView, type Dialog, type LedgerView, type View } from '../state/view';
import type { Command } from './command';

export const VIEW_COMMANDS: readonly Command[] = [
  show('review', 'Alt+1'),
  show('align', 'Alt+2'),
  show('findings', 'Alt+3'),
  {
    // Once more, and it is the other ledger.
    id: 'view.ledgers',
    group: 'view',
    keys: ['Alt+4'],
    whileTyping: true,
    enabled: hasReview,
    checked: () => isLedger(useView.getState().view),
    perform: () => {
      const { view, ledger } = useView.getState();
      openLedger(isLedger(view) ? (LEDGERS.find((id) => id !== view) ?? view) : ledger);
    },
  },
  ledger('names'),
  ledger('quotations'),
  show('report', 'Alt+5'),
  {
    id: 'view.inspector',
    group: 'view',
    keys: ['i'],
    views: ['review'],
    checked: () => useSettings.getState().inspectorOpen,
    perform: () => {
      if (isNarrow()) useView.setState((state) => ({ drawerOpen: !state.drawerOpen }));
      else changeSettings({ inspectorOpen: !useSettings.getState().inspectorOpen });
    },
  },
  zoom('view.zoomIn', ['Mod+=', 'Mod++'], 1),
  zoom('view.zoomOut', ['Mod+-'], -1),
  zoom('view.zoomReset', ['Mod+0'], 0),
  theme('system'),
  theme('light'),
  theme('dark'),
  language('system'),
  language('en'),
  language('ko'),
  dialog('help.commands', 'help', ['Mod+K'], { kind: 'commands' }, true),
  dialog('help.shortcuts', 'help', ['?'], { kind: 'shortcuts' }, false),
  dialog('view.settings', 'view', ['Mod+,'], { kind: 'settings' }, true),
  dialog('view.scoring', 'view', [], { kind: 'scoring' }, false),
];

function show(view: View, keys: string): Command {
  return {
    id: `view.${view}`,
    group: 'view',
    keys: [keys],
    whileTyping: true,
    enabled: hasReview,
    checked: () => useView.getState().view === view,
    perform: () => useView.setState({ view }),
  };
}

function ledger(view: LedgerView): Command {
  return {
    id: `view.${view}`,
    group: 'view',
    keys: [],
    enabled: hasReview,
    checked: () => useView.getState().view === view,
    perform: () => openLedger(view),
  };
}

function openLedger(view: LedgerView): void {
  useView.setState({ view, ledger: view });
}

function hasReview(): boolean {
  return useDocument.getState().review !== null;
}

function zoom(id: string, keys: readonly string[], step: 1 | -1 | 0): Command {
  return { id, group: 'view', keys, whileTyping: true, perform: () => stepZoom(step) };
}

function theme(value: 'system' | 'light' | 'dark'): Command {
  return {
    id: `theme.${value}`,
    group: 'view',
    keys: [],
    checked: () => useSettings.getState().theme === value,
    perform: () => changeSettings({ theme: value }),
  };
}

function language(value: 'system' | 'en' | 'ko'): Command {
  return {
    id: `language.${value}`,
    group: 'view',
    keys: [],
    checked: () => useSettings.getState().language === value,
    perform: () => changeSettings({ language: value }),
  };
}

function dialog(
  id: string,
  group: 'view' | 'help',
  keys: readonly string[],
  opened: Dialog,
  whileTyping: boolean,
): Command {
  return { id, group, keys, whileTyping, perform: () => useView.setState({ dialog: opened }) };
}
