import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../core/mqm/severity';
import { reviewedCount, rows, scores } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { FindingKeys } from '../findings/FindingKeys';
import { NameKeys } from '../findings/names/NamesView';
import { QuotationKeys } from '../findings/quotations/QuotationsView';
import { CommandKeys } from '../ui/Keys';
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
        {view === 'review' && <ReviewKeys />}
        {view === 'findings' && <FindingKeys />}
        {view === 'names' && <NameKeys />}
        {view === 'quotations' && <QuotationKeys />}
        <span className="languages">
          {languageName(review.texts.source.lang, ui)} → {languageName(review.texts.target.lang, ui)}
        </span>
      </span>
    </footer>
  );
}

function ReviewKeys() {
  const { t } = useTranslation();
  return (
    <span className="foot-keys">
      <span>
        <CommandKeys command="go.nextRow" /> <CommandKeys command="go.previousRow" /> {t('foot.row')}
      </span>
      <span>
        <CommandKeys command="go.nextWord" /> <CommandKeys command="go.previousWord" /> {t('foot.word')}
      </span>
      <span>
        <CommandKeys command="go.otherSide" /> {t('foot.side')}
      </span>
      <span>
        <CommandKeys command="edit.correct" /> {t('foot.correct')}
      </span>
      <span>
        <CommandKeys command="mark.reviewed" /> {t('foot.readKey')}
      </span>
      <span>
        <CommandKeys command="help.shortcuts" /> {t('foot.keys')}
      </span>
    </span>
  );
}
