import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  forbiddenText,
  readForbidden,
  readTerms,
  readWords,
  termsText,
} from '../../../core/review/findings/terms';
import type { Checking } from '../../../core/review/types';
import { attempt } from '../../app/errors';
import { changeProfile } from './change';
import { importGlossary } from './files';
import { useKept } from './use-kept';

/** Words the checks go by: glossary, forbidden terms, what must stay. An entry a line. */
export function Terms({ profile }: { readonly profile: Checking['profile'] }) {
  const { t } = useTranslation();
  return (
    <div className="profile-terms">
      <ListField
        label={t('profile.glossary')}
        hint={t('profile.glossaryHint')}
        text={termsText(profile.glossary)}
        onKeep={(text) => changeProfile({ glossary: plain(readTerms(text)) }, crypto.randomUUID())}
      >
        <Button className="small-button" onPress={() => attempt(importGlossary)}>
          {t('profile.fromFile')}
        </Button>
      </ListField>
      <ListField
        label={t('profile.forbidden')}
        hint={t('profile.forbiddenHint')}
        text={forbiddenText(profile.forbidden)}
        onKeep={(text) => changeProfile({ forbidden: readForbidden(text) }, crypto.randomUUID())}
      />
      <ListField
        label={t('profile.doNotTranslate')}
        hint={t('profile.doNotTranslateHint')}
        text={profile.doNotTranslate.join('\n')}
        onKeep={(text) => changeProfile({ doNotTranslate: readWords(text) }, crypto.randomUUID())}
      />
    </div>
  );
}

function plain(terms: ReturnType<typeof readTerms>) {
  return terms.map(({ source, targets }) => ({ source, targets: [...targets] }));
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly children?: React.ReactNode;
}

/** A list as text: what was typed or pasted counts when the field is left. */
function ListField({ label, hint, text, onKeep, children }: FieldProps) {
  const id = useId();
  const { text: shown, type, keep } = useKept(text, onKeep);
  return (
    <div className="profile-list">
      <div>
        <label htmlFor={id}>{label}</label>
        {children}
      </div>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        value={shown}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={keep}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
