import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../core/review/findings/judge';
import { useDocument } from '../state/document';
import { useFindings } from '../state/findings';
import { useView } from '../state/view';
import { checkName, messageOf } from './texts';

/** Says to a screen reader which finding is in hand and what the check says of it. */
export function LiveFinding() {
  const { t } = useTranslation();
  const active = useView((state) => state.activeFinding);
  const item = useFindings(({ open }) =>
    active === null ? undefined : open.find(({ finding }) => finding.key === active),
  );
  const number = useFindings(({ open }) => (item ? open.indexOf(item) + 1 : 0));
  const count = useFindings(({ open }) => open.length);
  const words = useDocument(({ review }) => (review && item ? wordsOf(item.finding.spans, review) : ''));
  return (
    <div className="unseen" role="status">
      {item &&
        t('findings.live', {
          number,
          count,
          check: checkName(item.finding.check, t),
          words,
          message: messageOf(item.finding, t),
        })}
    </div>
  );
}
