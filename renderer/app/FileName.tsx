import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setTitle } from '../../core/review/commands/ratings';
import { perform } from '../document/session';
import { isUnsaved, useDocument } from '../state/document';
import { useView } from '../state/view';

/** The review's title, which can be changed in place, and what has become of its last change. */
export function FileName() {
  const { t } = useTranslation();
  const title = useDocument((state) => state.review?.title);
  const renaming = useView((state) => state.renaming);
  const state = useFileState();
  if (title === undefined) return <h1 className="file">Galley</h1>;
  return (
    <h1 className="file">
      {renaming ? (
        <TitleField title={title} />
      ) : (
        <button
          type="button"
          className="file-title"
          dir="auto"
          title={title}
          aria-description={t('command.edit.title')}
          onClick={() => useView.setState({ renaming: true })}
        >
          {title}
        </button>
      )}
      <small title={state}>{state}</small>
    </h1>
  );
}

function TitleField({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const close = (keep: boolean): void => {
    if (keep && field.current) perform(setTitle, { title: field.current.value.trim() });
    useView.setState({ renaming: false });
    document.getElementById('rows')?.focus();
  };
  return (
    <input
      ref={field}
      type="text"
      className="title-field"
      dir="auto"
      aria-label={t('file.title')}
      defaultValue={title}
      onBlur={() => close(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') close(true);
        else if (event.key === 'Escape') close(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

function useFileState(): string {
  const { t } = useTranslation();
  const unsaved = useDocument(isUnsaved);
  const keptAt = useDocument((state) => state.keptAt);
  const file = useDocument((state) => state.file);
  const ago = useSecondsSince(unsaved ? keptAt : null);
  if (!unsaved) return file ? t('file.saved', { name: file.name }) : t('file.unsavedNew');
  return ago === null ? t('file.keeping') : t('file.kept', { count: ago });
}

const TICK_MS = 5000;

/** Whole seconds since a time, looked at every few seconds. */
function useSecondsSince(time: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === null) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [time]);
  return time === null ? null : Math.max(0, Math.round((Math.max(now, time) - time) / 1000));
}
