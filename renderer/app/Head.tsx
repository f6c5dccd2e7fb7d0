import { useTranslation } from 'react-i18next';
import { UnsureCount } from '../align/UnsureCount';
import { DifferingCount, FindingCount } from '../findings/Counts';
import { execute } from '../commands/registry';
import { useDocument } from '../state/document';
import { useFindings } from '../state/findings';
import { isLedger, useView } from '../state/view';
import { CommandButton } from '../ui/CommandButton';
import { AppMenu } from './AppMenu';
import { FileName } from './FileName';
import { ScorePill } from './ScorePill';

const TABS = ['review', 'align', 'findings', 'ledgers', 'report'] as const;

export function Head() {
  const { t } = useTranslation();
  const isReviewing = useView(({ view }) => view === 'review');
  const hasReview = useDocument((state) => state.review !== null);
  return (
    <header className="head">
      <AppMenu />
      <FileName />
      {hasReview && <Tabs />}
      <div className="head-end">
        <CommandButton command="edit.find" className="quiet" isDisabled={!isReviewing || !hasReview}>
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

/** The views. By themselves, since they also say when all is checked, which changes with every keystroke. */
function Tabs() {
  const { t } = useTranslation();
  const view = useView((state) => state.view);
  const checked = useFindings(({ complete }) => complete);
  return (
    <nav className="tabs" aria-label={t('views.label')} data-checked={checked}>
      {TABS.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={(id === 'ledgers' ? isLedger(view) : view === id) ? 'page' : undefined}
          onClick={() => {
            if (id !== 'ledgers') useView.setState({ view: id });
            else if (!isLedger(view)) execute('view.ledgers');
          }}
        >
          {t(`view.${id}`)}
          {id === 'align' && <UnsureCount />}
          {id === 'findings' && <FindingCount />}
          {id === 'ledgers' && <DifferingCount />}
        </button>
      ))}
    </nav>
  );
}
