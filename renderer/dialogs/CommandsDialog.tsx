import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/command';
import { COMMANDS, isEnabled } from '../commands/registry';
import { CommandKeys } from '../ui/Keys';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';

/** Every command, by a search over its title; the list follows the typing, Enter performs. */
export function CommandsDialog() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useMemo(
    () =>
      search(
        query,
        (command) => t(`command.${command.id}`),
        (c) => t(`group.${c.group}`),
      ),
    [query, t],
  );
  const current = Math.min(chosen, found.length - 1);

  const perform = (command: Command | undefined): void => {
    if (!command || !isEnabled(command)) return;
    closeDialog();
    command.perform();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, current + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, current - 1));
    else if (event.key === 'Enter') perform(found[current]);
    else return;
    event.preventDefault();
  };
  return (
    <ModalDialog title={t('command.help.commands')} className="commands">
      <input
        autoFocus
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="command-list"
        aria-activedescendant={found[current] && `command-${found[current].id}`}
        aria-label={t('commands.search')}
        placeholder={t('commands.search')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="command-list" role="listbox" aria-label={t('command.help.commands')} tabIndex={-1}>
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`command-${command.id}`}
            role="option"
            aria-selected={index === current}
            aria-disabled={!isEnabled(command)}
            ref={(element) => {
              if (index === current) element?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseMove={() => setChosen(index)}
            onClick={() => perform(command)}
          >
            <span>{t(`command.${command.id}`)}</span>
            <small>{t(`group.${command.group}`)}</small>
            <CommandKeys command={command.id} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{t('commands.none')}</p>}
    </ModalDialog>
  );
}

/** Commands that hold every word of the query in title or group; what can be done now and titles that begin so first. */
function search(
  query: string,
  titleOf: (command: Command) => string,
  groupOf: (command: Command) => string,
): Command[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rank = (command: Command): number => {
    const title = titleOf(command).toLocaleLowerCase();
    return (isEnabled(command) ? 0 : 2) + (words[0] !== undefined && title.startsWith(words[0]) ? 0 : 1);
  };
  return COMMANDS.filter((command) => {
    const text = `${titleOf(command)} ${groupOf(command)}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  }).sort((a, b) => rank(a) - rank(b));
}
