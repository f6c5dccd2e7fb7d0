import { useTranslation } from 'react-i18next';
import { useDocument } from '../state/document';
import { unsureCount } from './derived';

/** The number of beads to look at, beside the view's name in the head; nothing when there is none. */
export function UnsureCount() {
  const { t } = useTranslation();
  const count = useDocument(({ review }) => (review ? unsureCount(review) : 0));
  return count === 0 ? null : <span className="count">· {t('align.unsure', { count })}</span>;
}
