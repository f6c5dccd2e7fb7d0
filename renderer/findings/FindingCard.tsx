import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { categoryOf } from '../../core/mqm/typology';
import { wordsOf } from '../../core/review/findings/judge';
import { execute } from '../commands/registry';
import { useDocument } from '../state/document';
import type { ListedFinding } from '../state/findings';
import { useView } from '../state/view';
import { CommandKeys } from '../ui/Keys';
import { takeFinding } from './actions';
import { checkName, messageOf } from './texts';

/** A finding in the inspector: what the check says and what can be done. Pressed, it is taken in hand. */
export const FindingCard = memo(function FindingCard({ item }: { readonly item: ListedFinding }) {
  const { t } = useTranslation();
  const { finding } = item;
  const active = useView((state) => state.activeFinding === finding.key);
  return (
    <article
      className={`finding-card${active ? ' active' : ''}`}
      aria-label={t('findings.card', { check: checkName(finding.check, t) })}
      aria-current={active ? 'true' : undefined}
      onClick={() => takeFinding(item)}
    >
      <FindingHead item={item} />
      <p className="finding-message">{messageOf(finding, t)}</p>
      {finding.suggestion !== undefined && <Suggestion text={finding.suggestion} />}
      {finding.ofEdit && <p className="hint">{t('findings.ofEdit')}</p>}
      <FindingActions item={item} showKeys={active} />
    </article>
  );
});

export function FindingHead({ item }: { readonly item: ListedFinding }) {
  const { t } = useTranslation();
  const { check, category, severity } = item.finding;
  return (
    <p className="finding-head">
      <b className="finding-sign" aria-hidden="true">
        ?
      </b>
      <span className="finding-check">{checkName(check, t)}</span>
      <span className={`finding-kind family-${categoryOf(category).family}`}>
        {t(`category.${category}`, { defaultValue: category })} ·{' '}
        <span className={`severity-line ${severity}`}>{t(`severity.${severity}`)}</span>
      </span>
    </p>
  );
}

export function Suggestion({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const lang = useDocument(({ review }) => review?.texts.target.lang);
  return (
    <p className="finding-suggestion">
      <span className="unseen">{t('findings.suggestion')}</span>
      <span aria-hidden="true">→ </span>
      <span lang={lang} dir="auto">
        {text}
      </span>
    </p>
  );
}

const ACTIONS = ['findings.accept', 'findings.dismiss', 'findings.dismissArticle'] as const;

function FindingActions({ item, showKeys }: { readonly item: ListedFinding; readonly showKeys: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="finding-actions">
      {ACTIONS.map((command) => (
        <Button
          key={command}
          className="small-button"
          isDisabled={command === 'findings.accept' && item.finding.ofEdit}
          onPress={() => {
            takeFinding(item);
            execute(command);
          }}
        >
          {t(`findings.do.${command.slice('findings.'.length)}`)}
          {showKeys && <CommandKeys command={command} />}
        </Button>
      ))}
    </div>
  );
}

/** The words a finding is about. */
export function FindingWords({ item }: { readonly item: ListedFinding }) {
  const words = useDocument(({ review }) => (review ? wordsOf(item.finding.spans, review) : ''));
  return <bdi className="finding-words">{words}</bdi>;
}
