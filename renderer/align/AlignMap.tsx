import { memo, useDeferredValue, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsure, rowKind, type Row } from '../../core/review/rows';
import { MapWindow } from '../review/ErrorMap';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { goToSentence } from './cursor';

/** Marks of one slice of the height fall together. */
const SLICES = 240;
const NO_ROWS: readonly Row[] = [];

const KINDS = ['settled', 'alone', 'unsure'] as const;
type Kind = (typeof KINDS)[number];

/** Where beads are unsure, where sentences are missing or added, and what is settled, by height. A click goes there. */
export function AlignMap() {
  const { t } = useTranslation();
  const list = useDocument(({ review }) => (review ? rows(review) : NO_ROWS));
  // Drawn after the edit itself: the map may come a moment later, the sentences may not.
  const later = useDeferredValue(list);
  const ticks = useMemo(() => ticksOf(later), [later]);
  const element = useRef<HTMLDivElement>(null);
  const go = (event: MouseEvent) => {
    const box = element.current?.getBoundingClientRect();
    const row = box && list[Math.floor(((event.clientY - box.top) / box.height) * list.length)];
    const side = row && row.source.length > 0 ? 'source' : 'target';
    const segment = row?.[side][0];
    if (segment) goToSentence(side, segment);
  };
  return (
    // A picture for the mouse: the keyboard has the next and previous unsure bead.
    <div ref={element} className="map" role="img" aria-label={t('align.map')} onClick={go}>
      <MapWindow />
      {ticks.map(({ slice, kind }) => (
        <Tick key={`${slice}${kind}`} slice={slice} kind={kind} />
      ))}
    </div>
  );
}

interface TickPlace {
  readonly slice: number;
  readonly kind: Kind;
}

const Tick = memo(function Tick({ slice, kind }: TickPlace) {
  return (
    <i
      className={`tick ${kind}`}
      ref={(tick) => tick?.style.setProperty('top', `${((slice / SLICES) * 100).toFixed(2)}%`)}
    />
  );
});

function ticksOf(list: readonly Row[]): TickPlace[] {
  const drawn: Readonly<Record<Kind, Set<number>>> = {
    settled: new Set(),
    alone: new Set(),
    unsure: new Set(),
  };
  for (const row of list) {
    const kind = kindOf(row);
    if (kind) drawn[kind].add(Math.floor(((row.index + 0.5) / list.length) * SLICES));
  }
  // What is unsure is seen above all, then what is missing or added.
  return KINDS.flatMap((kind) => [...drawn[kind]].map((slice) => ({ slice, kind })));
}

function kindOf(row: Row): Kind | undefined {
  if (isUnsure(row.bead)) return 'unsure';
  if (rowKind(row) !== 'pair') return 'alone';
  return row.bead.state === 'auto' ? undefined : 'settled';
}
