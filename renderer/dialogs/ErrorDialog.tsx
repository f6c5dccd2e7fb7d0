import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ErrorData } from '../../core/error';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';

/** What went wrong, where, and what to do. */
export function ErrorDialog({ errors }: { readonly errors: readonly ErrorData[] }) {
  const { t } = useTranslation();
  return (
    <ModalDialog
      role="alertdialog"
      title={t('dialog.error')}
      className="narrow"
      actions={
        <Button autoFocus className="button primary" onPress={closeDialog}>
          {t('dialog.ok')}
        </Button>
      }
    >
      {errors.map(({ code, params }, index) => (
        <p key={`${index}${code}`} className="error-text" data-code={code}>
          {t(code, { ns: 'error', ...params, defaultValue: t('unexpected', { ns: 'error', detail: code }) })}
        </p>
      ))}
    </ModalDialog>
  );
}
