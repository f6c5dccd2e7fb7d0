import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ErrorData } from '../../core/error';
import type { Backup } from '../../core/host';
import { attempt } from '../app/errors';
import { useUiLanguage } from '../app/language';
import { openBackup } from '../document/files';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';

interface Props {
  readonly error: ErrorData;
  readonly name: string;
  readonly backup: Backup;
}

/** A review that can't be read, and the last good version of it. */
export function DamagedDialog({ error, name, backup }: Props) {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const time = new Date(backup.savedAt).toLocaleString(ui, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ModalDialog
      role="alertdialog"
      title={t('damaged.title')}
      className="narrow"
      actions={
        <>
          <Button className="button" onPress={closeDialog}>
            {t('dialog.cancel')}
          </Button>
          <Button
            autoFocus
            className="button primary"
            onPress={() => {
              closeDialog();
              attempt(() => openBackup(backup, name));
            }}
          >
            {t('damaged.open')}
          </Button>
        </>
      }
    >
      <p className="error-text" data-code={error.code}>
        {t(error.code, { ns: 'error', ...error.params })}
      </p>
      <p className="error-text">{t('damaged.text', { time })}</p>
    </ModalDialog>
  );
}
