// The playground: an editor, and beside it what the program prints and what it was compiled to.
import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { python } from "@codemirror/legacy-modes/mode/python";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { Document } from "./document.js";
import { CAPABILITIES, completions, hovers, refresh, showDiagnostics } from "./language.js";
import { marks } from "./marks.js";
import { Connection } from "./protocol.js";
import { run, stop } from "./run.js";

const PROGRAMS = ["springs", "primes", "hello"];
const $ = (id) => document.getElementById(id);
const colour = (name) => ({ color: `var(--${name})` });

const highlighting = HighlightStyle.define([
  { tag: tags.keyword, ...colour("keyword") },
  { tag: [tags.string, tags.special(tags.string)], ...colour("string") },
  { tag: tags.comment, ...colour("comment") },
  { tag: tags.number, ...colour("number") },
  { tag: [tags.definition(tags.variableName), tags.standard(tags.variableName)], ...colour("name") },
]);

const { connection, folder } = await Connection.open(() => ($("state").textContent = "the playground has ended"));
const program = new Document(connection, folder + "main.py");
const { capabilities } = await connection.request("initialize", {
  processId: null,
  rootUri: folder,
  capabilities: CAPABILITIES,
  initializationOptions: { inlayHints: true },
});
connection.notify("initialized", {});

let pause;
let shownPanel = "output";

const view = new EditorView({
  parent: $("editor"),
  extensions: [
    lineNumbers(), lintGutter(), highlightActiveLineGutter(), highlightActiveLine(), drawSelection(), history(),
    indentOnInput(), indentUnit.of("    "), EditorState.tabSize.of(4), bracketMatching(), closeBrackets(),
    StreamLanguage.define(python), syntaxHighlighting(highlighting), marks, hovers(program), completions(program),
    keymap.of([
      { key: "Mod-Enter", run: () => (runProgram(), true) },
      ...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        changed();
      }
    }),
  ],
});

function changed() {
  program.change(view.state.doc.toString());
  $("state").textContent = "…";
  later(150);
}

function later(millis) {
  clearTimeout(pause);
  pause = setTimeout(update, millis);
}

async function update() {
  const version = program.version;
  await refresh(view, program, capabilities.semanticTokensProvider.legend, $("types").checked);
  await showPanel();
  if (version === program.version) {
    $("state").textContent = "";
  }
}

/** The server's texts about the program, for the panel in view. */
async function showPanel() {
  const version = program.version;
  if (shownPanel === "output") {
    return;
  }
  const name = shownPanel === "explain" ? "krait.showExplainPage" : "krait.showBytecode";
  const text = await program.command(name, program.uri).catch((fault) => (fault.code === -32801 ? null : fault.message));
  if (text === null || version !== program.version) {
    return;
  }
  if (shownPanel === "explain") {
    $("explain").srcdoc = text;
  } else {
    $("bytecode").textContent = text || "It does not compile yet.";
  }
}

function choose(panel) {
  shownPanel = panel;
  for (const name of ["output", "explain", "bytecode"]) {
    $(name).hidden = name !== panel;
    $(`tab-${name}`).setAttribute("aria-selected", String(name === panel));
  }
  return showPanel();
}

function runProgram() {
  choose("output");
  return run(view.state.doc.toString());
}

async function load(name) {
  const text = await (await fetch(`/programs/${name}.py`)).text();
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
}

connection.on("textDocument/publishDiagnostics", (params) => void showDiagnostics(view, program, params));
connection.on("workspace/codeLens/refresh", () => later(0));
connection.on("workspace/semanticTokens/refresh", () => later(0));
program.open("");

for (const name of PROGRAMS) {
  $("program").append(new Option(`${name}.py`, name));
}
$("program").onchange = () => load($("program").value);
$("run").onclick = runProgram;
$("stop").onclick = stop;
$("types").onchange = update;
$("spots").onchange = () => program.command($("spots").checked ? "krait.showSlowSpots" : "krait.hideSlowSpots");
for (const name of ["output", "explain", "bytecode"]) {
  $(`tab-${name}`).onclick = () => choose(name);
}
await load(PROGRAMS[0]);
view.focus();
