package io.krait.frontend.source;

/**
 * What CPython raises when it cannot parse a text, with the very numbers its {@code SyntaxError}
 * carries. Lines and columns count from 1, columns in code points; CPython itself uses 0 and -1 as
 * end columns where it knows none.
 *
 * @param kind the exception class: SyntaxError, IndentationError, TabError, MemoryError ...
 * @param message its {@code msg}
 * @param line its {@code lineno}, or {@link #NONE}
 * @param column its {@code offset}, or {@link #NONE}
 * @param endLine its {@code end_lineno}, or {@link #NONE}
 * @param endColumn its {@code end_offset}, or {@link #NONE}
 */
public record SyntaxFault(
    String kind, String message, int line, int column, int endLine, int endColumn) {
  /** Stands for an attribute that is {@code None}. */
  public static final int NONE = Integer.MIN_VALUE;

  /** A fault without any place. */
  public static SyntaxFault nowhere(String kind, String message) {
    return new SyntaxFault(kind, message, NONE, NONE, NONE, NONE);
  }

  /** The same fault as a diagnostic, its columns turned into offsets within {@code file}. */
  public Diagnostic toDiagnostic(SourceFile file) {
    int start = line == NONE ? 0 : offset(file, line, Math.max(column, 1));
    int end = endLine == NONE || endColumn < 1 ? start : offset(file, endLine, endColumn);
    if (end <= start) {
      end = line == NONE ? start : Math.max(start, lineEnd(file, line));
    }
    return new Diagnostic(
        code(), Diagnostic.Severity.ERROR, kind, message, file, new Span(start, end));
  }

  private String code() {
    return switch (kind) {
      case "IndentationError" -> "indentation-error";
      case "TabError" -> "tab-error";
      default -> "syntax-error";
    };
  }

  private static int offset(SourceFile file, int line, int column) {
    int last = file.lines().count();
    if (line < 1 || line > last) {
      return line < 1 ? 0 : file.text().length();
    }
    int offset = file.lines().start(line);
    int end = lineEnd(file, line);
    for (int i = 1; i < column && offset < end; i++) {
      offset += Character.charCount(file.text().codePointAt(offset));
    }
    return offset;
  }

  private static int lineEnd(SourceFile file, int line) {
    if (line < 1 || line > file.lines().count()) {
      return 0;
    }
    return file.lines().start(line) + file.lines().text(line).length();
  }
}
