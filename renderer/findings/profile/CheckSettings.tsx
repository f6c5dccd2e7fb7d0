import { useTranslation } from 'react-i18next';
import type { CheckInfo, CheckSetting } from '../../../core/check';
import { SEVERITIES, type Severity } from '../../../core/mqm/severity';
import type { Checking } from '../../../core/review/types';
import { useEngine } from '../../state/engine';
import { checkName } from '../texts';
import { changeProfile } from './change';

/** Every check with what it looks for and an example: whether it runs, and how bad what it finds is. */
export function CheckSettings({ profile }: { readonly profile: Checking['profile'] }) {
  const checks = useEngine((state) => state.checks);
  return (
    <ul className="profile-checks">
      {checks.map((check) => (
        <CheckLine key={check.id} check={check} profile={profile} />
      ))}
    </ul>
  );
}

function CheckLine({ check, profile }: { readonly check: CheckInfo; readonly profile: Checking['profile'] }) {
  const { t } = useTranslation();
  const setting: CheckSetting = profile.checks[check.id] ?? { enabled: check.onByDefault };
  const name = checkName(check.id, t);
  const change = (changed: CheckSetting): void =>
    changeProfile({ checks: { ...profile.checks, [check.id]: changed } }, `check ${check.id}`);
  const withSeverity = (value: string): CheckSetting =>
    value === '' ? { enabled: setting.enabled } : { enabled: setting.enabled, severity: value as Severity };
  return (
    <li>
      <label className="profile-check">
        <input
          type="checkbox"
          checked={setting.enabled}
          onChange={(event) => change({ ...setting, enabled: event.target.checked })}
        />
        <span>
          <b>{name}</b>
          <span className="hint">{t(`checks.${check.id}.about`, { defaultValue: '' })}</span>
          <span className="hint profile-example">
            {t(`checks.${check.id}.example`, { defaultValue: '' })}
          </span>
        </span>
      </label>
      <select
        aria-label={t('profile.severityOf', { check: name })}
        value={setting.severity ?? ''}
        disabled={!setting.enabled}
        onChange={(event) => change(withSeverity(event.target.value))}
      >
        <option value="">{t('profile.ownSeverity', { severity: t(`severity.${check.severity}`) })}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t(`severity.${severity}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
