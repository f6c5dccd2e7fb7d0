/**
 * Stands in `resources/app` of the test runtime, which has no default app of its own: does what
 * `electron <folder>` does elsewhere, after the shims are in place.
 */
'use strict';

const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');
const { installShims } = require('./shims.cjs');

const argument = process.argv.slice(1).find((arg) => !arg.startsWith('-'));
const folder = path.resolve(argument ?? '.');
const manifestFile = path.join(folder, 'package.json');
if (!existsSync(manifestFile)) {
  console.error(`The test runtime was started without an app: no package.json in ${folder}`);
  process.exit(1);
}
/** @type {{ name?: string, productName?: string, version?: string, main?: string }} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(manifest.productName ?? manifest.name ?? 'Electron');
if (manifest.version !== undefined) {
  // Missing from the published types; every Electron has it for its default app.
  /** @type {any} */ (app).setVersion(manifest.version);
}
/** @type {any} */ (app).setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
}
installShims();
require(path.join(folder, manifest.main ?? 'index.js'));
