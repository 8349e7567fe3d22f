// The playground's page, as a new user meets it. Usage: node playground.mjs [SHOTS]
import { spawn } from "node:child_process";
import path from "node:path";
import { Checks, photograph, until } from "./lib/checks.mjs";
import { launch } from "./lib/chromium.mjs";

const CAUSE = "def swing(springs: list, ";
const FIXED = "def swing(springs: list[Spring], ";
const LIMIT = 15;
const shots = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "out"));

/** Starts `krait playground`; gives its address and its process. */
async function start() {
  const [command, ...args] = (process.env.KRAIT_COMMAND ?? path.resolve(import.meta.dirname, "../../krait")).split(" ");
  const server = spawn(command, [...args, "playground", "--time-limit", String(LIMIT)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  server.stdout.on("data", (data) => (said += data));
  const address = await until("the address is told", () => /http:\S+/.exec(said)?.[0]);
  return { server, address };
}

const checks = new Checks("playground", shots);
const { server, address } = await start();
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 620 } });
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (fault) => console.log(`  the page: ${fault.message}`));
  await page.goto(address);
  await session(page);
  checks.end();
} finally {
  await browser.close();
  server.kill("SIGTERM");
}

async function session(page) {
  const that = (name, run) => checks.that(name, run, page);
  const text = () => page.locator(".cm-content").innerText();
  const slow = (wanted) =>
    until(`slow spots: ${wanted}`, async () => ((await page.locator(".cm-lintRange").count()) > 0) === wanted);
  const output = (wanted) => until(`output ${wanted}`, async () => (await page.locator("#output").innerText()).includes(wanted));
  const write = async (program) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(program);
  };

  await that("the page opens with a program", () => until("program", async () => (await text()).includes(CAUSE)));
  await that("the cause of a slow spot is marked", () => slow(true));
  await that("a lens sums up the function", () => page.locator(".cm-lens", { hasText: "11 operations: 3 direct, 8 dynamic" }).waitFor());
  await that("slow operations are marked", () => page.locator(".cm-dynamic", { hasText: "speed" }).first().waitFor());
  await that("types are shown in the text", () => page.locator(".cm-hint", { hasText: "list[Spring]" }).first().waitFor());
  await that("hover shows why an operation is slow", async () => {
    await page.locator(".cm-dynamic", { hasText: "speed" }).first().hover();
    await page.locator(".cm-tooltip .hover", { hasText: "Slow:" }).waitFor();
  });
  await photograph(page, path.join(shots, "playground.png"));
  await page.mouse.move(900, 400);
  await that("the program runs", async () => {
    await page.locator("#run").click();
    await output("after:  energy 1691.120433");
    await output("status 0");
  });
  await that("the explain page is shown", async () => {
    await page.locator("#tab-explain").click();
    await page.frameLocator("#explain").locator("#sum", { hasText: "8 slow spots" }).waitFor();
  });
  await photograph(page, path.join(shots, "playground-explain.png"));
  await that("bytecode is shown", async () => {
    await page.locator("#tab-bytecode").click();
    await until("bytecode", async () => /invoke/i.test(await page.locator("#bytecode").innerText()));
  });
  await that("the quick fix is applied, and the slow spot is gone", async () => {
    await page.locator(".cm-lintRange").first().hover();
    await page.locator(".cm-diagnosticAction").first().click();
    await until("fixed text", async () => (await text()).includes(FIXED));
    await slow(false);
    await page.locator(".cm-lens", { hasText: "11 operations, all direct" }).waitFor();
  });
  await that("undone, it is back", async () => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Z");
    await slow(true);
  });
  await that("slow spots are hidden and shown", async () => {
    await page.locator("#spots").uncheck();
    await slow(false);
    await page.locator("#spots").check();
    await slow(true);
  });
  await that("an error appears as it is typed", async () => {
    await write("print(undefined_name)\n");
    await page.locator(".cm-lintRange-error").waitFor();
  });
  await that("completion knows the types", async () => {
    await write('name = "krait"\nname.upp');
    await page.keyboard.type("e");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: /^upper/ }).first().waitFor();
    await page.keyboard.press("Escape");
  });
  await that("output comes as it is printed, and a program without end is ended", async () => {
    await write("print('begun', flush=True)\nwhile True:\n    pass\n");
    await page.keyboard.press("Control+Enter");
    await output("begun");
    await output(`ran longer than ${LIMIT} s`);
  });
  await that("Stop stops", async () => {
    await page.keyboard.press("Control+Enter");
    await output("begun");
    await page.locator("#stop").click();
    await output("stopped");
  });
}
