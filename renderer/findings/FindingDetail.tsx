import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowLocator } from '../../core/review/rows';
import { RowView } from '../review/RowView';
import { locator, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useFindings, type ListedFinding } from '../state/findings';
import { useView } from '../state/view';
import { CommandButton } from '../ui/CommandButton';
import { FindingHead, Suggestion } from './FindingCard';
import { usePanel } from './panel';
import { messageOf } from './texts';

/** Rows shown before and after those with evidence. */
const CONTEXT = 1;

/** The finding in hand: what the check says, what can be done, and the evidence on both sides in the text. */
export function FindingDetail() {
  const { t } = useTranslation();
  const item = useItemInHand();
  const pending = useView((state) => state.pendingCategory);
  const section = useRef<HTMLElement>(null);
  // The palette opens under the sentence, which may be at the lower edge.
  useEffect(() => {
    if (pending !== null) section.current?.querySelector('.palette')?.scrollIntoView({ block: 'nearest' });
  }, [pending]);
  if (!item) {
    return (
      <section className="finding-detail" aria-label={t('findings.detail')}>
        <p className="hint">{t('findings.noneInHand')}</p>
      </section>
    );
  }
  const { finding, state, decision } = item;
  return (
    <section ref={section} className="finding-detail" aria-label={t('findings.detail')}>
      <div className="finding-says">
        <FindingHead item={item} />
        <p className="finding-message">
          {finding.message === '' ? t('findings.gone') : messageOf(finding, t)}
        </p>
        {finding.suggestion !== undefined && <Suggestion text={finding.suggestion} />}
        {finding.ofEdit && <p className="hint">{t('findings.ofEdit')}</p>}
        {state === 'open' ? <Decide item={item} /> : <Decided item={item} />}
        {decision !== null && decision.reason !== '' && (
          <p className="finding-reason-given">“{decision.reason}”</p>
        )}
      </div>
      <Evidence item={item} />
    </section>
  );
}

function useItemInHand(): ListedFinding | undefined {
  const active = useView((state) => state.activeFinding);
  const listed = useFindings((state) => state.listed);
  return useMemo(
    () => (active === null ? undefined : listed.find(({ finding }) => finding.key === active)),
    [active, listed],
  );
}

function Decide({ item }: { readonly item: ListedFinding }) {
  const { t } = useTranslation();
  const reason = usePanel((state) => state.reason);
  return (
    <>
      <div className="finding-decide">
        <CommandButton command="findings.accept" className="button primary" isDisabled={item.finding.ofEdit}>
          {t('findings.do.accept')}
        </CommandButton>
        <span className="hint">{t('findings.orCategory')}</span>
      </div>
      <div className="finding-decide">
        <CommandButton command="findings.dismiss">{t('findings.do.dismiss')}</CommandButton>
        <CommandButton command="findings.dismissArticle">{t('findings.do.dismissArticle')}</CommandButton>
        <CommandButton command="findings.dismissProject">{t('findings.do.dismissProject')}</CommandButton>
        <input
          id="finding-reason"
          type="text"
          value={reason}
          maxLength={2000}
          placeholder={t('findings.reason')}
          aria-label={t('findings.reason')}
          aria-keyshortcuts="c"
          onChange={(event) => usePanel.setState({ reason: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' || event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              document.getElementById('finding-list')?.focus();
            }
          }}
        />
      </div>
    </>
  );
}

function Decided({ item }: { readonly item: ListedFinding }) {
  const { t } = useTranslation();
  const { state, decision } = item;
  const key = state === 'dismissed' ? `dismissed.${decision?.scope ?? 'elsewhere'}` : state;
  return (
    <div className="finding-decide">
      <span className={`finding-state ${state}`}>{t(`findings.state.${key}`)}</span>
      {decision !== null && (
        <CommandButton command="findings.reopen">{t('findings.do.reopen')}</CommandButton>
      )}
    </div>
  );
}

/** The rows the finding's spans lie in, with their neighbours, as the review draws them. */
function Evidence({ item }: { readonly item: ListedFinding }) {
  const { t } = useTranslation();
  const place = useDocument(({ review }) => (review ? locator(review) : null));
  const count = useDocument(({ review }) => (review ? rows(review).length : 0));
  const shown = useMemo(() => (place ? rowsOf(item, place, count) : []), [item, place, count]);
  return (
    <div className="evidence" role="grid" aria-label={t('findings.evidence')}>
      <div role="rowgroup">
        {shown.map((row, index) => (
          <Fragment key={row}>
            {index > 0 && row !== (shown[index - 1] ?? 0) + 1 && <div className="evidence-gap">⋯</div>}
            <RowView index={row} />
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function rowsOf({ finding, row }: ListedFinding, place: RowLocator, count: number): number[] {
  const touched = new Set([row]);
  for (const { side, start, end } of finding.spans) {
    for (const offset of [start, end - 1]) {
      const at = place.rowAt(side, offset);
      if (at !== undefined) touched.add(at);
    }
  }
  const shown = new Set<number>();
  for (const at of touched) {
    for (let near = Math.max(0, at - CONTEXT); near <= Math.min(count - 1, at + CONTEXT); near++) {
      shown.add(near);
    }
  }
  return [...shown].sort((a, b) => a - b);
}
