// A list of named checks, each printed as it ends; the first that fails ends the run.
import fs from "node:fs";
import path from "node:path";

export class Checks {
  constructor(client, shots) {
    this.client = client;
    this.shots = shots;
    this.begin = Date.now();
    this.count = 0;
  }

  /** Runs a check; `page`, if given, is photographed when it fails. */
  async that(name, run, page) {
    try {
      const result = await run();
      this.count++;
      console.log(`  ok: ${name}`);
      return result;
    } catch (fault) {
      console.log(`  FAILED: ${name}: ${fault.message}`);
      if (page) {
        await photograph(page, path.join(this.shots, `${this.client}-failed.png`));
      }
      throw fault;
    }
  }

  end() {
    console.log(`${this.client}: ${this.count} checks passed in ${((Date.now() - this.begin) / 1000).toFixed(1)} s`);
  }
}

/** A small PNG of the page. */
export async function photograph(page, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
}

/** Asks again until `ask` gives something true. */
export async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    last = await ask();
    if (last) {
      return last;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${seconds} s`);
}
