// Visual Studio Code with the packed extension, as a new user meets it. Usage: node vscode.mjs [SHOTS]
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Checks, photograph, until } from "./lib/checks.mjs";
import { launch } from "./lib/chromium.mjs";
import { start } from "./lib/code-server.mjs";
import { Workbench } from "./lib/workbench.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VSIX = path.join(ROOT, "editors/vscode/krait.vsix");
const CAUSE = "def swing(springs: list, ";
const FIXED = "def swing(springs: list[Spring], ";

const shots = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "out"));
const work = fs.mkdtempSync(path.join(os.tmpdir(), "krait-vscode-"));
const examples = path.join(work, "examples");
fs.cpSync(path.join(ROOT, "examples"), examples, { recursive: true });

const checks = new Checks("vscode", shots);
const server = await start(path.join(work, "profile"), VSIX);
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 860, height: 560 } });
  await page.goto(`${server.address}/?folder=${encodeURIComponent(examples)}`);
  await session(page, new Workbench(page));
  checks.end();
} finally {
  await browser.close();
  server.stop();
  fs.rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

async function session(page, code) {
  const that = (name, run) => checks.that(name, run, page);
  const marked = (wanted) => until(`slow spots marked: ${wanted}`, async () => ((await code.squiggles()) > 0) === wanted);

  await that("the examples folder opens", () => code.open("springs.py"));
  await that("the cause of a slow spot is marked", () => marked(true));
  await that("a code lens sums up the function", () =>
    until("code lens", async () => (await code.lenses()).find((l) => /\d+ operations: .*dynamic/.test(l))));
  await page.keyboard.press("Control+B"); // room for the pictures
  await that("it stands under Problems", async () => {
    await page.keyboard.press("Control+Shift+M");
    await until("problem", async () => (await code.problems()).find((p) => p.includes("does not say what it holds")));
    await page.keyboard.press("Control+Shift+M");
  });
  await code.raise(CAUSE, "def");
  await that("hover shows the type and how it is kept", () =>
    code.hover(CAUSE + "steps", "steps", ["steps", "int", "long"]));
  await that("hover shows why an operation is slow", () =>
    code.hover("spring.position += spring", "position", ["Slow:", "takes the items of", "is declared"]));
  await photograph(page, path.join(shots, "vscode-hover.png"));
  await that("and the cause names what hangs on it", () =>
    code.hover(CAUSE, "list", ["8 operations are looked up at run time", "3 more on this line"]));
  await photograph(page, path.join(shots, "vscode-cause.png"));
  await that("the quick fix changes the text", () => fix(code));
  await that("and the slow spot is gone", async () => {
    await marked(false);
    await until("code lens", async () => (await code.lenses()).some((l) => l === "11 operations, all direct"));
  });
  await photograph(page, path.join(shots, "vscode-fixed.png"));
  await that("undone, it is back", async () => {
    await page.keyboard.press("Control+Z");
    await marked(true);
  });
  await that("a command hides slow spots", async () => {
    await code.command("Show or Hide Slow Spots");
    await marked(false);
  });
  await that("they stay hidden through an edit", async () => {
    await code.click(CAUSE, "def");
    await page.keyboard.press("End");
    await page.keyboard.type("  #");
    await page.waitForTimeout(2000);
    await marked(false);
  });
  await that("the command shows them again", async () => {
    await code.command("Show or Hide Slow Spots");
    await marked(true);
  });
  await that("the explain page opens", async () => {
    await code.command("Show Explain Page");
    await until("page", async () => (await framed(page)).some((t) => t.includes("springs.py") && t.includes("slow spot")));
  });
  await photograph(page, path.join(shots, "vscode-explain.png"));
  await that("bytecode is shown", async () => {
    await page.locator('.tab[data-resource-name="springs.py"]').click();
    await code.command("Show Bytecode");
    await until("bytecode", async () => (await page.locator(".view-line").allTextContents()).some((l) => /invoke|getfield/i.test(l)));
  });
}

/** The texts of the frames inside the page. */
function framed(page) {
  const frames = page.frames().filter((f) => f !== page.mainFrame());
  return Promise.all(frames.map((f) => f.locator("body").innerText({ timeout: 1000 }).catch(() => "")));
}

async function fix(code) {
  await code.click(CAUSE, "list");
  await code.page.keyboard.press("Control+.");
  const action = code.page.locator(".action-widget .monaco-list-row", { hasText: "Declare list[Spring]" });
  await action.waitFor();
  await code.page.keyboard.press("Enter");
  await until("fixed text", async () => (await code.text()).includes(FIXED));
}
