/** The main file of an app that was packaged with the test runtime: the shims, then the app itself. */
'use strict';

const path = require('node:path');
const { app } = require('electron');
const { installShims } = require('./shims.cjs');

installShims();
require(path.join(app.getAppPath(), 'out/main/index.cjs'));
