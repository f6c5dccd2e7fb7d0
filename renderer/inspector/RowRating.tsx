import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rate } from '../../core/review/commands/ratings';
import { SIDES } from '../../core/range';
import type { Row } from '../../core/review/rows';
import { perform } from '../document/session';
import { ratings } from '../state/derived';
import { useDocument } from '../state/document';

/** The row's rating from 0 to 100; empty when not rated. */
export function RowRating({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const session = useId();
  const score = useDocument(({ review }) => (review ? ratings(review).scoreOf(row) : null));
  const change = (value: string): void => {
    const number = value === '' ? null : Number(value);
    if (number !== null && !(number >= 0 && number <= 100)) return;
    const places = SIDES.flatMap((side) => row[side].map(({ start, end }) => ({ side, start, end })));
    perform(rate, { places, score: number }, `${session}${row.bead.id}`);
  };
  return (
    <label className="rating">
      {t('row.rating')}
      <input
        type="number"
        min={0}
        max={100}
        step={5}
        value={score ?? ''}
        placeholder="–"
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
