import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings } from '../app/settings';
import type { Command } from '../commands/command';
import { keysOf } from '../commands/keys';
import { COMMANDS, keysFor } from '../commands/registry';
import { useSettings } from '../state/settings';
import { Keys } from '../ui/Keys';

/** The keys of every command, to be replaced by pressing others. Two commands of one view never share keys. */
export function KeysEditor() {
  const { t } = useTranslation();
  const keys = useSettings((settings) => settings.keys);
  const [recording, setRecording] = useState<string | null>(null);
  const [taken, setTaken] = useState<Command | null>(null);

  const onKeyDown = (event: KeyboardEvent, command: Command): void => {
    if (recording !== command.id) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setRecording(null);
      return;
    }
    const pressed = keysOf(event.nativeEvent);
    if (pressed === undefined) return;
    const holder = COMMANDS.find(
      (other) => other.id !== command.id && meets(other, command) && keysFor(other).includes(pressed),
    );
    setTaken(holder ?? null);
    if (holder) return;
    changeSettings({ keys: { ...keys, [command.id]: [pressed] } });
    setRecording(null);
  };
  return (
    <details className="keys-editor">
      <summary>{t('settings.keys')}</summary>
      {taken && (
        <p className="hint unsure" role="alert">
          {t('settings.keyTaken', { command: t(`command.${taken.id}`) })}
        </p>
      )}
      <ul>
        {COMMANDS.map((command) => (
          <li key={command.id}>
            <span>{t(`command.${command.id}`)}</span>
            <button
              type="button"
              className="key-button"
              aria-label={t('settings.changeKey', { command: t(`command.${command.id}`) })}
              onClick={() => {
                setTaken(null);
                setRecording(command.id);
              }}
              onKeyDown={(event) => onKeyDown(event, command)}
              onBlur={() => setRecording(null)}
            >
              {recording === command.id ? (
                t('settings.press')
              ) : keysFor(command).length > 0 ? (
                keysFor(command).map((value) => <Keys key={value} keys={value} />)
              ) : (
                <span className="none">–</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => changeSettings({ keys: {} })}>
        {t('settings.resetKeys')}
      </button>
    </details>
  );
}

/** Whether both commands' keys act in some view at once. */
function meets(a: Command, b: Command): boolean {
  if (a.subject !== b.subject) return false;
  return !a.views || !b.views || a.views.some((view) => b.views?.includes(view));
}
