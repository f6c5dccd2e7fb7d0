import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { execute } from '../commands/registry';
import { CommandKeys } from './Keys';

interface Props {
  readonly command: string;
  /** Label; the command's title when absent. */
  readonly children?: ReactNode;
  readonly showKeys?: boolean;
  readonly className?: string;
  readonly isDisabled?: boolean;
}

/** A button that performs a command; it never takes the keyboard from the text when clicked. */
export function CommandButton({ command, children, showKeys = true, className, isDisabled }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      className={className ?? 'button'}
      isDisabled={isDisabled ?? false}
      onPress={() => execute(command)}
      data-command={command}
    >
      {children ?? t(`command.${command}`)}
      {showKeys && <CommandKeys command={command} />}
    </Button>
  );
}
