import { useTranslation } from 'react-i18next';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { KeyHint } from '../ui/Keys';
import { settledCount, unsureCount } from './derived';

/** What the foot shows, the most used first: what does not fit is left out from the end. */
const KEYS: readonly (readonly [label: string, ...commands: string[]])[] = [
  ['confirm', 'align.confirm'],
  ['unsure', 'align.nextUnsure'],
  ['merge', 'align.mergeNext'],
  ['move', 'align.movePrevious', 'align.moveNext'],
  ['cut', 'align.cut'],
  ['link', 'align.link'],
  ['unlink', 'align.unlink'],
  ['side', 'align.otherSide'],
  ['realign', 'align.realign'],
  ['above', 'align.confirmAbove'],
  ['divide', 'align.divide'],
  ['join', 'align.join'],
];

/** How far the alignment is settled, and the keys of the view. */
export function AlignFoot() {
  const { t } = useTranslation();
  const review = useDocument((state) => state.review);
  if (!review) return <footer className="foot" />;
  const settled = settledCount(review);
  const unsure = unsureCount(review);
  const count = rows(review).length;
  return (
    <footer className="foot align-foot">
      <progress className="bar" max={count} value={settled} aria-label={t('align.progress')} />
      <span>{t('align.settled', { settled, count })}</span>
      <span className={unsure > 0 ? 'unsure-count' : ''}>{t('align.unsure', { count: unsure })}</span>
      <span className="fitting-keys">
        {KEYS.map(([label, ...commands]) => (
          <KeyHint key={label} commands={commands}>
            {t(`align.key.${label}`)}
          </KeyHint>
        ))}
      </span>
      <KeyHint commands={['help.shortcuts']}>{t('foot.keys')}</KeyHint>
    </footer>
  );
}
