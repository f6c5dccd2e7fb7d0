import { useTranslation } from 'react-i18next';
import { isUnsure } from '../../core/review/rows';
import { NO_ANNOTATIONS, rowAnnotations, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { CommandKeys } from '../ui/Keys';
import { RowFindings } from '../findings/RowFindings';
import { AnnotationCard } from './AnnotationCard';
import { ArticleList } from './ArticleList';
import { RowRating } from './RowRating';

/** The row in focus, then the whole article. */
export function Inspector() {
  const { t } = useTranslation();
  const focusRow = useView((state) => state.focusRow);
  const row = useDocument(({ review }) => (review ? rows(review)[focusRow] : undefined));
  const own = useDocument(({ review }) =>
    review ? (rowAnnotations(review).get(focusRow) ?? NO_ANNOTATIONS) : NO_ANNOTATIONS,
  );
  return (
    <aside className="inspector" aria-label={t('inspector.label')}>
      <section className="inspector-row" aria-label={t('row.label', { number: focusRow + 1 })}>
        <h2>
          {t('row.label', { number: focusRow + 1 })}
          {row && <RowRating row={row} />}
        </h2>
        {row && isUnsure(row.bead) && (
          <p className="hint unsure">
            {t('row.unsureHint', { percent: Math.round(row.bead.confidence * 100) })}
          </p>
        )}
        <RowFindings row={focusRow} empty={own.length === 0 ? <FirstSteps /> : null} />
        {own.map((annotation) => (
          <AnnotationCard key={annotation.id} annotation={annotation} />
        ))}
      </section>
      <ArticleList />
    </aside>
  );
}

/** What an empty row offers: the three strokes, with their keys. */
function FirstSteps() {
  const { t } = useTranslation();
  return (
    <ol className="steps">
      <li>
        <span>
          <CommandKeys command="go.nextWord" /> <CommandKeys command="go.extendRight" />
        </span>
        {t('steps.select')}
      </li>
      <li>
        <span>
          <CommandKeys command="mark.quotation" /> <CommandKeys command="mark.name" />{' '}
          <CommandKeys command="mark.date" /> …
        </span>
        {t('steps.category')}
      </li>
      <li>
        <span>
          <CommandKeys command="severity.minor" /> <CommandKeys command="severity.major" />{' '}
          <CommandKeys command="severity.critical" />
        </span>
        {t('steps.severity')}
      </li>
    </ol>
  );
}
