// What the server tells of the text: marks at slow operations, sums above functions, types in lines.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import { offset } from "./document.js";

class Text extends WidgetType {
  constructor(text, className) {
    super();
    Object.assign(this, { text, className });
  }

  eq(other) {
    return other.text === this.text && other.className === this.className && other.indent === this.indent;
  }

  toDOM() {
    const made = document.createElement("span");
    made.className = this.className;
    made.textContent = this.text;
    return made;
  }
}

/** A line of its own, as far in as the line below it. */
class Line extends Text {
  constructor(text, className, indent) {
    super(text, className);
    this.indent = indent;
  }

  toDOM() {
    const line = document.createElement("div");
    line.className = "cm-lens-line";
    line.append(this.indent, super.toDOM());
    return line;
  }
}

/** A field of decorations that the given effect replaces; edits move them until then. */
function field() {
  const set = StateEffect.define();
  const decorations = StateField.define({
    create: () => Decoration.none,
    update(value, transaction) {
      const given = transaction.effects.find((e) => e.is(set));
      return given ? Decoration.set(given.value, true) : value.map(transaction.changes);
    },
    provide: (f) => EditorView.decorations.from(f),
  });
  return { set, decorations };
}

const tokens = field();
const lenses = field();
const hints = field();

export const marks = [tokens.decorations, lenses.decorations, hints.decorations];

/** Semantic tokens with the modifiers that only this server has. */
export function tokenMarks(text, legend, data) {
  const found = [];
  const bits = ["dynamic", "boxed"].map((name) => [name, 1 << legend.tokenModifiers.indexOf(name)]);
  for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
    character = data[i] ? data[i + 1] : character + data[i + 1];
    line += data[i];
    const names = bits.filter(([, bit]) => data[i + 4] & bit).map(([name]) => `cm-${name}`);
    const from = offset(text, { line, character });
    if (names.length && data[i + 2]) {
      found.push(Decoration.mark({ class: names.join(" ") }).range(from, Math.min(from + data[i + 2], text.length)));
    }
  }
  return tokens.set.of(found);
}

export function lensMarks(text, given) {
  return lenses.set.of(
    given.map((lens) => {
      const line = text.lineAt(offset(text, lens.range.start));
      const indent = /^\s*/.exec(line.text)[0];
      const className = lens.command.title.endsWith("all direct") ? "cm-lens" : "cm-lens hot";
      const widget = new Line(lens.command.title, className, indent);
      return Decoration.widget({ widget, block: true, side: -1 }).range(line.from);
    }),
  );
}

export function hintMarks(text, given) {
  return hints.set.of(
    given.map((hint) => {
      const label = typeof hint.label === "string" ? hint.label : hint.label.map((part) => part.value).join("");
      return Decoration.widget({ widget: new Text(label, "cm-hint"), side: 1 }).range(offset(text, hint.position));
    }),
  );
}
