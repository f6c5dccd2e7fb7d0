import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showsFindings } from '../../core/review/commands/findings';
import { execute } from '../commands/registry';
import { useDocument } from '../state/document';
import { LEDGERS, useView } from '../state/view';
import { CommandButton } from '../ui/CommandButton';
import { CommandKeys } from '../ui/Keys';
import { LedgerCount } from './Counts';

/** The frame of a ledger: which of them is shown, and nothing of it while findings are hidden. */
export function Ledger({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const view = useView((state) => state.view);
  const hidden = useDocument(({ review }) => review !== null && !showsFindings(review));
  if (hidden) {
    return (
      <main className="findings-empty">
        <p>{t('findings.hiddenLong')}</p>
        <CommandButton command="findings.finish" className="button primary" />
      </main>
    );
  }
  return (
    <main className="ledger">
      <div className="ledger-switch" role="group" aria-label={t('ledger.label')}>
        {LEDGERS.map((id) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={view === id}
            onClick={() => execute(`view.${id}`)}
          >
            {t(`view.${id}`)} <LedgerCount of={id} />
          </button>
        ))}
        <span className="hint">
          <CommandKeys command="view.ledgers" /> {t('ledger.other')}
        </span>
      </div>
      {children}
    </main>
  );
}
