import type { Session, WebContents } from 'electron';
import { SCHEME, schemeOf, START_PAGE } from './origin';

/** What a page may load: its own files, what it made itself, and the developer tools' own pages. */
const OPEN_SCHEMES: readonly string[] = [`${SCHEME}:`, 'blob:', 'data:', 'devtools:'];

/** Nothing in Galley needs a permission or the network: all are refused, so that no dependency can begin to. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !OPEN_SCHEMES.includes(schemeOf(details.url)) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** A window stays on its page, opens no other, and holds no webview. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    // A reload of the own page is no way out; everything else is.
    if (event.url !== START_PAGE) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
