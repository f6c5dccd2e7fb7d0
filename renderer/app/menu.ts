import type { TFunction } from 'i18next';
import type { MenuItem } from '../../core/host';
import { COMMAND_GROUPS, type Command } from '../commands/command';
import { keyCaps, IS_MAC } from '../commands/keys';
import { COMMANDS, isEnabled, keysFor } from '../commands/registry';

/** The application menu, from the commands; rebuilt when the language, the keys or what can be done changes. */
export function buildMenu(t: TFunction): MenuItem[] {
  return COMMAND_GROUPS.map((group) => {
    const items = COMMANDS.filter((command) => command.group === group).map((command) => itemOf(command, t));
    return { label: t(`group.${group}`), items: group === 'file' ? [...items, ...quit(t)] : items };
  });
}

function itemOf(command: Command, t: TFunction): MenuItem {
  const [keys] = keysFor(command);
  const checked = command.checked?.();
  return {
    label: t(`command.${command.id}`),
    command: command.id,
    enabled: isEnabled(command),
    ...(keys !== undefined && { keys: keyCaps(keys).join(IS_MAC ? '' : '+') }),
    ...(checked !== undefined && { checked }),
  };
}

function quit(t: TFunction): MenuItem[] {
  return [
    { label: '', role: 'separator' },
    { label: t('menu.quit'), role: 'quit' },
  ];
}
