import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../commands/registry';
import { LEDGERS, useView } from '../state/view';
import { CommandKeys } from '../ui/Keys';
import { LedgerCount } from './Counts';
import { HiddenFindings, useHidden } from './Hidden';

/** The frame of a ledger: which of them is shown, and nothing of it while findings are hidden. */
export function Ledger({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const view = useView((state) => state.view);
  if (useHidden()) return <HiddenFindings />;
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
