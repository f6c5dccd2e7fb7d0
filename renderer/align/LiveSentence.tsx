import { useTranslation } from 'react-i18next';
import { useDocument } from '../state/document';
import { useAlign } from './state';

/** Says to a screen reader where the caret stands and how much is selected; the sentence itself is read by the grid. */
export function LiveSentence() {
  const { t } = useTranslation();
  const cursor = useAlign((state) => state.cursor);
  const source = useAlign((state) => state.selection.source.length);
  const target = useAlign((state) => state.selection.target.length);
  const texts = useDocument((state) => state.review?.texts);
  const caret = cursor?.caret;
  const words =
    caret === null || caret === undefined || !cursor || !texts
      ? ''
      : t('align.caret', { words: texts[cursor.side].content.slice(caret, caret + 24).trim() });
  const selected = source + target > 0 ? t('align.selected', { source, target }) : '';
  return (
    <div className="unseen" aria-live="polite">
      {[words, selected].filter(Boolean).join(' ')}
    </div>
  );
}
