import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../core/direction';
import type { Side } from '../../../core/range';
import type { ListedQuotation, ListedQuotations } from '../../../core/review/findings/quotations';
import { execute } from '../../commands/registry';
import { locator } from '../../state/derived';
import { useDocument } from '../../state/document';
import { useFindings } from '../../state/findings';
import { CommandKeys } from '../../ui/Keys';
import { messageOf } from '../texts';
import { shownOf, showQuotation } from './actions';
import { errorOf, findingOf, isMarked } from './errors';
import { differs, useQuotations } from './state';

/** What stands for each state beside its words, so that a column of them can be read at a glance. */
const SIGNS: Readonly<Record<ListedQuotations['state'], string>> = {
  paired: '✓',
  cut: '÷',
  merged: '∪',
  lost: '∅',
  added: '+',
  shorter: '<',
  longer: '>',
  speaker: '≠',
  alone: '·',
};

interface Props {
  readonly line: ListedQuotations;
  readonly index: number;
  readonly active: boolean;
}

/** One line of the quotation ledger: both sides with their speakers, and how the one fares in the other. */
export const QuotationRow = memo(function QuotationRow({ line, index, active }: Props) {
  const { t } = useTranslation();
  const shown = shownOf(line)?.span;
  const row = useDocument(({ review }) =>
    review && shown ? locator(review).rowAt(shown.side, shown.start) : undefined,
  );
  const number = (row ?? 0) + 1;
  return (
    <div
      id={`quotation-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={`quotation-row${differs(line) ? ' differs' : ''}`}
      onClick={() => useQuotations.setState({ at: index })}
      onDoubleClick={() => {
        useQuotations.setState({ at: index });
        showQuotation();
      }}
    >
      <span role="rowheader" className="error-row" aria-label={t('row.label', { number })}>
        {number}
      </span>
      <Quotations side="source" list={line.source} />
      <State line={line} active={active} />
      <Quotations side="target" list={line.target} />
    </div>
  );
});

function Quotations({ side, list }: { readonly side: Side; readonly list: readonly ListedQuotation[] }) {
  const { t } = useTranslation();
  const text = useDocument(({ review }) => review?.texts[side]);
  return (
    <span role="gridcell" className="quotation-side">
      {list.length === 0 && <span className="hint">{t(`quotations.nothing.${side}`)}</span>}
      {list.map(({ span, text: words, speaker, ofEdit }) => (
        <span key={`${span.start}-${words}`} className="quotation-words">
          <q lang={text?.lang} dir={directionOf(text?.lang ?? 'und')}>
            {words.trim()}
          </q>
          <small>
            <span className="unseen">{t('quotations.speaker')}: </span>
            {speaker ? (
              <bdi lang={text?.lang}>{speaker.text}</bdi>
            ) : (
              t(speaker === null ? 'quotations.nobody' : 'quotations.notTold')
            )}
            {ofEdit && ` · ${t('quotations.ofEdit')}`}
          </small>
        </span>
      ))}
    </span>
  );
}

function State({ line, active }: { readonly line: ListedQuotations; readonly active: boolean }) {
  const { t } = useTranslation();
  const { state } = line;
  // What is open, and what is marked, is read off these.
  useFindings(({ open }) => open);
  const marked = useDocument(({ review }) => review !== null && isMarked(line, review));
  const finding = active ? findingOf(line) : undefined;
  const canBeMarked = !marked && errorOf(line) !== undefined;
  return (
    <span role="gridcell" className={`quotation-state ${state}`}>
      <span>
        <span className="quotation-sign" aria-hidden="true">
          {SIGNS[state]}
        </span>{' '}
        {t(`quotations.state.${state}`)}
      </span>
      {marked && <small className="quotation-marked">● {t('quotations.isMarked')}</small>}
      {finding && <small>{messageOf(finding.finding, t)}</small>}
      {active && canBeMarked && (
        <Button excludeFromTabOrder className="small-button" onPress={() => execute('quotations.mark')}>
          {t('quotations.mark')} <CommandKeys command="quotations.mark" />
        </Button>
      )}
    </span>
  );
}
