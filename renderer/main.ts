import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { setAutoFreeze } from 'immer';
import { z } from 'zod';
import { createI18n } from '../core/locale';
import { languageInUse } from './app/language';
import { attempt } from './app/errors';
import { provideServices, services } from './app/services';
import { changeSettings } from './app/settings';
import { startWith } from './document/arrivals';
import { openSample } from './document/files';
import { startChecking } from './findings/checking';
import { pickHost } from './host';
import { useEngine } from './state/engine';
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
  attempt(async () => useEngine.setState(await services().worker.engine()));
  startChecking();
  // What draws is a script of its own: read in one go with the rest, the two would hold up the page.
  const { draw } = await import('./app/draw');
  draw(i18n);
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
