import { useTranslation } from 'react-i18next';
import { showsFindings } from '../../core/review/commands/findings';
import { useDocument } from '../state/document';
import { CommandButton } from '../ui/CommandButton';

/** Whether nothing of what checks found may be seen: the review is blind and not finished. */
export function useHidden(): boolean {
  return useDocument(({ review }) => review !== null && !showsFindings(review));
}

/** What stands in place of a view of findings meanwhile. */
export function HiddenFindings() {
  const { t } = useTranslation();
  return (
    <main className="findings-empty">
      <p>{t('findings.hiddenLong')}</p>
      <CommandButton command="findings.finish" className="button primary" />
    </main>
  );
}
