import type { ReactNode } from 'react';
import { keyCaps } from '../commands/keys';
import { keysForId } from '../commands/registry';
import { useSettings } from '../state/settings';

/** Key caps. Hidden from screen readers, which hear shortcuts through `aria-keyshortcuts`. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}

/** The first keys of a command, as the user has them; nothing when it has none. */
export function CommandKeys({ command }: { readonly command: string }) {
  useSettings((settings) => settings.keys);
  const [keys] = keysForId(command);
  return keys === undefined ? null : <Keys keys={keys} />;
}

interface HintProps {
  readonly commands: readonly string[];
  /** What they do. */
  readonly children: ReactNode;
}

/** The first keys of some commands and what they do, as the foot shows them. */
export function KeyHint({ commands, children }: HintProps) {
  return (
    <span className="key-hint">
      {commands.map((command) => (
        <CommandKeys key={command} command={command} />
      ))}{' '}
      {children}
    </span>
  );
}
