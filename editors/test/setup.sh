#!/usr/bin/env bash
# Fetches what the browser tests need from npm, once (about 320 MB): playwright-core, and
# code-server made to run without its own installer. Debian's chromium, neovim, emacs-nox and
# elpa-eglot come from apt.
set -eu
cd "$(dirname "$0")"

npm ci --ignore-scripts
npm rebuild argon2 --build-from-source
cd node_modules/code-server/lib/vscode
for folder in . extensions; do
  (cd "$folder" && npm install --ignore-scripts --omit=dev --no-save && ln -sfn node_modules node_modules.asar)
done
