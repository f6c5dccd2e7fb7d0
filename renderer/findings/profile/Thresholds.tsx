import { useTranslation } from 'react-i18next';
import { withoutDate } from '../../../core/review/findings/profile';
import type { Checking } from '../../../core/review/types';
import { changeProfile, replaceProfile } from './change';

/** How strict the checks of length are, and the article's date. */
export function Thresholds({ profile }: { readonly profile: Checking['profile'] }) {
  const { t } = useTranslation();
  const { thresholds, articleDate } = profile;
  const change = (changed: Partial<typeof thresholds>): void =>
    changeProfile({ thresholds: { ...thresholds, ...changed } }, Object.keys(changed).join());
  return (
    <div className="settings">
      <label>
        <span>
          {t('profile.length')}
          <span className="hint">{t('profile.lengthHint')}</span>
        </span>
        <input
          type="number"
          min={1}
          max={10}
          step={0.5}
          value={thresholds.length}
          onChange={({ target: { valueAsNumber: value } }) => {
            if (value > 0) change({ length: value });
          }}
        />
      </label>
      <label>
        <span>
          {t('profile.sentenceWords')}
          <span className="hint">{t('profile.sentenceWordsHint')}</span>
        </span>
        <input
          type="number"
          min={0}
          step={5}
          value={thresholds.sentenceWords}
          onChange={({ target: { valueAsNumber: value } }) => {
            if (value >= 0) change({ sentenceWords: value });
          }}
        />
      </label>
      <label>
        <span>
          {t('profile.articleDate')}
          <span className="hint">{t('profile.articleDateHint')}</span>
        </span>
        <input
          type="date"
          value={articleDate ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '') replaceProfile(withoutDate(profile), 'date');
            else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) changeProfile({ articleDate: value }, 'date');
          }}
        />
      </label>
    </div>
  );
}
