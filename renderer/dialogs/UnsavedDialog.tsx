import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { saveThen } from '../document/files';
import { useDocument } from '../state/document';
import { useView, type Dialog } from '../state/view';
import { ModalDialog } from '../ui/ModalDialog';

interface Props {
  readonly decide: (proceed: boolean) => void;
  readonly over: Dialog | null;
}

/** Before another document takes the place of one with unsaved work. */
export function UnsavedDialog({ decide, over }: Props) {
  const { t } = useTranslation();
  const title = useDocument((state) => state.review?.title ?? '');
  const answer = (proceed: boolean) => () => {
    useView.setState({ dialog: over });
    decide(proceed);
  };
  return (
    <ModalDialog
      role="alertdialog"
      title={t('unsaved.title')}
      className="narrow"
      onCancel={answer(false)}
      actions={
        <>
          <Button className="button" onPress={answer(true)}>
            {t('unsaved.discard')}
          </Button>
          <Button className="button" onPress={answer(false)}>
            {t('dialog.cancel')}
          </Button>
          <Button
            autoFocus
            className="button primary"
            onPress={() => {
              useView.setState({ dialog: over });
              saveThen(decide);
            }}
          >
            {t('unsaved.save')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.text', { title })}</p>
    </ModalDialog>
  );
}
