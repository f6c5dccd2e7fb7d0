import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { patternProblem } from '../../../core/review/findings/patterns';
import {
  forbiddenText,
  patternsText,
  readForbidden,
  readPatterns,
  readTerms,
  readWords,
  termsText,
} from '../../../core/review/findings/terms';
import type { Checking } from '../../../core/review/types';
import { attempt } from '../../app/errors';
import { changeProfile } from './change';
import { importGlossary } from './files';

/** Words the checks go by: glossary, forbidden terms, what must stay, own patterns. An entry a line. */
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
      <ListField
        label={t('profile.patterns')}
        hint={t('profile.patternsHint')}
        text={patternsText(profile.patterns)}
        problem={problemIn}
        onKeep={(text) =>
          changeProfile({ patterns: readPatterns(text, profile.patterns) }, crypto.randomUUID())
        }
      />
    </div>
  );
}

function plain(terms: ReturnType<typeof readTerms>) {
  return terms.map(({ source, targets }) => ({ source, targets: [...targets] }));
}

function problemIn(text: string): string | undefined {
  return readPatterns(text, [])
    .map(({ pattern }) => patternProblem(pattern))
    .find((problem) => problem !== undefined);
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
  /** What is wrong with a text; one with a fault is not kept. */
  readonly problem?: (text: string) => string | undefined;
  readonly children?: React.ReactNode;
}

/** A list as text: what was typed or pasted counts when the field is left. */
function ListField({ label, hint, text, onKeep, problem, children }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? undefined : problem?.(typed);
  const keep = (): void => {
    if (typed === null || fault !== undefined) return;
    if (typed !== text) onKeep(typed);
    setTyped(null);
  };
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
        value={typed ?? text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <p id={`${id}-hint`} className={`hint${fault === undefined ? '' : ' unsure'}`} role="status">
        {fault === undefined ? hint : t('profile.patternFault', { problem: fault })}
      </p>
    </div>
  );
}
