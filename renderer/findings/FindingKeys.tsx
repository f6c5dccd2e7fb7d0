import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../ui/Keys';

/** The keys of the findings view, in the foot. */
export function FindingKeys() {
  const { t } = useTranslation();
  return (
    <span className="foot-keys">
      <span>
        <CommandKeys command="findings.down" /> <CommandKeys command="findings.up" />{' '}
        {t('findings.foot.step')}
      </span>
      <span>
        <CommandKeys command="findings.accept" /> {t('findings.foot.accept')}
      </span>
      <span>
        <CommandKeys command="findings.dismiss" /> {t('findings.foot.dismiss')}
      </span>
      <span>
        <CommandKeys command="findings.inReview" /> {t('findings.foot.inReview')}
      </span>
      <span>
        <CommandKeys command="help.shortcuts" /> {t('foot.keys')}
      </span>
    </span>
  );
}
