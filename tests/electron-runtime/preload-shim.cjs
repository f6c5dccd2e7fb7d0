/**
 * Runs in each sandboxed frame before the app's own preload, which gets the same `electron` object.
 * Electron 22 has the path on the File itself; since 32 it is had through `webUtils`.
 */
'use strict';

const electron = /** @type {any} */ (require('electron'));
if (electron.webUtils === undefined) {
  electron.webUtils = {
    /** @param {File & { path?: string }} file */
    getPathForFile: (file) => file.path ?? '',
  };
}
