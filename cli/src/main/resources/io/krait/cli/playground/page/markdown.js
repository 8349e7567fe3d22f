// The little of Markdown that the server writes, as elements: never as HTML text.

function element(tag, text) {
  const made = document.createElement(tag);
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

/** `code` and **strong** within a line. */
export function inline(parent, text) {
  for (const part of text.split(/(`[^`]*`|\*\*[^*]*\*\*)/)) {
    if (part.startsWith("`")) {
      parent.append(element("code", part.slice(1, -1)));
    } else if (part.startsWith("**")) {
      parent.append(element("strong", part.slice(2, -2)));
    } else {
      parent.append(part);
    }
  }
  return parent;
}

export function markdown(text) {
  const root = element("div");
  root.className = "hover";
  let list;
  const blocks = text.split(/```\w*\n([\s\S]*?)\n?```/);
  blocks.forEach((block, i) => {
    if (i % 2) {
      root.append(element("pre", block));
      return;
    }
    for (const line of block.split("\n")) {
      const item = line.startsWith("- ");
      list = item ? list ?? root.appendChild(element("ul")) : undefined;
      if (item) {
        list.append(inline(element("li"), line.slice(2)));
      } else if (line === "---") {
        root.append(element("hr"));
      } else if (line.trim()) {
        root.append(inline(element("p"), line));
      }
    }
  });
  return root;
}
