import { memo, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../core/direction';
import type { Side } from '../../core/range';
import { rowKind, type Row } from '../../core/review/rows';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { isUnder, type Band } from './bands';
import { wire, type Ends } from './curves';
import { bands } from './derived';
import { stateOf } from './describe';
import { LinkView } from './LinkView';
import { portHeight } from './measures';
import { SentenceCard } from './SentenceCard';
import { Slot } from './Slot';
import { useAlign, type SentenceCursor } from './state';

interface Props {
  readonly index: number;
  readonly gutter: number;
  readonly zoom: number;
}

/** A band: its sentences left and right, the links of its beads between them. */
export const BandView = memo(function BandView({ index, gutter, zoom }: Props) {
  const { t } = useTranslation();
  const review = useDocument((state) => state.review);
  const band = review ? bands(review).at(index) : undefined;
  const focusedRow = useAlign(({ cursor }) => rowUnder(band, cursor));
  const element = useRef<HTMLDivElement>(null);
  const tops = useTops(element, band, zoom);
  if (!review || !band) return null;
  const list = rows(review);
  const port = portHeight(zoom);
  const beads = band.links.flatMap((link) => {
    const row = list[link.row];
    return row ? [{ link, row }] : [];
  });
  const ends = beads.map(({ link }): Ends => ({
    source: link.source.map((at) => (tops.source[at] ?? 0) + port),
    target: link.target.map((at) => (tops.target[at] ?? 0) + port),
    away: link.away[0]?.side ?? null,
  }));
  const wiring = wire(ends, gutter);
  const only = beads.length === 1 ? beads[0] : undefined;
  const slot = only?.link.away.length === 0 ? rowKind(only.row) : 'pair';
  const column = (side: Side) => (
    <div
      className={`band-column ${side}`}
      lang={review.texts[side].lang}
      dir={directionOf(review.texts[side].lang)}
    >
      {band[side].map((place) => (
        <SentenceCard key={place.segment.id} place={place} focusedRow={focusedRow === place.row} />
      ))}
      {slot === (side === 'source' ? 'added' : 'missing') && only && (
        <Slot kind={slot} settled={only.row.bead.state !== 'auto'} focused={focusedRow === only.row.index} />
      )}
    </div>
  );
  return (
    <div
      ref={element}
      role="row"
      aria-rowindex={index + 1}
      className={`band${band.paragraph ? ' para' : ''}${focusedRow === null ? '' : ' focus'}`}
    >
      {column('source')}
      <div role="gridcell" aria-colindex={2} className="band-links" aria-label={t('align.links')}>
        <svg width={gutter} height="100%" aria-hidden="true" focusable="false">
          {beads.map(({ row }, at) => (
            <Lines
              key={row.bead.id}
              row={row}
              paths={wiring[at]?.paths ?? []}
              focused={focusedRow === row.index}
            />
          ))}
        </svg>
        {beads.map(({ link, row }, at) => (
          <LinkView
            key={row.bead.id}
            row={row}
            away={link.away}
            knot={wiring[at]?.knot ?? { x: gutter / 2, y: port }}
            gutter={gutter}
            focused={focusedRow === row.index}
          />
        ))}
      </div>
      {column('target')}
    </div>
  );
});

/** Weight is confidence; colour, dash and sign are the state. */
function Lines({
  row,
  paths,
  focused,
}: {
  readonly row: Row;
  readonly paths: readonly string[];
  readonly focused: boolean;
}) {
  const { bead } = row;
  const weight = bead.state === 'auto' ? 0.8 + bead.confidence ** 2 : 2.5;
  return (
    <g className={`link-lines ${stateOf(row)}${focused ? ' focus' : ''}`} strokeWidth={focused ? 3 : weight}>
      {paths.map((path, index) => (
        // A line has no name but its place: two of the same shape are two.
        <path key={index} d={path} />
      ))}
    </g>
  );
}

function rowUnder(band: Band | undefined, cursor: SentenceCursor | null): number | null {
  if (!band || !cursor) return null;
  return band[cursor.side].find((place) => isUnder(place, cursor.at))?.row ?? null;
}

type Tops = Readonly<Record<Side, readonly number[]>>;
const LEVEL: Tops = { source: [0], target: [0] };

/** Heights of the cards in their band. Where each side has one, both are at the top and nothing need be measured. */
function useTops(element: React.RefObject<HTMLElement | null>, band: Band | undefined, zoom: number): Tops {
  const [tops, setTops] = useState(LEVEL);
  const stacked = band !== undefined && (band.source.length > 1 || band.target.length > 1);
  useLayoutEffect(() => {
    const node = element.current;
    if (!stacked || !node) return;
    const column = (side: Side) =>
      [...node.querySelectorAll<HTMLElement>(`.band-column.${side} > .sentence-place`)].map(
        (card) => card.offsetTop,
      );
    const measure = (): void => {
      const found = { source: column('source'), target: column('target') };
      setTops((known) => (isSame(known, found) ? known : found));
    };
    // It is told of the first layout as well, before that is painted: the curves must be right in the same frame.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(node);
    return () => observer.disconnect();
  }, [stacked, band, zoom, element]);
  return stacked ? tops : LEVEL;
}

function isSame(a: Tops, b: Tops): boolean {
  const same = (left: readonly number[], right: readonly number[]) =>
    left.length === right.length && left.every((value, index) => value === right[index]);
  return same(a.source, b.source) && same(a.target, b.target);
}
