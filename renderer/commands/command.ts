import type { View } from '../state/view';

export type CommandGroup = 'file' | 'edit' | 'mark' | 'align' | 'go' | 'view' | 'help';
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  'file',
  'edit',
  'mark',
  'align',
  'go',
  'view',
  'help',
];

/**
 * One thing a user can do. Menu, keyboard, command palette, buttons and tests all go through it. The title is the text
 * `command.<id>` of the app's locale.
 */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  /** Default keys, see keys.ts; the user may replace them. */
  readonly keys: readonly string[];
  /** Views in which its keys act; all when absent. */
  readonly views?: readonly View[];
  /** Its keys act only while one of these is in hand, and then before those of other commands. */
  readonly subject?: 'finding';
  /** Whether it can be done now; always when absent. */
  readonly enabled?: () => boolean;
  /** Whether the option it switches is on. */
  readonly checked?: () => boolean;
  /** Its keys also act while a text is being typed. */
  readonly whileTyping?: boolean;
  readonly perform: () => void;
}
