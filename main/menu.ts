import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../core/host';
import type { Texts } from './language';

/** The names and signs the window writes keys with, as Electron writes them. Single characters and F1 to F24 stand for themselves. */
const KEY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mod: 'CommandOrControl',
    ctrl: 'Control',
    control: 'Control',
    cmd: 'Command',
    command: 'Command',
    meta: 'Super',
    alt: 'Alt',
    option: 'Alt',
    shift: 'Shift',
    escape: 'Esc',
    esc: 'Esc',
    enter: 'Enter',
    tab: 'Tab',
    space: 'Space',
    backspace: 'Backspace',
    delete: 'Delete',
    insert: 'Insert',
    home: 'Home',
    end: 'End',
    pageup: 'PageUp',
    pagedown: 'PageDown',
    arrowup: 'Up',
    arrowdown: 'Down',
    arrowleft: 'Left',
    arrowright: 'Right',
    up: 'Up',
    down: 'Down',
    left: 'Left',
    right: 'Right',
    plus: 'Plus',
    del: 'Delete',
    pgup: 'PageUp',
    pgdn: 'PageDown',
    '⌫': 'Backspace',
    '↑': 'Up',
    '↓': 'Down',
    '←': 'Left',
    '→': 'Right',
    '+': 'Plus',
  }),
);

/** As menus of macOS write them: `⌘⇧Z`, without a plus between. */
const MAC_SIGNS: Readonly<Record<string, string>> = {
  '⌘': 'Command+',
  '⌃': 'Control+',
  '⌥': 'Alt+',
  '⇧': 'Shift+',
};

/**
 * `Mod+Shift+ArrowUp` or `Ctrl+Shift+↑` as Electron's `CommandOrControl+Shift+Up`; undefined for what a menu cannot show (a sequence of
 * keys, a letter outside ASCII), since Electron throws away the whole menu over one of these.
 */
export function acceleratorOf(written: string): string | undefined {
  const keys = written.replace(/[⌘⌃⌥⇧]/g, (sign) => MAC_SIGNS[sign] ?? sign);
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  const names = parts.map((part) => {
    const known = KEY_NAMES.get(part.toLowerCase());
    if (known !== undefined) return known;
    return /^([!-~]|F([1-9]|1\d|2[0-4]))$/i.test(part) ? part.toUpperCase() : undefined;
  });
  return names.length === 0 || names.includes(undefined) ? undefined : names.join('+');
}

/**
 * Electron's template of a menu. Keys are shown, not registered: the window itself handles them. macOS knows no shown-only
 * keys and would take a bare letter for a command while the user types, so there only those with a modifier are given.
 */
export function templateOf(
  items: readonly MenuItem[],
  choose: (command: string) => void,
  mac = process.platform === 'darwin',
): MenuItemConstructorOptions[] {
  return items.map((item) => {
    if (item.role === 'separator') return { type: 'separator' };
    const { command } = item;
    const keys = item.keys === undefined ? undefined : acceleratorOf(item.keys);
    const accelerator = mac && !/^(Command|Control)/.test(keys ?? '') ? undefined : keys;
    return {
      label: item.label.replaceAll('&', '&&'),
      enabled: item.enabled ?? true,
      ...(item.role === undefined ? {} : { role: item.role }),
      ...(item.checked === undefined ? {} : { type: 'checkbox', checked: item.checked }),
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      ...(item.items === undefined ? {} : { submenu: templateOf(item.items, choose, mac) }),
      ...(command === undefined
        ? {}
        : {
            click: (shown) => {
              // Electron has turned the mark by itself; whether it turns is for the window to say.
              if (item.checked !== undefined) shown.checked = item.checked;
              choose(command);
            },
          }),
    };
  });
}

export function showMenu(items: readonly MenuItem[], choose: (command: string) => void): void {
  const template = templateOf(items, choose);
  // macOS takes the first menu for the app's own.
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** What stands until the window has sent its menu: enough to quit, and to paste. */
export function firstMenu(text: Texts): MenuItem[] {
  return [
    { label: text('menu-file'), items: [{ label: text('menu-quit'), role: 'quit' }] },
    {
      label: text('menu-edit'),
      items: [
        { label: text('menu-cut'), role: 'cut' },
        { label: text('menu-copy'), role: 'copy' },
        { label: text('menu-paste'), role: 'paste' },
        { label: text('menu-select-all'), role: 'selectAll' },
      ],
    },
  ];
}
