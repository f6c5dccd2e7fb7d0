import { changeSettings, stepZoom } from '../app/settings';
import { isNarrow } from '../app/layout';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView, type Dialog, type View } from '../state/view';
import type { Command } from './command';

export const VIEW_COMMANDS: readonly Command[] = [
  show('review', 'Alt+1'),
  show('align', 'Alt+2'),
  show('findings', 'Alt+3'),
  show('names', 'Alt+4'),
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
    enabled: () => useDocument.getState().review !== null,
    checked: () => useView.getState().view === view,
    perform: () => useView.setState({ view }),
  };
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
