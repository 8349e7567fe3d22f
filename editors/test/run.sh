#!/usr/bin/env bash
# Runs Krait in the clients that are installed, and says why it skips each of the others.
#   run.sh [neovim|emacs|vscode|playground|explain]...
# Screenshots go to editors/test/out, or to the folder that KRAIT_SHOTS names.
set -u
here=$(cd "$(dirname "$0")" && pwd)
export KRAIT_ROOT=${here%/editors/test}
export PATH=$KRAIT_ROOT:$PATH
SHOTS=${KRAIT_SHOTS:-$here/out}
LIMIT=${KRAIT_CLIENT_LIMIT:-180}
failed=0

skip() { echo "$1: skipped, $2"; }

try() {
  local name=$1
  shift
  echo "$name:"
  timeout -k 10 "$LIMIT" "$@" 2>&1 || { echo "$name: FAILED (status $?)"; failed=1; }
}

has() { command -v "$1" > /dev/null; }

# Says why a browser test cannot run; nothing if it can.
browser_lacks() {
  has node || { echo "node is not installed"; return; }
  [ -x "${KRAIT_CHROMIUM:-/usr/bin/chromium}" ] || { echo "chromium is not installed"; return; }
  [ -d "$here/node_modules/playwright-core" ] || echo "playwright-core is not installed (npm run setup in editors/test)"
}

neovim() {
  has nvim || { skip neovim "nvim is not installed"; return; }
  try neovim nvim --headless --clean -c "luafile $here/neovim.lua"
}

emacs_eglot() {
  has emacs || { skip emacs "emacs is not installed"; return; }
  emacs --batch -q --eval "(unless (locate-library \"eglot\") (kill-emacs 1))" 2> /dev/null ||
    { skip emacs "eglot is not installed"; return; }
  try emacs emacs --batch -q -l "$here/emacs.el"
}

vscode() {
  local lacks
  lacks=$(browser_lacks)
  [ -d "$here/node_modules/code-server/lib/vscode/node_modules" ] || lacks=${lacks:-"code-server is not installed (npm run setup in editors/test)"}
  [ -f "$here/../vscode/krait.vsix" ] || lacks=${lacks:-"the extension is not packed (npm run package in editors/vscode)"}
  [ -z "$lacks" ] || { skip vscode "$lacks"; return; }
  try vscode node "$here/vscode.mjs" "$SHOTS"
}

page() {
  local lacks
  lacks=$(browser_lacks)
  [ -z "$lacks" ] || { skip "$1" "$lacks"; return; }
  try "$1" node "$here/$1.mjs" "$SHOTS"
}

for client in ${*:-neovim emacs vscode playground explain}; do
  case $client in
    neovim) neovim ;;
    emacs) emacs_eglot ;;
    vscode) vscode ;;
    playground | explain) page "$client" ;;
    *) echo "no client $client" >&2; failed=2 ;;
  esac
done
exit $failed
