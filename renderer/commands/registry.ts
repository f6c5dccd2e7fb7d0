import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { ALIGN_COMMANDS } from './align-commands';
import type { Command } from './command';
import { EDIT_COMMANDS } from './edit-commands';
import { FILE_COMMANDS } from './file-commands';
import { FINDING_COMMANDS } from './finding-commands';
import { GO_COMMANDS } from './go-commands';
import { MARK_COMMANDS } from './mark-commands';
import { NAME_COMMANDS } from './name-commands';
import { QUOTATION_COMMANDS } from './quotation-commands';
import { VIEW_COMMANDS } from './view-commands';

export const COMMANDS: readonly Command[] = [
  ...FILE_COMMANDS,
  ...EDIT_COMMANDS,
  ...MARK_COMMANDS,
  ...FINDING_COMMANDS,
  ...NAME_COMMANDS,
  ...QUOTATION_COMMANDS,
  ...ALIGN_COMMANDS,
  ...GO_COMMANDS,
  ...VIEW_COMMANDS,
];

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

export function isEnabled(command: Command): boolean {
  if (command.views && !command.views.includes(useView.getState().view)) return false;
  return command.enabled?.() ?? true;
}

/** Performs a command unless it cannot be done now. @throws Error for an id that is none of a command */
export function execute(id: string): void {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`No command ${id}`);
  if (isEnabled(command)) command.perform();
}

/** The keys of a command: the user's, else its own. */
export function keysFor(command: Command): readonly string[] {
  return useSettings.getState().keys[command.id] ?? command.keys;
}

export function keysForId(id: string): readonly string[] {
  const command = BY_ID.get(id);
  return command ? keysFor(command) : [];
}

/** The command that `keys` perform in the view shown. */
export function commandForKeys(keys: string, typing: boolean): Command | undefined {
  const { view, activeFinding } = useView.getState();
  const candidates = COMMANDS.filter(
    (command) =>
      (!typing || command.whileTyping === true) &&
      (!command.views || command.views.includes(view)) &&
      keysFor(command).includes(keys),
  );
  const ofSubject = candidates.find(({ subject }) => subject === 'finding');
  if (ofSubject && activeFinding !== null) return ofSubject;
  return candidates.find(({ subject }) => subject === undefined);
}
