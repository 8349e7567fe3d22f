// The editor as a client of the language server.
import { autocompletion } from "@codemirror/autocomplete";
import { setDiagnostics } from "@codemirror/lint";
import { hoverTooltip } from "@codemirror/view";
import { changes, offset, position } from "./document.js";
import { inline, markdown } from "./markdown.js";
import { hintMarks, lensMarks, tokenMarks } from "./marks.js";

const SEVERITIES = [, "error", "warning", "info", "hint"];
const KINDS = { 2: "method", 3: "function", 5: "property", 6: "variable", 7: "class", 9: "namespace", 10: "property", 14: "keyword", 21: "constant" };

export const CAPABILITIES = {
  textDocument: {
    hover: { contentFormat: ["markdown"] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
};

export function hovers(program) {
  return hoverTooltip(async (view, at) => {
    const found = await program.ask("hover", { position: position(view.state.doc, at) });
    if (!found) {
      return null;
    }
    const { start, end } = found.range ?? { start: position(view.state.doc, at), end: position(view.state.doc, at) };
    return {
      pos: offset(view.state.doc, start),
      end: offset(view.state.doc, end),
      above: true,
      create: () => ({ dom: markdown(found.contents.value) }),
    };
  });
}

export function completions(program) {
  const source = async (context) => {
    const word = context.matchBefore(/\w*/);
    const afterDot = context.state.sliceDoc(word.from - 1, word.from) === ".";
    if (!context.explicit && !afterDot && word.from === word.to) {
      return null;
    }
    const found = await program.ask("completion", { position: position(context.state.doc, context.pos) });
    const items = Array.isArray(found) ? found : found?.items ?? [];
    return {
      from: word.from,
      options: items.map((item) => ({ label: item.label, detail: item.detail, type: KINDS[item.kind], apply: item.insertText ?? item.label })),
      validFor: /^\w*$/,
    };
  };
  return autocompletion({ override: [source] });
}

/** Shows diagnostics with their quick fixes, if the text is still the one that they are about. */
export async function showDiagnostics(view, program, params) {
  if (params.uri !== program.uri || params.version !== program.version) {
    return;
  }
  const shown = await Promise.all(params.diagnostics.map((d) => diagnostic(view, program, d)));
  if (params.version === program.version) {
    view.dispatch(setDiagnostics(view.state, shown));
  }
}

async function diagnostic(view, program, given) {
  const text = view.state.doc;
  const found = await program.ask("codeAction", { range: given.range, context: { diagnostics: [given] } });
  const fixes = (found ?? []).filter((action) => action.kind === "quickfix");
  const related = (given.relatedInformation ?? []).map((r) => `line ${r.location.range.start.line + 1}: ${r.message}`);
  return {
    from: offset(text, given.range.start),
    to: offset(text, given.range.end),
    severity: SEVERITIES[given.severity ?? 1],
    message: given.message,
    renderMessage: () => lines([given.message, ...related]),
    actions: fixes.map((action) => ({ name: action.title, apply: (target) => apply(target, program, action) })),
  };
}

function lines(texts) {
  const made = document.createElement("div");
  texts.forEach((text) => made.append(inline(document.createElement("div"), text)));
  return made;
}

function apply(view, program, action) {
  const edits = action.edit?.changes?.[program.uri] ?? [];
  view.dispatch({ changes: changes(view.state.doc, edits), userEvent: "input.fix" });
}

/** Asks again for the marks in the text. */
export async function refresh(view, program, legend, withTypes) {
  const version = program.version;
  const text = view.state.doc;
  const range = { start: { line: 0, character: 0 }, end: position(text, text.length) };
  const [tokens, lenses, hints] = await Promise.all([
    program.ask("semanticTokens/full"),
    program.ask("codeLens"),
    withTypes ? program.ask("inlayHint", { range }) : [],
  ]);
  if (version !== program.version || !tokens) {
    return;
  }
  view.dispatch({
    effects: [tokenMarks(text, legend, tokens.data), lensMarks(text, lenses ?? []), hintMarks(text, hints ?? [])],
  });
}
