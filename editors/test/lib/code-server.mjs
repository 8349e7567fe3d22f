// Visual Studio Code as a server for the browser, with the extension installed in an empty profile.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { until } from "./checks.mjs";

const ENTRY = path.resolve(import.meta.dirname, "../node_modules/code-server/out/node/entry.js");

const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.tips.enabled": false,
  "editor.minimap.enabled": false,
  "editor.hover.above": false,
  "editor.lightbulb.enabled": "on",
  "extensions.ignoreRecommendations": true,
  "window.commandCenter": false,
};

export function installed() {
  return fs.existsSync(ENTRY);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts it for a folder; gives its address and how to end it. */
export async function start(profile, vsix) {
  const places = ["--user-data-dir", path.join(profile, "data"), "--extensions-dir", path.join(profile, "extensions")];
  fs.mkdirSync(profile, { recursive: true });
  const install = spawnSync(process.execPath, [ENTRY, ...places, "--install-extension", vsix], { encoding: "utf8" });
  if (install.status !== 0) {
    throw new Error(`code-server does not install ${vsix}: ${install.stderr.slice(-1000)}`);
  }
  const user = path.join(profile, "data", "User");
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify(SETTINGS));
  const port = await freePort();
  const options = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-workspace-trust", "--disable-telemetry", "--disable-update-check"];
  const log = fs.openSync(path.join(profile, "code-server.log"), "w");
  const server = spawn(process.execPath, [ENTRY, ...options, ...places], { stdio: ["ignore", log, log], detached: true });
  const address = `http://127.0.0.1:${port}`;
  const stop = () => end(server.pid);
  try {
    await until("code-server answers", () => fetch(`${address}/healthz`).then((r) => r.ok, () => false));
  } catch (fault) {
    stop();
    throw fault;
  }
  return { address, stop };
}

/** Ends the group that this process has started. */
function end(pid) {
  try {
    process.kill(-pid, "SIGTERM");
  } catch (fault) {
    if (fault.code !== "ESRCH") {
      throw fault;
    }
  }
}
