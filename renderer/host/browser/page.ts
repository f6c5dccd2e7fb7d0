import { GalleyError } from '../../../core/error';
import type { DocumentState, ExportResult } from '../../../core/host';

/** Shows the document's title, and has the browser ask before it leaves unsaved work. */
export function setDocumentState({ title, unsaved }: DocumentState): void {
  document.title = title;
  // Only while needed: a page that listens is not kept for going back to it.
  if (unsaved) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 asks for nothing else.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.returnValue = true;
}

/** @throws GalleyError `link-refused` for anything but https */
export function openExternal(url: string): void {
  if (protocolOf(url) !== 'https:') throw new GalleyError('link-refused', { url });
  window.open(url, '_blank', 'noopener,noreferrer');
}

function protocolOf(url: string): string | null {
  try {
    return new URL(url).protocol;
  } catch {
    return null;
  }
}

/**
 * Opens the browser's print dialog, which names a PDF after the page's title. Browsers tell nothing of what became of
 * it, so the outcome never claims a file.
 */
export function print(suggestedName: string): ExportResult {
  const title = document.title;
  window.addEventListener('afterprint', () => (document.title = title), { once: true });
  document.title = suggestedName.replace(/\.pdf$/i, '');
  window.print();
  return { outcome: 'cancelled' };
}
