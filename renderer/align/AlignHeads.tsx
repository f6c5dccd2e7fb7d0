import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/range';
import { languageName, useUiLanguage } from '../app/language';
import { useDocument } from '../state/document';
import { CommandButton } from '../ui/CommandButton';
import { useAlign } from './state';

/** The columns' languages; between them what is selected, or how far the re-alignment is. */
export function AlignHeads({ gutter }: { readonly gutter: number }) {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const texts = useDocument((state) => state.review?.texts);
  const segments = useDocument((state) => state.review?.segments);
  if (!texts || !segments) return null;
  const head = (side: Side) => (
    <span className={`align-head ${side}`}>
      <b>{languageName(texts[side].lang, ui)}</b> {t(`columns.${side}`)} ·{' '}
      {t('columns.sentences', { count: segments[side].length })}
    </span>
  );
  return (
    <div className="align-heads">
      <div
        className="align-heads-row"
        ref={(element) => element?.style.setProperty('--gutter', `${gutter}px`)}
      >
        {head('source')}
        <span className="align-status">
          <Status />
        </span>
        {head('target')}
      </div>
    </div>
  );
}

function Status() {
  const { t } = useTranslation();
  const realigning = useAlign((state) => state.realigning);
  const source = useAlign((state) => state.selection.source.length);
  const target = useAlign((state) => state.selection.target.length);
  if (realigning !== null) {
    return (
      <span className="align-progress">
        <progress className="bar" value={realigning} max={1} aria-label={t('align.realigning')} />
        {t('align.realigning')}
        <CommandButton command="align.back" className="quiet">
          {t('dialog.cancel')}
        </CommandButton>
      </span>
    );
  }
  if (source + target === 0) return null;
  return (
    <span className="align-selected">
      {t('align.selected', { source, target })}
      <CommandButton command="align.link" className="quiet" showKeys>
        {t('align.key.link')}
      </CommandButton>
    </span>
  );
}
