import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showsFindings } from '../../core/review/commands/findings';
import { useDocument } from '../state/document';
import { useFindings } from '../state/findings';
import { CommandButton } from '../ui/CommandButton';
import { findingInHand, takeFinding } from './actions';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { LiveFinding } from './LiveFinding';
import { shownFindings } from './panel';

/** All findings: the list left, the one in hand with its evidence in the text right. */
export function FindingsView() {
  const { t } = useTranslation();
  const hidden = useDocument(({ review }) => review !== null && !showsFindings(review));
  const any = useFindings(({ listed }) => listed.length > 0);
  // The view opens with a finding in hand: the one taken in the review, or the first.
  useEffect(() => {
    const [first] = shownFindings();
    if (!findingInHand() && first) takeFinding(first);
  }, [any]);
  if (hidden) {
    return (
      <main className="findings-empty">
        <p>{t('findings.hiddenLong')}</p>
        <CommandButton command="findings.finish" className="button primary" />
      </main>
    );
  }
  return (
    <main className="findings">
      <section className="findings-side" aria-label={t('findings.list')}>
        <FindingFilters />
        <FindingList />
      </section>
      <FindingDetail />
      <LiveFinding />
    </main>
  );
}
