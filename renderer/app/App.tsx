import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AlignFoot } from '../align/AlignFoot';
import { AlignView } from '../align/AlignView';
import { useKeyboard } from '../commands/use-keyboard';
import { execute } from '../commands/registry';
import { DialogHost } from '../dialogs/DialogHost';
import { receiveArrival } from '../document/arrivals';
import { save } from '../document/files';
import { FindingsView } from '../findings/FindingsView';
import { NamesView } from '../findings/names/NamesView';
import { QuotationsView } from '../findings/quotations/QuotationsView';
import { ReportView } from '../report/ReportView';
import { ReviewView } from '../review/ReviewView';
import { isUnsaved, useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { DropZone } from './DropZone';
import { attempt, reportError } from './errors';
import { Foot } from './Foot';
import { Head } from './Head';
import { useUiLanguage } from './language';
import { buildMenu } from './menu';
import { Message } from './Message';
import { services } from './services';
import { Start } from './Start';
import { useIsDark } from './theme';

export function App() {
  useKeyboard();
  useAppearance();
  useHost();
  const hasReview = useDocument((state) => state.review !== null);
  const view = useView((state) => state.view);
  return (
    <>
      <Head />
      {!hasReview ? (
        <Start />
      ) : view === 'review' ? (
        <ReviewView />
      ) : view === 'align' ? (
        <AlignView />
      ) : view === 'findings' ? (
        <FindingsView />
      ) : view === 'names' ? (
        <NamesView />
      ) : view === 'quotations' ? (
        <QuotationsView />
      ) : (
        <ReportView />
      )}
      {hasReview && view === 'align' ? <AlignFoot /> : <Foot />}
      <Message />
      <DropZone />
      <DialogHost />
    </>
  );
}

/** Theme, reading size and language follow the settings at once. */
function useAppearance(): void {
  const isDark = useIsDark();
  const zoom = useSettings((settings) => settings.zoom);
  const ui = useUiLanguage();
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom));
  }, [zoom]);
  useEffect(() => {
    document.documentElement.lang = ui;
    attempt(() => services().i18n.changeLanguage(ui));
  }, [ui]);
}

/** What the machine says to the window, and what it must know of it. */
function useHost(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const { host } = services();
    const unsubscribe = [
      host.onCommand(execute),
      host.onOpenFiles(({ files, problems }) => {
        attempt(() => receiveArrival(files, problems));
      }),
      host.onSaveBeforeClose(async () => {
        try {
          return (await save()) ? 'saved' : 'cancelled';
        } catch (thrown) {
          reportError(thrown);
          return 'cancelled';
        }
      }),
    ];
    return () => unsubscribe.forEach((stop) => stop());
  }, []);
  useEffect(() => {
    const tell = (): void => {
      const state = useDocument.getState();
      const title = state.review ? `${state.file?.name ?? state.review.title} – Galley` : 'Galley';
      services().host.setDocumentState({ title, ref: state.file?.ref ?? null, unsaved: isUnsaved(state) });
    };
    tell();
    return useDocument.subscribe((state, before) => {
      if (
        state.file !== before.file ||
        isUnsaved(state) !== isUnsaved(before) ||
        state.review?.id !== before.review?.id
      )
        tell();
    });
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Gathered, since a menu is looked at far less often than a key is pressed.
    const rebuild = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => services().host.setMenu(() => buildMenu(t)), 300);
    };
    rebuild();
    const stops = [
      useDocument.subscribe(rebuild),
      useSettings.subscribe(rebuild),
      useView.subscribe(rebuild),
    ];
    return () => {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [t]);
}
