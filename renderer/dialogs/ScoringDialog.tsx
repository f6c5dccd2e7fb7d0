import { useTranslation } from 'react-i18next';
import { setScoring } from '../../core/review/commands/ratings';
import type { Scoring } from '../../core/review/types';
import { perform } from '../document/session';
import { useDocument } from '../state/document';
import { ModalDialog } from '../ui/ModalDialog';

type NumberKey = 'passMark' | 'acceptablePoints' | 'referenceWords' | 'maximum';
const NUMBERS: readonly NumberKey[] = ['passMark', 'acceptablePoints', 'referenceWords', 'maximum'];

/** How this review is scored; kept with the review and undone like any change. */
export function ScoringDialog() {
  const { t } = useTranslation();
  const scoring = useDocument((state) => state.review?.scoring);
  if (!scoring) return null;
  const change = (value: Partial<Scoring>) =>
    perform(setScoring, value, `scoring${Object.keys(value).join()}`);
  return (
    <ModalDialog title={t('command.view.scoring')} className="narrow">
      <div className="settings">
        <label>
          {t('scoring.countedSide')}
          <select
            value={scoring.countedSide}
            onChange={(event) => change({ countedSide: event.target.value as Scoring['countedSide'] })}
          >
            <option value="source">{t('side.source')}</option>
            <option value="target">{t('side.target')}</option>
          </select>
        </label>
        {NUMBERS.map((key) => (
          <label key={key}>
            {t(`scoring.${key}`)}
            <input
              type="number"
              min={key === 'passMark' ? undefined : 1}
              value={scoring[key]}
              onChange={(event) => {
                const value = event.target.valueAsNumber;
                if (Number.isFinite(value) && (key === 'passMark' || value > 0)) change({ [key]: value });
              }}
            />
          </label>
        ))}
      </div>
    </ModalDialog>
  );
}
