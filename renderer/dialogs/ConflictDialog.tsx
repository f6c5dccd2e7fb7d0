import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { attempt } from '../app/errors';
import { reloadFile, save } from '../document/files';
import { useDocument } from '../state/document';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';

/** The file was changed by another program since it was opened: nothing is overwritten without a word. */
export function ConflictDialog() {
  const { t } = useTranslation();
  const name = useDocument((state) => state.file?.name ?? '');
  const then = (task: () => Promise<unknown>) => () => {
    closeDialog();
    attempt(task);
  };
  return (
    <ModalDialog
      role="alertdialog"
      title={t('conflict.title')}
      className="narrow"
      actions={
        <>
          <Button className="button" onPress={then(reloadFile)}>
            {t('conflict.reload')}
          </Button>
          <Button className="button" onPress={then(() => save({ overwrite: true }))}>
            {t('conflict.overwrite')}
          </Button>
          <Button autoFocus className="button primary" onPress={then(() => save({ as: true }))}>
            {t('conflict.saveAs')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text', { name })}</p>
    </ModalDialog>
  );
}
