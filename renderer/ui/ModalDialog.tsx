import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useView } from '../state/view';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  /** What closing without a choice means; closes the dialog when absent. */
  readonly onCancel?: () => void;
  readonly role?: 'dialog' | 'alertdialog';
}

/** The one frame of all dialogs: title, content, actions; Escape and the cross cancel. */
export function ModalDialog({ title, children, actions, className, onCancel, role = 'dialog' }: Props) {
  const { t } = useTranslation();
  const cancel = onCancel ?? closeDialog;
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) cancel();
      }}
    >
      <Modal className={`modal ${className ?? ''}`}>
        <Dialog role={role} className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button className="icon-button" aria-label={t('dialog.close')} onPress={cancel}>
              ×
            </Button>
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Closes the dialog and gives the keyboard back to the rows. */
export function closeDialog(): void {
  useView.setState({ dialog: null });
  requestAnimationFrame(() => {
    if (!useView.getState().dialog) document.getElementById('rows')?.focus({ preventScroll: true });
  });
}
