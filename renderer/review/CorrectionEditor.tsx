import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../core/direction';
import { currentWording } from '../../core/review/commands/post-edits';
import type { Range } from '../../core/range';
import { useDocument } from '../state/document';
import { Keys } from '../ui/Keys';
import { useInSight } from '../ui/use-in-sight';
import { CorrectionDiff } from './CorrectionDiff';
import { closeCorrection, keepWording } from './correction';

/** Time after a keystroke until the wording is kept, in ms: well within the second that a crash may cost. */
const KEEP_AFTER_MS = 250;

/** The correction of a target range, in place; the difference to the machine's wording is drawn as it is typed. */
export function CorrectionEditor({ range }: { readonly range: Range }) {
  const { t } = useTranslation();
  const session = useId();
  const frame = useInSight<HTMLDivElement>();
  const text = useDocument((state) => state.review?.texts.target);
  const [first] = useState(() => {
    const { review } = useDocument.getState();
    return review ? currentWording(review, range) : '';
  });
  const [wording, setWording] = useState(first);
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(wording);

  useEffect(() => {
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      clearTimeout(timer.current);
      // Whatever closes the editor, scrolling far away included, keeps what was typed.
      keepWording(range, latest.current, session);
    };
    // The editor is made anew for another range.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const change = (value: string): void => {
    setWording(value);
    latest.current = value;
    // Typing on does not put it off.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      keepWording(range, latest.current, session);
    }, KEEP_AFTER_MS);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      closeCorrection();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      change(first);
      closeCorrection();
    }
  };

  if (!text) return null;
  const original = text.content.slice(range.start, range.end);
  return (
    <div ref={frame} className="editor">
      <div className="editor-field" data-value={wording}>
        <textarea
          ref={area}
          value={wording}
          lang={text.lang}
          dir={directionOf(text.lang)}
          rows={1}
          spellCheck
          aria-label={t('correction.label')}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {wording !== original && <CorrectionDiff before={original} after={wording} lang={text.lang} />}
      <div className="editor-keys">
        <span>
          <Keys keys="Enter" /> {t('correction.done')}
        </span>
        <span>
          <Keys keys="Escape" /> {t('correction.back')}
        </span>
      </div>
    </div>
  );
}
