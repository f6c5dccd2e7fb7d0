import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { setAutoFreeze } from 'immer';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { z } from 'zod';
import { createI18n } from '../core/locale';
import { App } from './app/App';
import { languageInUse } from './app/language';
import { provideServices } from './app/services';
import { changeSettings } from './app/settings';
import { startWith } from './document/arrivals';
import { openSample } from './document/files';
import { startChecking } from './findings/checking';
import { pickHost } from './host';
import { useSettings } from './state/settings';
import { useView } from './state/view';
import { WorkerClient } from './worker/client';

// Zod would compile its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true });
// The types keep the document from being written to; freezing it costs a walk through all of it at the first change.
setAutoFreeze(false);

async function start(): Promise<void> {
  const host = pickHost();
  useSettings.setState(await host.loadSettings());
  const i18n = createI18n(languageInUse());
  provideServices({ host, worker: new WorkerClient(), i18n });
  startChecking();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  );
  startWith(async (isWanted) => {
    const journals = await host.listJournals();
    if (journals.length > 0) {
      useView.setState({ dialog: { kind: 'recovery', journals } });
    } else if (!useSettings.getState().welcomed) {
      await openSample(isWanted);
    }
    changeSettings({ welcomed: true });
  });
}

void start();
