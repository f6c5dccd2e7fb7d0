import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryOf } from '../../core/mqm/typology';
import { useFindings, type ListedFinding } from '../state/findings';
import { useView } from '../state/view';
import { takeFinding } from './actions';
import { FindingWords } from './FindingCard';
import { shownFindings, usePanel } from './panel';
import { precisionByCheck, type Precision } from './precision';
import { checkName } from './texts';

const ITEM_HEIGHT = 50;
const HEADING_HEIGHT = 34;

type Line =
  | { readonly kind: 'item'; readonly item: ListedFinding }
  | {
      readonly kind: 'heading';
      readonly check: string;
      readonly count: number;
      readonly precision: Precision;
    };

/**
 * The findings that the filter lets through, in reading order or check by check. Only those in sight are in the page;
 * the one in hand is the grid's active descendant.
 */
export function FindingList() {
  const { t } = useTranslation();
  const lines = useLines();
  const active = useView((state) => state.activeFinding);
  const scroller = useRef<HTMLDivElement>(null);
  const at = lines.findIndex((line) => line.kind === 'item' && line.item.finding.key === active);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'heading' ? HEADING_HEIGHT : ITEM_HEIGHT),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={scroller}
      id="finding-list"
      className="finding-list"
      role="grid"
      tabIndex={0}
      aria-label={t('findings.list')}
      aria-rowcount={lines.length}
      aria-activedescendant={at >= 0 ? `finding-${at}` : undefined}
    >
      {lines.length === 0 && <Nothing />}
      <div
        role="rowgroup"
        ref={(element) => element?.style.setProperty('height', `${virtualizer.getTotalSize()}px`)}
      >
        {virtualizer.getVirtualItems().map((place) => {
          const line = lines[place.index];
          if (!line) return null;
          return (
            <div
              key={place.key}
              role="presentation"
              className="finding-place"
              style={{ transform: `translateY(${place.start}px)` }}
            >
              {line.kind === 'heading' ? (
                <Heading {...line} index={place.index} />
              ) : (
                <Item
                  item={line.item}
                  index={place.index}
                  active={line.item.finding.key === active}
                  grouped={usePanel.getState().grouping === 'check'}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(line: Line | undefined, index: number): string | number {
  if (!line) return index;
  return line.kind === 'heading' ? `check ${line.check}` : line.item.finding.key;
}

function useLines(): readonly Line[] {
  const listed = useFindings((state) => state.listed);
  const filter = usePanel((state) => state.filter);
  const grouping = usePanel((state) => state.grouping);
  return useMemo(() => {
    const shown = shownFindings();
    if (grouping === 'order') return shown.map((item): Line => ({ kind: 'item', item }));
    const precision = precisionByCheck(listed);
    const lines: Line[] = [];
    let from = 0;
    shown.forEach((item, index) => {
      const { check } = item.finding;
      if (shown[index + 1]?.finding.check === check) return;
      const group = shown.slice(from, index + 1);
      const { accepted, decided } = precision.get(check) ?? { accepted: 0, decided: 0 };
      lines.push({ kind: 'heading', check, count: group.length, precision: { accepted, decided } });
      lines.push(...group.map((one): Line => ({ kind: 'item', item: one })));
      from = index + 1;
    });
    return lines;
    // shownFindings reads the filter itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [listed, filter, grouping]);
}

function Heading({
  check,
  count,
  precision,
  index,
}: Extract<Line, { kind: 'heading' }> & { readonly index: number }) {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={index + 1} className="finding-group">
      <span role="rowheader">
        {checkName(check, t)} <span className="count">{count}</span>
      </span>
      {precision.decided > 0 && (
        <span role="gridcell" className="findings-precision">
          {t('findings.precision', { accepted: precision.accepted, count: precision.decided })}
        </span>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: ListedFinding;
  readonly index: number;
  readonly active: boolean;
  readonly grouped: boolean;
}

const Item = memo(function Item({ item, index, active, grouped }: ItemProps) {
  const { t } = useTranslation();
  const { finding, row } = item;
  const { family } = categoryOf(finding.category);
  return (
    <div
      id={`finding-${index}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={active}
      className={`finding-item family-${family}`}
      onClick={() => takeFinding(item)}
    >
      <span role="gridcell" className="error-row" aria-label={t('row.label', { number: row + 1 })}>
        {row + 1}
      </span>
      <span role="gridcell" className="finding-item-words">
        <FindingWords item={item} />
        {!grouped && <small>{checkName(finding.check, t)}</small>}
        {grouped && <small>{t(`category.${finding.category}`, { defaultValue: finding.category })}</small>}
      </span>
      <span role="gridcell" className={`severity-line ${finding.severity}`}>
        {t(`severity.${finding.severity}`)}
      </span>
    </div>
  );
});

function Nothing() {
  const { t } = useTranslation();
  const filter = usePanel((state) => state.filter);
  const left = useFindings((state) => state.left);
  return (
    <p className="hint finding-nothing" role="row">
      <span role="gridcell">
        {left === null || left > 0 ? t('findings.checkingStill') : t(`findings.nothing.${filter}`)}
      </span>
    </p>
  );
}
