import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsaved, useDocument } from '../state/document';
import { VIEWS, useView } from '../state/view';
import { CommandButton } from '../ui/CommandButton';
import { AppMenu } from './AppMenu';
import { ScorePill } from './ScorePill';

export function Head() {
  const { t } = useTranslation();
  const view = useView((state) => state.view);
  const hasReview = useDocument((state) => state.review !== null);
  return (
    <header className="head">
      <AppMenu />
      <FileName />
      {hasReview && (
        <nav className="tabs" aria-label={t('views.label')}>
          {VIEWS.map((id) => (
            <button
              key={id}
              type="button"
              aria-current={view === id ? 'page' : undefined}
              onClick={() => useView.setState({ view: id })}
            >
              {t(`view.${id}`)}
            </button>
          ))}
        </nav>
      )}
      <div className="head-end">
        <CommandButton command="edit.find" className="quiet" isDisabled={view !== 'review' || !hasReview}>
          {t('head.search')}
        </CommandButton>
        <CommandButton command="help.commands" className="quiet">
          {t('head.commands')}
        </CommandButton>
        <ScorePill />
      </div>
    </header>
  );
}

function FileName() {
  const { t } = useTranslation();
  const title = useDocument((state) => state.review?.title);
  const unsaved = useDocument(isUnsaved);
  const keptAt = useDocument((state) => state.keptAt);
  const file = useDocument((state) => state.file);
  const ago = useSecondsSince(unsaved ? keptAt : null);
  if (title === undefined) return <h1 className="file">Galley</h1>;
  const state = !unsaved
    ? file
      ? t('file.saved', { name: file.name })
      : t('file.unsavedNew')
    : ago === null
      ? t('file.keeping')
      : t('file.kept', { count: ago });
  return (
    <h1 className="file" title={title}>
      <span className="file-title">{title}</span> <small>{state}</small>
    </h1>
  );
}

/** Whole seconds since a time, counted on while shown; after a minute, in steps of ten. */
function useSecondsSince(time: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === null) return;
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, [time]);
  return time === null ? null : Math.max(0, Math.round((Math.max(now, time) - time) / 1000));
}
