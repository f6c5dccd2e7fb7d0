import { useTranslation } from 'react-i18next';
import type { RowKind } from '../../core/review/rows';
import { CommandKeys } from '../ui/Keys';

interface Props {
  readonly kind: Exclude<RowKind, 'pair'>;
  /** The reviewer has said so, or confirmed it. */
  readonly settled: boolean;
  readonly focused: boolean;
}

/** The place of a sentence that one text lacks. In focus it carries the keys that settle or repair it. */
export function Slot({ kind, settled, focused }: Props) {
  const { t, i18n } = useTranslation();
  return (
    // It stands in the text's column and speaks the interface's language.
    <div
      role="gridcell"
      lang={i18n.language}
      dir="ltr"
      aria-colindex={kind === 'missing' ? 3 : 1}
      className={`slot ${kind}${settled ? ' settled' : ''}`}
    >
      <span className="slot-sign" aria-hidden="true">
        {settled ? '✓' : kind === 'missing' ? '∅' : '+'}
      </span>
      <span className="slot-text">{t(`gap.${kind}`)}</span>
      {focused && (
        <span className="slot-keys" aria-hidden="true">
          {!settled && (
            <>
              <CommandKeys command="align.confirm" /> {t('align.key.confirm')}
            </>
          )}
          <CommandKeys command="align.movePrevious" /> <CommandKeys command="align.moveNext" />{' '}
          {t('align.key.attach')}
        </span>
      )}
    </div>
  );
}
