import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { initialChecking } from '../../../core/review/findings/profile';
import { attempt } from '../../app/errors';
import { useDocument } from '../../state/document';
import { ModalDialog } from '../../ui/ModalDialog';
import { changeProfile } from './change';
import { CheckSettings } from './CheckSettings';
import { exportProfile, importProfile } from './files';
import { Patterns } from './Patterns';
import { Terms } from './Terms';
import { Thresholds } from './Thresholds';

const PARTS = ['checks', 'terms', 'patterns', 'limits'] as const;
type Part = (typeof PARTS)[number];

/** How the review is checked. Each change counts at once, is kept with the review and can be undone. */
export function ProfileDialog() {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('checks');
  const profile = useDocument((state) => state.review?.checking.profile);
  if (!profile) return null;
  return (
    <ModalDialog
      title={t('profile.title')}
      className="wide profile"
      actions={
        <>
          <Button
            className="button profile-default"
            onPress={() => changeProfile(initialChecking().profile, crypto.randomUUID())}
          >
            {t('profile.default')}
          </Button>
          <Button className="button" onPress={() => attempt(importProfile)}>
            {t('profile.import')}
          </Button>
          <Button className="button" onPress={() => attempt(exportProfile)}>
            {t('profile.export')}
          </Button>
        </>
      }
    >
      <div className="tabs profile-parts" role="group" aria-label={t('profile.parts')}>
        {PARTS.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === part ? 'true' : undefined}
            onClick={() => setPart(id)}
          >
            {t(`profile.part.${id}`)}
          </button>
        ))}
      </div>
      {part === 'checks' && <CheckSettings profile={profile} />}
      {part === 'terms' && <Terms profile={profile} />}
      {part === 'patterns' && <Patterns profile={profile} />}
      {part === 'limits' && <Thresholds profile={profile} />}
    </ModalDialog>
  );
}
