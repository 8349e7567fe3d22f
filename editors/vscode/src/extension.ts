import * as path from "path";
import * as vscode from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions, State } from "vscode-languageclient/node";
import { binary, findJdk, LEAST } from "./java";

const OTHER_SERVERS = ["ms-python.vscode-pylance", "ms-pyright.pyright", "detachhead.basedpyright", "astral-sh.ty"];

let client: LanguageClient | undefined;
let status: vscode.LanguageStatusItem;
let shown = true;

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("krait");
}

/** What the server is told; `auto` is decided here, where the other extensions can be seen. */
function options(): Record<string, unknown> {
  const given = settings();
  const chosen = given.get<string>("features", "auto");
  const other = OTHER_SERVERS.some((id) => vscode.extensions.getExtension(id));
  return {
    features: chosen === "auto" ? (other ? "compiler" : "all") : chosen,
    slowSpots: shown,
    inlayHints: given.get("inlayHints", false),
    codeLens: given.get("codeLens", true),
    workspaceDiagnostics: given.get("workspaceDiagnostics", false),
  };
}

async function noJdk(): Promise<void> {
  const message = `Krait needs a JDK, ${LEAST} or newer; none was found in krait.java.home, JAVA_HOME, the PATH or the usual folders.`;
  const choice = await vscode.window.showErrorMessage(message, "Download", "Choose Folder");
  if (choice === "Download") {
    await vscode.env.openExternal(vscode.Uri.parse("https://adoptium.net/temurin/releases/"));
  } else if (choice) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "krait.java.home");
  }
}

function command(context: vscode.ExtensionContext): { java: string; args: string[]; version: number } | undefined {
  const jdk = findJdk(settings().get("java.home", ""));
  if (!jdk) {
    return undefined;
  }
  const classPath = path.join(context.extensionPath, "server", "*");
  const args = ["-XX:+UseSerialGC", ...settings().get<string[]>("server.args", []), "-cp", classPath, "io.krait.cli.Main"];
  return { java: binary(jdk.home), args, version: jdk.version };
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const found = command(context);
  if (!found) {
    status.severity = vscode.LanguageStatusSeverity.Error;
    status.text = "Krait: no JDK";
    await noJdk();
    return;
  }
  const server: ServerOptions = { command: found.java, args: [...found.args, "lsp"] };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [{ language: "python", scheme: "file" }, { language: "python", scheme: "untitled" }],
    initializationOptions: options(),
    outputChannelName: "Krait",
    middleware: {
      // A code lens names the server's command; what that gives is shown here.
      executeCommand: (name, args, next) => (name === "krait.showExplainPage" ? explainPage(args[0]) : next(name, args)),
    },
  };
  client = new LanguageClient("krait", "Krait", server, clientOptions);
  client.onDidChangeState((change) => {
    const running = change.newState === State.Running;
    status.busy = change.newState === State.Starting;
    status.severity = change.newState === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    status.text = running ? (shown ? "Krait: slow spots shown" : "Krait: slow spots hidden") : "Krait";
    status.detail = `Java ${found.version}`;
  });
  await client.start();
}

async function restart(context: vscode.ExtensionContext): Promise<void> {
  await client?.stop();
  client = undefined;
  await start(context);
}

async function toggle(): Promise<void> {
  shown = !shown;
  const name = shown ? "krait.showSlowSpots" : "krait.hideSlowSpots";
  await client?.sendRequest("workspace/executeCommand", { command: name, arguments: [] });
  status.text = shown ? "Krait: slow spots shown" : "Krait: slow spots hidden";
}

/** Asks the server for a text about the active file. */
async function text(name: string, uri?: string): Promise<string | undefined> {
  const about = uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  return about ? client?.sendRequest<string>("workspace/executeCommand", { command: name, arguments: [about] }) : undefined;
}

async function bytecode(): Promise<void> {
  const content = await text("krait.showBytecode");
  if (content !== undefined) {
    const document = await vscode.workspace.openTextDocument({ content });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  }
}

async function explainPage(uri?: unknown): Promise<void> {
  const content = await text("krait.showExplainPage", typeof uri === "string" ? uri : undefined);
  if (content !== undefined) {
    const panel = vscode.window.createWebviewPanel("krait", "Krait: slow spots", vscode.ViewColumn.Beside, { enableScripts: true });
    panel.webview.html = content;
  }
}

function runFile(context: vscode.ExtensionContext): void {
  const file = vscode.window.activeTextEditor?.document.fileName;
  const found = command(context);
  if (file && found) {
    const terminal = vscode.window.createTerminal({ name: "Krait", shellPath: found.java, shellArgs: [...found.args, "run", file] });
    terminal.show();
  }
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  shown = settings().get("slowSpots", true);
  status = vscode.languages.createLanguageStatusItem("krait", { language: "python" });
  status.name = "Krait";
  status.text = "Krait";
  status.command = { command: "krait.toggleShown", title: "Show or Hide" };
  context.subscriptions.push(
    status,
    vscode.commands.registerCommand("krait.toggleShown", toggle),
    vscode.commands.registerCommand("krait.openBytecode", bytecode),
    vscode.commands.registerCommand("krait.openExplainPage", explainPage),
    vscode.commands.registerCommand("krait.runFile", () => runFile(context)),
    vscode.commands.registerCommand("krait.restart", () => restart(context)),
    vscode.commands.registerCommand("krait.showLog", () => client?.outputChannel.show()),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("krait.java") || change.affectsConfiguration("krait.server") || change.affectsConfiguration("krait.features")) {
        await restart(context);
      } else if (change.affectsConfiguration("krait")) {
        shown = settings().get("slowSpots", true);
        await client?.sendNotification("workspace/didChangeConfiguration", { settings: { krait: options() } });
      }
    }),
  );
  await start(context);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
