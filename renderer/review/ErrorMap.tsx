import { useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryOf, type Family } from '../../core/mqm/typology';
import type { Review } from '../../core/review/types';
import { rowAnnotations, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { goToRow } from './cursor';
import { useScroll } from './scroll';

/** A mark of the map is at least this high, so that neighbouring rows' marks fall together: share of the height. */
const SLICE = 1 / 240;

interface Tick {
  readonly top: number;
  readonly family: Family;
}

/** The whole article's errors by height, at the left edge. A click goes there. */
export function ErrorMap() {
  const { t } = useTranslation();
  const review = useDocument((state) => state.review);
  const element = useRef<HTMLDivElement>(null);
  const go = (event: MouseEvent) => {
    const box = element.current?.getBoundingClientRect();
    if (!review || !box) return;
    goToRow(Math.floor(((event.clientY - box.top) / box.height) * rows(review).length));
  };
  return (
    // A picture for the mouse: the keyboard has the next and previous error.
    <div ref={element} className="map" role="img" aria-label={t('map.label')} onClick={go}>
      <Window />
      {review &&
        ticksOf(review).map(({ top, family }) => (
          <i
            key={`${top}${family}`}
            className={`tick family-${family}`}
            ref={(tick) => tick?.style.setProperty('top', `${(top * 100).toFixed(2)}%`)}
          />
        ))}
    </div>
  );
}

function Window() {
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

function ticksOf(review: Review): Tick[] {
  const count = rows(review).length;
  const ticks = new Map<string, Tick>();
  for (const [row, annotations] of rowAnnotations(review)) {
    for (const { category, state } of annotations) {
      if (state === 'dismissed') continue;
      const family = categoryOf(category).family;
      const top = Math.floor((row + 0.5) / count / SLICE) * SLICE;
      ticks.set(`${top}${family}`, { top, family });
    }
  }
  return [...ticks.values()];
}
