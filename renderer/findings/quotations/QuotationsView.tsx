import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../state/document';
import { useFindings } from '../../state/findings';
import { Ledger } from '../Ledger';
import { QuotationRow } from './QuotationRow';
import { useQuotations } from './state';

const ROW_HEIGHT = 74;

/** The quotation ledger: every quotation of either side with its counterpart, its speakers and how it fares. */
export function QuotationsView() {
  return (
    <Ledger>
      <Table />
    </Ledger>
  );
}

function Table() {
  const { t } = useTranslation();
  const lines = useQuotations((state) => state.lines);
  const at = useQuotations((state) => state.at);
  const left = useFindings((state) => state.left);
  const hasOriginal = useDocument(({ review }) => review?.texts.source.content !== '');
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    useFlushSync: true,
  });
  useEffect(() => {
    if (lines.length > 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, lines, virtualizer]);
  useEffect(() => {
    grid.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={grid}
      id="quotations"
      className="quotations"
      role="grid"
      tabIndex={0}
      aria-label={t('quotations.label')}
      aria-rowcount={lines.length + 1}
      aria-activedescendant={lines.length > 0 ? `quotation-${at}` : undefined}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="quotation-row quotations-head">
          <span role="columnheader">{t('quotations.row')}</span>
          <span role="columnheader">{t('quotations.source')}</span>
          <span role="columnheader">{t('quotations.how')}</span>
          <span role="columnheader">{t('quotations.target')}</span>
        </div>
      </div>
      <div ref={scroller} role="presentation" className="quotations-list">
        <div
          role="rowgroup"
          ref={(element) => element?.style.setProperty('height', `${virtualizer.getTotalSize()}px`)}
        >
          {virtualizer.getVirtualItems().map((place) => {
            const line = lines[place.index];
            return (
              line && (
                <div
                  key={place.key}
                  role="presentation"
                  className="quotation-place"
                  data-index={place.index}
                  ref={virtualizer.measureElement}
                  style={{ transform: `translateY(${place.start}px)` }}
                >
                  <QuotationRow line={line} index={place.index} active={place.index === at} />
                </div>
              )
            );
          })}
          {lines.length === 0 && (
            <div role="row">
              <p role="gridcell" className="hint finding-nothing">
                {left === null || left > 0
                  ? t('findings.checkingStill')
                  : t(hasOriginal ? 'quotations.none' : 'quotations.noneInTarget')}
              </p>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
