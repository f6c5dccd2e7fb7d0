import { useTranslation } from 'react-i18next';
import { COMMAND_GROUPS } from '../commands/command';
import { COMMANDS, keysFor } from '../commands/registry';
import { Keys } from '../ui/Keys';
import { ModalDialog } from '../ui/ModalDialog';

/** All keys on one page. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
  return (
    <ModalDialog title={t('command.help.shortcuts')} className="wide">
      {/* It holds nothing to press, so that the keyboard scrolls it only when it can be focused itself. */}
      <div className="shortcuts" role="region" aria-label={t('command.help.shortcuts')} tabIndex={0}>
        {COMMAND_GROUPS.map((group) => {
          const commands = COMMANDS.filter(
            (command) => command.group === group && keysFor(command).length > 0,
          );
          return (
            <section key={group}>
              <h3>{t(`group.${group}`)}</h3>
              <dl>
                {commands.map((command) => (
                  <div key={command.id}>
                    <dt>{t(`command.${command.id}`)}</dt>
                    <dd>
                      {keysFor(command).map((keys) => (
                        <Keys key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </ModalDialog>
  );
}
