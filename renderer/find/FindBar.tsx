import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { findHits, setQuery, stepHit } from './find';

/** Search in both texts, above the rows. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar() {
  const { t } = useTranslation();
  const find = useView((state) => state.find);
  const review = useDocument((state) => state.review);
  const input = useRef<HTMLInputElement>(null);
  const open = find !== null;
  useEffect(() => {
    if (open) input.current?.select();
  }, [open]);
  if (!find || !review) return null;
  const hits = findHits(review, find.query);
  const close = () => {
    useView.setState({ find: null });
    document.getElementById('rows')?.focus();
  };
  return (
    <search className="find-bar">
      <input
        id="find-query"
        ref={input}
        type="search"
        value={find.query}
        placeholder={t('find.placeholder')}
        aria-label={t('find.placeholder')}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="find-count" role="status">
        {find.query === ''
          ? ''
          : hits.length === 0
            ? t('find.none')
            : t('find.count', { current: find.current + 1, count: hits.length })}
      </span>
      <Button className="icon-button" aria-label={t('find.previous')} onPress={() => stepHit(-1)}>
        ↑
      </Button>
      <Button className="icon-button" aria-label={t('find.next')} onPress={() => stepHit(1)}>
        ↓
      </Button>
      <Button className="icon-button" aria-label={t('dialog.close')} onPress={close}>
        ×
      </Button>
    </search>
  );
}
