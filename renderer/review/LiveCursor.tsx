import { useTranslation } from 'react-i18next';
import { useDocument } from '../state/document';
import { useView } from '../state/view';

/** Says to a screen reader what the word cursor is on, what is selected and what is half chosen. */
export function LiveCursor() {
  const { t } = useTranslation();
  const cursor = useView((state) => state.cursor);
  const selection = useView((state) => state.selection);
  const pending = useView((state) => state.pendingCategory);
  const texts = useDocument((state) => state.review?.texts);
  if (!cursor || !texts) return <div className="unseen" aria-live="polite" />;
  const selected = selection[cursor.side];
  const { start, end } = selected ?? cursor.word;
  const words = texts[cursor.side].content.slice(start, end);
  const message = pending
    ? t('live.pending', { category: t(`category.${pending}`, { defaultValue: pending }), words })
    : t(selected ? 'live.selected' : 'live.word', { words });
  return (
    <div className="unseen" aria-live="polite">
      {message}
    </div>
  );
}
