import { useTranslation } from 'react-i18next';
import { useDocument } from '../state/document';
import { unsureCount } from './derived';

/** The number of beads to look at, beside the view's name in the head; nothing when there is none. */
export function UnsureCount() {
  const { t } = useTranslation();
  const count = useDocument(({ review }) => (review ? unsureCount(review) : 0));
  if (count === 0) return null;
  return (
    <span className="count">
      · <span className="count-long">{t('align.unsure', { count })}</span>
      <span className="count-short" aria-hidden="true">
        {count}
      </span>
    </span>
  );
}
