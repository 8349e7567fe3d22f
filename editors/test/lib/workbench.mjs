// What a user does in Visual Studio Code, and what they see there.
import { until } from "./checks.mjs";

export class Workbench {
  constructor(page) {
    this.page = page;
  }

  async open(file) {
    const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`);
    await row.waitFor({ timeout: 120_000 });
    await row.dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await this.page.locator(".view-line").first().waitFor();
  }

  /** The lines that are in view, as they are read. */
  async text() {
    const lines = await this.page.locator(".editor-group-container.active .view-line").all();
    const texts = await Promise.all(
      lines.map(async (l) => ({ top: (await l.boundingBox())?.y ?? 0, text: await l.textContent() })),
    );
    return texts.sort((a, b) => a.top - b.top).map((l) => l.text.replaceAll("\u00a0", " ")).join("\n");
  }

  /** The place of `word` in the first line in view that holds `line`. */
  async place(line, word) {
    const found = await this.page.evaluate(
      ([line, word]) => {
        for (const element of document.querySelectorAll(".editor-group-container.active .view-line")) {
          const text = element.textContent.replaceAll("\u00a0", " ");
          const at = text.includes(line) ? text.indexOf(line) + line.indexOf(word) : -1;
          let seen = 0;
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); at >= 0 && node; node = walker.nextNode()) {
            if (at < seen + node.length) {
              const range = document.createRange();
              range.setStart(node, at - seen);
              range.setEnd(node, Math.min(node.length, at - seen + 1));
              const box = range.getBoundingClientRect();
              return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
            }
            seen += node.length;
          }
        }
        return null;
      },
      [line, word],
    );
    if (!found) {
      throw new Error(`no line in view holds ${line}`);
    }
    return found;
  }

  /** Scrolls down until a line stands in the upper part of the window. */
  async raise(line, word) {
    const box = await this.page.locator(".monaco-editor").first().boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + 20);
    for (let turns = 0; turns < 40; turns++) {
      const place = await this.place(line, word).catch(() => null);
      if (place && place.y < box.y + box.height / 4) {
        return;
      }
      await this.page.mouse.wheel(0, 60);
      await this.page.waitForTimeout(150);
    }
    throw new Error(`${line} does not come up`);
  }

  /** Clicks there, with no hover in the way. */
  async click(line, word) {
    await this.page.mouse.move(1, 1);
    await this.page.locator(".monaco-hover:not(.hidden)").first().waitFor({ state: "hidden" });
    const { x, y } = await this.place(line, word);
    await this.page.mouse.click(x, y);
  }

  /** What the hover says there. */
  async hover(line, word, wanted) {
    const { x, y } = await this.place(line, word);
    const box = this.page.locator(".monaco-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .hover-row-contents");
    return until(`hover at ${word} says ${wanted}`, async () => {
      await this.page.mouse.move(x + 40, y + 60);
      await this.page.mouse.move(x, y, { steps: 3 });
      await this.page.waitForTimeout(1500);
      const text = (await box.allTextContents()).join("\n").replaceAll("\u00a0", " ");
      return wanted.every((w) => text.includes(w)) ? text : null;
    });
  }

  async command(title) {
    await this.page.keyboard.press("F1");
    const input = this.page.locator(".quick-input-widget input.input");
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator(`.quick-input-widget .monaco-list-row[aria-label*="${title}"]`).first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** The rows of the Problems panel, which must be open. */
  async problems() {
    return this.page.locator(".markers-panel .monaco-list-row").allTextContents();
  }

  async lenses() {
    return this.page.locator(".codelens-decoration").allTextContents();
  }

  squiggles() {
    return this.page.locator(".squiggly-info, .squiggly-hint, .squiggly-warning, .squiggly-error").count();
  }
}
