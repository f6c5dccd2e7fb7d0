#!/bin/sh
# Starts the test runtime. Electron 22 embeds Node 16.17, whose fetch, Request and Response are there but
# behind an option; NODE_OPTIONS is set here because Playwright removes it from what it starts.
# `exec` keeps the process id, so that killing what was started kills Electron.
here=$(dirname "$(readlink -f "$0")")
NODE_OPTIONS="--experimental-fetch" exec "$here/electron" "$@"
