import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { execute, COMMANDS, isEnabled } from '../commands/registry';
import type { Command } from '../commands/command';
import { HeadPopover } from '../ui/HeadPopover';
import { CommandKeys } from '../ui/Keys';

const MENU_GROUPS = ['file', 'view', 'help'] as const;

/** The menu in the window: files, views, settings. The desktop has the same commands in its application menu. */
export function AppMenu() {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button className="menu-button" aria-label={t('menu.label')}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 5.500h6M3 10h6M3 14.500h4M12 5.500h5M12 10h5M12 14.500h5" />
        </svg>
      </Button>
      <HeadPopover placement="bottom start">
        <Menu className="menu" onAction={(id) => execute(String(id))} aria-label={t('menu.label')}>
          {MENU_GROUPS.map((group, index) => (
            <MenuSection key={group}>
              {index > 0 && <Separator />}
              <Header>{t(`group.${group}`)}</Header>
              {COMMANDS.filter((command) => command.group === group).map((command) => (
                <Item key={command.id} command={command} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </HeadPopover>
    </MenuTrigger>
  );
}

function Item({ command }: { readonly command: Command }) {
  const { t } = useTranslation();
  const title = t(`command.${command.id}`);
  return (
    <MenuItem id={command.id} textValue={title} isDisabled={!isEnabled(command)}>
      <span className="check" aria-hidden="true">
        {command.checked?.() ? '✓' : ''}
      </span>
      {title}
      {command.checked?.() && <span className="unseen">{t('menu.on')}</span>}
      <CommandKeys command={command.id} />
    </MenuItem>
  );
}
