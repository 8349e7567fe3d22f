package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.source.Utf8Text;
import org.jspecify.annotations.Nullable;

/**
 * Where CPython says a fault is. It counts bytes, and converts them to characters within one line:
 * the one in which the fault begins or, where the lexer has read no further, all that the lexer
 * holds. Columns are therefore wrong in known ways, which this class repeats.
 */
final class FaultPlaces {
  private final LexedFile tokens;
  private final LineIndex lines;
  private final String text;

  FaultPlaces(LexedFile tokens) {
    this.tokens = tokens;
    this.lines = tokens.file().lines();
    this.text = tokens.file().text();
  }

  private static boolean isBlank(int kind) {
    return kind == Tok.INDENT || kind == Tok.DEDENT || kind == Tok.ENDMARKER;
  }

  /** The line of a token. */
  int line(int token) {
    int offset = tokens.start(token);
    return lines.line(Math.min(offset, Math.max(0, text.length() - 1)));
  }

  private int endLine(int token) {
    return lineBefore(Math.max(tokens.end(token), tokens.start(token) + 1));
  }

  private int lineBefore(int cursor) {
    return lines.line(Math.max(0, Math.min(cursor, text.length()) - 1));
  }

  /** The bytes before an offset in its line; the last newline of the text may be implied. */
  private int bytes(int line, int offset) {
    int inside = Math.min(offset, text.length());
    int count = offset - inside;
    for (int i = lines.start(line); i < inside; i++) {
      count += width(i, 1);
    }
    return count;
  }

  private int width(int i, int badByte) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return 1;
    }
    if (Utf8Text.isBadByte(text, i)) {
      return badByte;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** How many characters of the text from {@code from} on begin within so many bytes. */
  private int characters(int from, int end, int bytes) {
    int count = 0;
    int used = 0;
    int i = from;
    while (i < end && used < bytes) {
      // What cannot be decoded has become U+FFFD by now.
      used += width(i, 3);
      i++;
      if (i < end
          && Character.isHighSurrogate(text.charAt(i - 1))
          && Character.isLowSurrogate(text.charAt(i))) {
        used += 2;
        i++;
      }
      count++;
    }
    if (used < bytes && end == text.length() && !text.endsWith("\n")) {
      used++;
      count++;
    }
    return used < bytes ? count + 1 : count;
  }

  /**
   * A column, from 1, of an offset in {@code line}, of a fault that begins in {@code faultLine}.
   */
  private int column(int faultLine, int line, int offset, int lastRead) {
    int bytes = bytes(line, offset) + 1;
    if (faultLine < lineBefore(tokens.end(lastRead))) {
      int from = lines.start(faultLine);
      return characters(from, from + lines.text(faultLine).length(), bytes);
    }
    return characters(bufferStart(faultLine), text.length(), bytes);
  }

  /** Where the lexer's buffer starts: lines joined by backslashes or within a string stay in it. */
  private int bufferStart(int line) {
    int first = line;
    while (first > 1) {
      int start = lines.start(first);
      int token = tokenBefore(start);
      if (token >= 0 && tokens.end(token) > start && tokens.start(token) < start) {
        first = lines.line(tokens.start(token));
      } else if (start >= 2 && text.charAt(start - 2) == '\\') {
        first--;
      } else {
        break;
      }
    }
    return lines.start(first);
  }

  /** The last token that starts before an offset, or -1. */
  private int tokenBefore(int offset) {
    int low = 0;
    int high = tokens.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int startColumn(int token, int lastRead) {
    int kind = tokens.kind(token);
    if (isBlank(kind)) {
      return 0;
    }
    // To CPython, a line break starts where the comment before it does.
    int comment = kind == Tok.NEWLINE ? tokens.aux(token) : 0;
    int line = line(token);
    return column(line, line, tokens.start(token) - comment, lastRead);
  }

  private int endColumn(int faultLine, int token, int lastRead) {
    return isBlank(tokens.kind(token))
        ? 0
        : column(faultLine, endLine(token), tokens.end(token), lastRead);
  }

  private static FaultFound found(
      String kind, String message, int line, int column, int endLine, int endColumn) {
    return new FaultFound(new SyntaxFault(kind, message, line, column, endLine, endColumn), true);
  }

  /** From the start of one token to the end of another. */
  FaultFound range(int first, int last, int lastRead, String message) {
    int line = line(first);
    return found(
        "SyntaxError",
        message,
        line,
        startColumn(first, lastRead),
        endLine(last),
        endColumn(line, last, lastRead));
  }

  /** From the start of a token to where the lexer is. */
  FaultFound from(int first, int lastRead, String message) {
    int cursor = tokens.end(lastRead);
    int line = line(first);
    int endLine = lineBefore(cursor);
    int end = Math.max(0, column(line, endLine, cursor - 1, lastRead));
    return found("SyntaxError", message, line, startColumn(first, lastRead), endLine, end);
  }

  /** At a token or, if it has no place, where the lexer is. */
  FaultFound on(int token, int lastRead, String kind, String message) {
    int line = line(token);
    if (!isBlank(tokens.kind(token))) {
      int end = endColumn(line, token, lastRead);
      return found(kind, message, line, startColumn(token, lastRead), endLine(token), end);
    }
    int cursor = tokens.start(lastRead);
    boolean atEnd = tokens.kind(token) == Tok.ENDMARKER || cursor >= text.length();
    int cursorLine = atEnd ? lineBefore(Math.max(cursor, 1)) : lines.line(cursor);
    int from = lines.start(cursorLine);
    return found(kind, message, line, cursor - from, line, -1);
  }

  /** At the last char of a node. */
  FaultFound atEnd(PegNode a, int lastRead, String message) {
    int line = line(a.first);
    int endLine = endLine(a.last);
    int column = column(line, endLine, tokens.end(a.last) - 1, lastRead);
    return found("SyntaxError", message, line, column, endLine, 0);
  }

  /** An open bracket, if the last token read lies in a line below it; else null. */
  @Nullable SyntaxFault neverClosed(int bracket, int lastRead) {
    int line = lines.line(bracket);
    if (line(lastRead) <= line) {
      return null;
    }
    int column = text.codePointCount(lines.start(line), bracket) + 1;
    String message = "'" + text.charAt(bracket) + "' was never closed";
    return new SyntaxFault("SyntaxError", message, line, column, line, 0);
  }
}
