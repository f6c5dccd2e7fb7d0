import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings } from '../state/findings';
import { CommandButton } from '../ui/CommandButton';
import { CommandKeys } from '../ui/Keys';
import { FILTERS, usePanel } from './panel';
import { precisionOf } from './precision';

/** Which findings are listed, how, and how many of those decided were right. */
export function FindingFilters() {
  const { t } = useTranslation();
  const filter = usePanel((state) => state.filter);
  const grouping = usePanel((state) => state.grouping);
  const listed = useFindings((state) => state.listed);
  const left = useFindings((state) => state.left);
  const counts = useMemo(
    () => FILTERS.map((state) => listed.filter((item) => item.state === state).length),
    [listed],
  );
  const { accepted, decided } = useMemo(() => precisionOf(listed), [listed]);
  return (
    <div className="findings-head">
      <div className="findings-filters" role="group" aria-label={t('findings.filterLabel')}>
        {FILTERS.map((option, index) => {
          const count = counts[index] ?? 0;
          if (option === 'marked' && count === 0 && filter !== 'marked') return null;
          return (
            <button
              key={option}
              type="button"
              className="chip"
              aria-pressed={option === filter}
              onClick={() => usePanel.setState({ filter: option })}
            >
              {t(`findings.filter.${option}`)} {count}
            </button>
          );
        })}
        <CommandKeys command="findings.filter" />
      </div>
      <div className="findings-order">
        <span className="findings-precision">
          {left !== null && left > 0
            ? t('findings.checking', { count: left })
            : decided > 0 && t('findings.precision', { accepted, count: decided })}
        </span>
        <button
          type="button"
          className="quiet"
          aria-pressed={grouping === 'check'}
          onClick={() => usePanel.setState({ grouping: grouping === 'check' ? 'order' : 'check' })}
        >
          {t('findings.byCheck')}
          <CommandKeys command="findings.grouping" />
        </button>
        <CommandButton command="findings.profile" className="quiet">
          {t('findings.profileButton')}
        </CommandButton>
      </div>
    </div>
  );
}
