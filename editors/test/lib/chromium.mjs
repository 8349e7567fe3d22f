// Debian's Chromium (or the one that KRAIT_CHROMIUM names), without a window.
import fs from "node:fs";
import { chromium } from "playwright-core";

export const EXECUTABLE = process.env.KRAIT_CHROMIUM ?? "/usr/bin/chromium";

export function installed() {
  return fs.existsSync(EXECUTABLE);
}

export async function launch() {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
