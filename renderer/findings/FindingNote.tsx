import { useTranslation } from 'react-i18next';
import { useFindings } from '../state/findings';
import { CommandKeys } from '../ui/Keys';
import { checkName, messageOf } from './texts';

/** What the check says, under the row, where the inspector is not there to say it. */
export function FindingNote({ finding: key }: { readonly finding: string }) {
  const { t } = useTranslation();
  const item = useFindings(({ open }) => open.find(({ finding }) => finding.key === key));
  if (!item) return null;
  const { finding } = item;
  return (
    <div className="finding-note">
      <b>
        <span aria-hidden="true">? </span>
        {checkName(finding.check, t)}
      </b>{' '}
      {messageOf(finding, t)}
      <span className="finding-note-keys">
        <CommandKeys command="findings.accept" /> {t('findings.foot.accept')}
        <CommandKeys command="findings.dismiss" /> {t('findings.foot.dismiss')}
        <CommandKeys command="findings.next" /> {t('findings.foot.step')}
      </span>
    </div>
  );
}
