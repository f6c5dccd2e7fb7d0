import { useTranslation } from 'react-i18next';
import { languageName, useUiLanguage } from '../app/language';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { FindBar } from '../find/FindBar';
import { Inspector } from '../inspector/Inspector';
import { JumpField } from '../jump/JumpField';
import { LiveFinding } from '../findings/LiveFinding';
import { ErrorMap } from './ErrorMap';
import { RowList } from './RowList';

/** Map of the errors, rows, inspector. */
export function ReviewView() {
  const inspectorOpen = useSettings((settings) => settings.inspectorOpen);
  const drawerOpen = useView((state) => state.drawerOpen);
  return (
    <main className="review" data-inspector={inspectorOpen} data-drawer={drawerOpen}>
      <ErrorMap />
      <section className="reading">
        <FindBar />
        <div className="list-head">
          <ColumnHeads />
          <JumpField />
        </div>
        <RowList />
        <LiveFinding />
      </section>
      <Inspector />
    </main>
  );
}

function ColumnHeads() {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const texts = useDocument((state) => state.review?.texts);
  const segments = useDocument((state) => state.review?.segments);
  if (!texts || !segments) return null;
  return (
    <div className="column-heads">
      <span />
      <span>
        <b>{languageName(texts.source.lang, ui)}</b> {t('columns.source')} ·{' '}
        {t('columns.sentences', { count: segments.source.length })}
      </span>
      <span>
        <b>{languageName(texts.target.lang, ui)}</b> {t('columns.target')} ·{' '}
        {t('columns.sentences', { count: segments.target.length })}
      </span>
    </div>
  );
}
