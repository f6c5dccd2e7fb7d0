import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showsFindings } from '../../core/review/commands/findings';
import { useDocument } from '../state/document';
import { NO_FINDINGS, useFindings } from '../state/findings';
import { CommandButton } from '../ui/CommandButton';
import { FindingCard } from './FindingCard';

/** The open findings of the row in the inspector; `empty` where there are none. */
export function RowFindings({ row, empty }: { readonly row: number; readonly empty: ReactNode }) {
  const { t } = useTranslation();
  const findings = useFindings(({ byRow }) => byRow.get(row) ?? NO_FINDINGS);
  const hidden = useDocument(({ review }) => review !== null && !showsFindings(review));
  if (hidden) {
    return (
      <>
        {empty}
        <p className="hint finding-hidden">
          {t('findings.hiddenHint')} <CommandButton command="findings.finish" className="link" />
        </p>
      </>
    );
  }
  if (findings.length === 0) return empty;
  return findings.map((item) => <FindingCard key={item.finding.key} item={item} />);
}
