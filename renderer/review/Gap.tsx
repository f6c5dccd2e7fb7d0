import { useTranslation } from 'react-i18next';
import type { RowKind } from '../../core/review/rows';
import { CommandKeys } from '../ui/Keys';
import { chooseCategory } from './marking';
import { goToRow } from './cursor';

/** The place of a sentence that one text lacks. It is an object: it says what it is and carries its keys. */
export function Gap({
  kind,
  row,
  marked,
}: {
  readonly kind: RowKind;
  readonly row: number;
  readonly marked: boolean;
}) {
  const { t } = useTranslation();
  if (kind === 'pair') return null;
  const category = kind === 'missing' ? 'omission' : 'addition';
  return (
    <div role="gridcell" className="cell gap-cell">
      <button
        type="button"
        tabIndex={-1}
        className="gap"
        onClick={() => {
          goToRow(row);
          chooseCategory(category);
        }}
      >
        <span className="gap-sign" aria-hidden="true">
          {kind === 'missing' ? '∅' : '+'}
        </span>
        {t(`gap.${kind}`)}
        {!marked && (
          <span className="gap-keys">
            <CommandKeys command={`mark.${category}`} /> {t('gap.mark')}
          </span>
        )}
      </button>
    </div>
  );
}
