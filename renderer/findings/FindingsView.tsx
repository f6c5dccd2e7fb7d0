import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings } from '../state/findings';
import { findingInHand, takeFinding } from './actions';
import { FindingDetail } from './FindingDetail';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { HiddenFindings, useHidden } from './Hidden';
import { LiveFinding } from './LiveFinding';
import { shownFindings } from './panel';

/** All findings: the list left, the one in hand with its evidence in the text right. */
export function FindingsView() {
  const { t } = useTranslation();
  const any = useFindings(({ listed }) => listed.length > 0);
  // The view opens with a finding in hand: the one taken in the review, or the first.
  useEffect(() => {
    const [first] = shownFindings();
    if (!findingInHand() && first) takeFinding(first);
  }, [any]);
  if (useHidden()) return <HiddenFindings />;
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
