import { useTranslation } from 'react-i18next';
import { UnsureCount } from '../align/UnsureCount';
import { FindingCount, NameCount } from '../findings/Counts';
import { useDocument } from '../state/document';
import { VIEWS, useView } from '../state/view';
import { CommandButton } from '../ui/CommandButton';
import { AppMenu } from './AppMenu';
import { FileName } from './FileName';
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
              {id === 'align' && <UnsureCount />}
              {id === 'findings' && <FindingCount />}
              {id === 'names' && <NameCount />}
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
