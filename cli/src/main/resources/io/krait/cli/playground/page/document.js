// The program as the server knows it, and places in the server's terms: lines and columns of UTF-16.

export class Document {
  constructor(connection, uri) {
    this.connection = connection;
    this.uri = uri;
    this.version = 0;
  }

  open(text) {
    this.connection.notify("textDocument/didOpen", {
      textDocument: { uri: this.uri, languageId: "python", version: ++this.version, text },
    });
  }

  change(text) {
    this.connection.notify("textDocument/didChange", {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [{ text }],
    });
  }

  /** Asks about the program; null where the text has changed meanwhile. */
  async ask(method, params = {}) {
    try {
      return await this.connection.request(`textDocument/${method}`, { textDocument: { uri: this.uri }, ...params });
    } catch (fault) {
      if (fault.code === -32801 || fault.code === -32800) {
        return null;
      }
      throw fault;
    }
  }

  command(command, ...args) {
    return this.connection.request("workspace/executeCommand", { command, arguments: args });
  }
}

export function position(text, offset) {
  const line = text.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

export function offset(text, position) {
  if (position.line >= text.lines) {
    return text.length;
  }
  const line = text.line(position.line + 1);
  return Math.min(line.from + position.character, line.to);
}

/** The edits of the server as changes of the editor. */
export function changes(text, edits) {
  return edits.map((edit) => ({
    from: offset(text, edit.range.start),
    to: offset(text, edit.range.end),
    insert: edit.newText,
  }));
}
