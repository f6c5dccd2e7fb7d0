import { memo, useDeferredValue, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryOf, FAMILIES, type Family } from '../../core/mqm/typology';
import type { Annotation } from '../../core/review/types';
import { rowAnnotations, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { goToRow } from './cursor';
import { useScroll } from './scroll';

/** A mark of the map is at least this high, so that neighbouring rows' marks fall together: share of the height. */
const SLICE = 1 / 240;

type ByRow = ReadonlyMap<number, readonly Annotation[]>;
const NO_ROWS: ByRow = new Map();

interface TickPlace {
  readonly top: number;
  readonly family: Family;
}

/** The whole article's errors by height, at the left edge. A click goes there. */
export function ErrorMap() {
  const { t } = useTranslation();
  const count = useDocument(({ review }) => (review ? rows(review).length : 0));
  const byRow = useDeferredValue(
    useDocument(({ review }) => (review ? rowAnnotations(review) : NO_ROWS)),
    NO_ROWS,
  );
  const ticks = useMemo(() => ticksOf(byRow, count), [byRow, count]);
  const element = useRef<HTMLDivElement>(null);
  const go = (event: MouseEvent) => {
    const box = element.current?.getBoundingClientRect();
    if (box) goToRow(Math.floor(((event.clientY - box.top) / box.height) * count));
  };
  return (
    // A picture for the mouse: the keyboard has the next and previous error.
    <div ref={element} className="map" role="img" aria-label={t('map.label')} onClick={go}>
      <MapWindow />
      {ticks.map(({ top, family }) => (
        <Tick key={`${top}${family}`} top={top} family={family} />
      ))}
    </div>
  );
}

const Tick = memo(function Tick({ top, family }: TickPlace) {
  return (
    <i
      className={`tick family-${family}`}
      ref={(tick) => tick?.style.setProperty('top', `${(top * 100).toFixed(2)}%`)}
    />
  );
});

/** The part in sight. */
export function MapWindow() {
  const { top, height } = useScroll();
  return (
    <i
      className="window"
      ref={(element) => {
        element?.style.setProperty('top', `${(top * 100).toFixed(2)}%`);
        element?.style.setProperty('height', `${(Math.min(1, height) * 100).toFixed(2)}%`);
      }}
    />
  );
}

/** At most one mark of a family for each slice of the height, from the top down: a change moves none of the others. */
function ticksOf(byRow: ByRow, count: number): TickPlace[] {
  const drawn = new Uint8Array((1 / SLICE + 1) * FAMILIES.length);
  const families = new Map<string, number>();
  const familyOf = (category: string): number => {
    const known = families.get(category) ?? FAMILIES.indexOf(categoryOf(category).family);
    families.set(category, known);
    return known;
  };
  for (const [row, annotations] of byRow) {
    const slice = Math.floor((row + 0.5) / count / SLICE);
    for (const { category, state } of annotations) {
      if (state !== 'dismissed') {
        drawn[slice * FAMILIES.length + familyOf(category)] = 1;
      }
    }
  }
  const ticks: TickPlace[] = [];
  drawn.forEach((isDrawn, place) => {
    const family = FAMILIES[place % FAMILIES.length];
    if (isDrawn === 1 && family) ticks.push({ top: Math.floor(place / FAMILIES.length) * SLICE, family });
  });
  return ticks;
}
