import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { JournalInfo } from '../../core/host';
import { attempt } from '../app/errors';
import { useUiLanguage } from '../app/language';
import { services } from '../app/services';
import { recoverJournal } from '../document/files';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';

/** Work that a session which did not end well has left: taken up again, kept for later, or thrown away. */
export function RecoveryDialog({ journals }: { readonly journals: readonly JournalInfo[] }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(journals);
  const discard = (id: string): void => {
    attempt(async () => {
      await services().host.removeJournal(id);
      const rest = left.filter((journal) => journal.id !== id);
      setLeft(rest);
      if (rest.length === 0) closeDialog();
    });
  };
  return (
    <ModalDialog title={t('recovery.title')} className="narrow">
      <p>{t('recovery.text', { count: left.length })}</p>
      <ul className="recovery-list">
        {left.map((journal, index) => (
          <JournalItem key={journal.id} journal={journal} isFirst={index === 0} onDiscard={discard} />
        ))}
      </ul>
    </ModalDialog>
  );
}

interface ItemProps {
  readonly journal: JournalInfo;
  readonly isFirst: boolean;
  readonly onDiscard: (id: string) => void;
}

function JournalItem({ journal, isFirst, onDiscard }: ItemProps) {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const title = useTitle(journal.id);
  const recover = (): void => {
    closeDialog();
    attempt(() => recoverJournal(journal.id));
  };
  return (
    <li>
      <span>
        <b>{title}</b>
        <small>
          {new Date(journal.modifiedAt).toLocaleString(ui, { dateStyle: 'medium', timeStyle: 'short' })}
        </small>
      </span>
      <Button className="button" onPress={() => onDiscard(journal.id)}>
        {t('recovery.discard')}
      </Button>
      <Button autoFocus={isFirst} className="button primary" onPress={recover}>
        {t('recovery.restore')}
      </Button>
    </li>
  );
}

const NAME = /"name":("(?:[^"\\]|\\.)*")/;

/** The name of the journal's document, read from the start of its first line. */
function useTitle(id: string): string {
  const [title, setTitle] = useState('…');
  useEffect(() => {
    attempt(async () => {
      const name = NAME.exec((await services().host.readJournal(id)).slice(0, 20_000))?.[1];
      setTitle(name ? (JSON.parse(name) as string) : 'Galley');
    });
  }, [id]);
  return title;
}
