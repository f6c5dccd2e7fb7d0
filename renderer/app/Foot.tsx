import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../core/mqm/severity';
import { reviewedCount, rows, scores } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { FootKeys } from './FootKeys';
import { languageName, useUiLanguage } from './language';
import { useNumber } from './ScorePill';

/** Progress, errors, score, and the keys of the view. */
export function Foot() {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const format = useNumber();
  const view = useView((state) => state.view);
  const review = useDocument((state) => state.review);
  if (!review) return <footer className="foot" />;
  const read = reviewedCount(review);
  const count = rows(review).length;
  const score = scores(review);
  const errors = [...SEVERITIES]
    .reverse()
    .filter((severity) => score.bySeverity[severity] > 0)
    .map((severity) => t(`count.${severity}`, { count: score.bySeverity[severity] }));
  return (
    <footer className="foot">
      <progress className="bar" max={count} value={read} aria-label={t('foot.progress')} />
      <span>{t('foot.read', { read, count })}</span>
      <span>{errors.length > 0 ? errors.join(' · ') : t('foot.noErrors')}</span>
      <span>
        {score.normedPenalty === null
          ? t('score.none')
          : t(`foot.pwpt.${score.countedSide}`, { value: format(score.normedPenalty, 1) })}
      </span>
      <span className="foot-end">
        <FootKeys view={view} />
        <span className="languages">
          {languageName(review.texts.source.lang, ui)} → {languageName(review.texts.target.lang, ui)}
        </span>
      </span>
    </footer>
  );
}
