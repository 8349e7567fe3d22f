// The page of `krait explain --html`, light and dark. Usage: node explain.mjs [SHOTS]
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Checks, photograph } from "./lib/checks.mjs";
import { launch } from "./lib/chromium.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const shots = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "out"));
const work = fs.mkdtempSync(path.join(os.tmpdir(), "krait-explain-"));
const file = path.join(work, "page.html");
const [command, ...args] = (process.env.KRAIT_COMMAND ?? path.join(ROOT, "krait")).split(" ");
const made = spawnSync(command, [...args, "explain", "springs.py", "sudoku.py", "--html", file], {
  cwd: path.join(ROOT, "examples"),
  encoding: "utf8",
});
if (!fs.existsSync(file)) {
  throw new Error(`krait explain: ${made.stderr}`);
}

const checks = new Checks("explain", shots);
const browser = await launch();
try {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 1000 } });
    page.setDefaultTimeout(60_000);
    const faults = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    page.on("request", (request) => request.url().startsWith("file:") || faults.push(`it asks for ${request.url()}`));
    await page.goto(pathToFileURL(file).href);
    await session(page, colorScheme, faults);
    await page.close();
  }
  checks.end();
} finally {
  await browser.close();
  fs.rmSync(work, { recursive: true, force: true });
}

async function session(page, scheme, faults) {
  const that = (name, run) => checks.that(`${scheme}: ${name}`, run, page);
  await that("the sums are shown", () => page.locator("#sum", { hasText: /\d+ slow spots, \d+ of them in loops/ }).waitFor());
  await photograph(page, path.join(shots, `explain-${scheme}.png`));
  await that("a click on a cause opens its chain", async () => {
    await page.locator(".causes li", { hasText: "springs" }).first().click();
    await page.locator(".detail", { hasText: "is declared" }).first().waitFor();
  });
  await page.waitForTimeout(1000); // it scrolls smoothly
  await photograph(page, path.join(shots, `explain-${scheme}-chain.png`));
  await that("and the bytecode", async () => {
    await page.locator(".detail summary").first().click();
    await page.locator(".detail pre", { hasText: /invoke/i }).first().waitFor();
  });
  await that("its texts can be read", async () => {
    const worst = await page.evaluate(lowestContrast);
    if (worst.ratio < 4.5) {
      throw new Error(`contrast ${worst.ratio.toFixed(2)} at ${worst.text}`);
    }
  });
  await that("nothing is missing, nothing is fetched", () => {
    if (faults.length) {
      throw new Error(faults.join("; "));
    }
  });
}

/** The lowest contrast of a text and what is behind it, by WCAG 2.2's formula. */
function lowestContrast() {
  const parse = (color) => {
    const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (top, below) => top.rgb.map((c, i) => c * top.a + below[i] * (1 - top.a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
    return over(parse(getComputedStyle(element).backgroundColor), below);
  };
  let worst = { ratio: 21, text: "" };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || element.tagName === "SCRIPT") {
      continue;
    }
    const ground = behind(element);
    const ink = over(parse(getComputedStyle(element).color), ground);
    const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    worst = ratio < worst.ratio ? { ratio, text: node.data.trim().slice(0, 40) } : worst;
  }
  return worst;
}
