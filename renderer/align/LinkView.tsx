import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmBeads } from '../../core/review/commands/settling';
import { isUnsure, rowKind, type Row } from '../../core/review/rows';
import { perform } from '../document/session';
import { useDocument } from '../state/document';
import type { Link } from './bands';
import { goToSentence } from './cursor';
import { describeState, stateOf } from './describe';

/** So many sentences elsewhere are named; of more, only how many. */
const NAMED = 3;

interface Props {
  readonly row: Row;
  readonly away: Link['away'];
  readonly knot: { readonly x: number; readonly y: number };
  readonly gutter: number;
  readonly focused: boolean;
}

/** A bead's sign on its line, and where its sentences out of sight are. */
export function LinkView({ row, away, knot, gutter, focused }: Props) {
  const { t } = useTranslation();
  const { bead } = row;
  const place = (x: number, y: number) => ({ left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  const { state, confidence } = bead;
  const label = useMemo(
    () =>
      t(state === 'confirmed' ? 'align.unconfirm' : 'align.confirm', {
        state: describeState({ state, confidence }, t),
      }),
    [state, confidence, t],
  );
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={`knot ${stateOf(row)}${focused ? ' focus' : ''}`}
        style={place(knot.x, knot.y)}
        aria-label={label}
        title={label}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => perform(confirmBeads, { beads: [bead.id], confirmed: bead.state !== 'confirmed' })}
      >
        <Sign row={row} />
      </button>
      {bead.pinned && (
        <span
          className="pin"
          style={place(knot.x, knot.y)}
          title={t('align.state.pinned')}
          aria-hidden="true"
        >
          <svg viewBox="0 0 12 12" width="11" height="11">
            <path d="M4 1h4l-.6 3.6L9.5 7h-7l2.1-2.4zM6 7v4" />
          </svg>
        </span>
      )}
      {away.length > 0 && <Away away={away} x={knot.x} y={knot.y} gutter={gutter} />}
    </>
  );
}

function Sign({ row }: { readonly row: Row }) {
  const { bead } = row;
  if (bead.state === 'confirmed') {
    return (
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M5.5 9.2l2.4 2.4 4.6-5.2" />
      </svg>
    );
  }
  if (bead.state === 'edited') {
    return (
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M5.4 12.6l.5-2.2 5-5 1.7 1.7-5 5zM10 6.3l1.7 1.7" />
      </svg>
    );
  }
  if (isUnsure(bead)) return <span className="percent">{Math.round(bead.confidence * 100)} %</span>;
  if (rowKind(row) === 'missing') return <span className="sign">∅</span>;
  if (rowKind(row) === 'added') return <span className="sign">+</span>;
  return <span className="dot" />;
}

/** The bead's sentences in other bands: their numbers with an arrow; a click goes there. */
function Away({
  away,
  x,
  y,
  gutter,
}: {
  readonly away: Link['away'];
  readonly x: number;
  readonly y: number;
  readonly gutter: number;
}) {
  const { t } = useTranslation();
  const [first] = away;
  if (!first) return null;
  const numbers = away.map(({ number }) => number + 1);
  const named = numbers.length <= NAMED ? numbers.join(', ') : `${numbers.slice(0, NAMED).join(', ')} …`;
  const label = t('align.away', { side: t(`side.${first.side}`), numbers: numbers.join(', ') });
  const toTheRight = first.side === 'target';
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`away ${first.side}`}
      style={{
        top: `${Math.round(y)}px`,
        ...(toTheRight ? { left: `${Math.round(x + 20)}px` } : { right: `${Math.round(gutter - x + 20)}px` }),
      }}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const segment = useDocument.getState().review?.segments[first.side][first.number];
        if (segment) goToSentence(first.side, segment);
      }}
    >
      {first.up ? '↑' : '↓'} {named}
    </button>
  );
}
