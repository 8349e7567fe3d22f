package io.krait.runtime.module;

import io.krait.runtime.Err;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options and the algorithm of {@code textwrap.TextWrapper}. */
final class TextWrapping {
  private static final String SPACE = "\\t\\n\\x0b\\x0c\\r ";
  private static final String LETTER = "[^\\d\\W]";
  private static final String WORD_PUNCTUATION = "[\\w!\"'&.,?]";

  // Blanks, dashes between words, and words, which may be cut after a hyphen.
  private static final Pattern CHUNKS =
      Pattern.compile(
          "["
              + SPACE
              + "]+"
              + "|(?<="
              + WORD_PUNCTUATION
              + ")-{2,}(?=\\w)"
              + "|[^"
              + SPACE
              + "]+?(?:-(?:(?<="
              + LETTER
              + "{2}-)|(?<="
              + LETTER
              + "-"
              + LETTER
              + "-))(?="
              + LETTER
              + "-?"
              + LETTER
              + ")"
              + "|(?=["
              + SPACE
              + "]|\\z)|(?<="
              + WORD_PUNCTUATION
              + ")(?=-{2,}\\w))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SIMPLE = Pattern.compile("[" + SPACE + "]+|[^" + SPACE + "]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[a-z][.!?][\"']?\\z");

  int width = 70;
  String initialIndent = "";
  String subsequentIndent = "";
  boolean expandTabs = true;
  boolean replaceWhitespace = true;
  boolean fixSentenceEndings;
  boolean breakLongWords = true;
  boolean dropWhitespace = true;
  boolean breakOnHyphens = true;
  int tabSize = 8;
  int maxLines = -1;
  String placeholder = " [...]";

  List<String> wrap(String text) {
    if (width <= 0) {
      throw Err.valueError("invalid width " + width + " (must be > 0)");
    }
    String clean = expandTabs ? expanded(text) : text;
    if (replaceWhitespace) {
      clean = clean.replaceAll("[" + SPACE + "]", " ");
    }
    List<String> chunks = new ArrayList<>();
    Matcher matcher = (breakOnHyphens ? CHUNKS : SIMPLE).matcher(clean);
    while (matcher.find()) {
      chunks.add(matcher.group());
    }
    if (fixSentenceEndings) {
      fixEndings(chunks);
    }
    return lines(chunks);
  }

  private String expanded(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int blanks = tabSize <= 0 ? 0 : tabSize - column % tabSize;
        out.append(" ".repeat(blanks));
        column += blanks;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.toString();
  }

  private static void fixEndings(List<String> chunks) {
    for (int i = 0; i < chunks.size() - 1; i++) {
      if (chunks.get(i + 1).equals(" ") && SENTENCE_END.matcher(chunks.get(i)).find()) {
        chunks.set(i + 1, "  ");
        i++;
      }
    }
  }

  private static int length(String s) {
    return s.codePointCount(0, s.length());
  }

  private List<String> lines(List<String> chunks) {
    if (maxLines >= 0) {
      String indent = maxLines > 1 ? subsequentIndent : initialIndent;
      if (length(indent) + length(placeholder.stripLeading()) > width) {
        throw Err.valueError("placeholder too large for max width");
      }
    }
    List<String> lines = new ArrayList<>();
    Deque<String> left = new ArrayDeque<>(chunks);
    while (!left.isEmpty()) {
      String indent = lines.isEmpty() ? initialIndent : subsequentIndent;
      int room = width - length(indent);
      List<String> line = new ArrayList<>();
      if (dropWhitespace && left.peek().isBlank() && !lines.isEmpty()) {
        left.pop();
      }
      int used = fill(left, line, room);
      if (!left.isEmpty() && length(left.peek()) > room) {
        longWord(left, line, used, room);
        used = total(line);
      }
      if (dropWhitespace && !line.isEmpty() && line.get(line.size() - 1).isBlank()) {
        used -= length(line.remove(line.size() - 1));
      }
      if (line.isEmpty()) {
        continue;
      }
      boolean last =
          left.isEmpty() || (dropWhitespace && left.size() == 1 && left.peek().isBlank());
      if (maxLines < 0 || lines.size() + 1 < maxLines || (last && used <= room)) {
        lines.add(indent + String.join("", line));
      } else {
        truncate(lines, line, indent, room);
        break;
      }
    }
    return lines;
  }

  private static int total(List<String> line) {
    int total = 0;
    for (String chunk : line) {
      total += length(chunk);
    }
    return total;
  }

  private static int fill(Deque<String> left, List<String> line, int room) {
    int used = 0;
    String next = left.peek();
    while (next != null && used + length(next) <= room) {
      line.add(left.pop());
      used += length(next);
      next = left.peek();
    }
    return used;
  }

  private void longWord(Deque<String> left, List<String> line, int used, int room) {
    int space = room < 1 ? 1 : room - used;
    if (!breakLongWords) {
      if (line.isEmpty()) {
        line.add(left.pop());
      }
      return;
    }
    String word = left.pop();
    int end = word.offsetByCodePoints(0, Math.min(space, length(word)));
    if (breakOnHyphens && length(word) > space) {
      int hyphen = end == 0 ? -1 : word.lastIndexOf('-', end - 1);
      if (hyphen > 0 && !word.substring(0, hyphen).replace("-", "").isEmpty()) {
        end = hyphen + 1;
      }
    }
    line.add(word.substring(0, end));
    left.push(word.substring(end));
  }

  private void truncate(List<String> lines, List<String> line, String indent, int room) {
    int used = total(line);
    while (!line.isEmpty()) {
      String last = line.get(line.size() - 1);
      if (!last.isBlank() && used + length(placeholder) <= room) {
        lines.add(indent + String.join("", line) + placeholder);
        return;
      }
      used -= length(last);
      line.remove(line.size() - 1);
    }
    if (!lines.isEmpty()) {
      String before = lines.get(lines.size() - 1).stripTrailing();
      if (length(before) + length(placeholder) <= width) {
        lines.set(lines.size() - 1, before + placeholder);
        return;
      }
    }
    lines.add(indent + placeholder.stripLeading());
  }

  /** {@code dedent}: the margin that all lines with text share is removed. */
  static String dedent(String text) {
    String[] lines = text.split("\n", -1);
    String margin = null;
    for (int i = 0; i < lines.length; i++) {
      String rest = lines[i].stripLeading();
      boolean blank = lines[i].replaceAll("[ \t]+", "").isEmpty();
      if (blank) {
        lines[i] = "";
        continue;
      }
      String indent = lines[i].substring(0, lines[i].length() - rest.length());
      margin = margin == null ? indent : common(margin, indent);
    }
    if (margin == null || margin.isEmpty()) {
      return String.join("\n", lines);
    }
    for (int i = 0; i < lines.length; i++) {
      lines[i] = lines[i].isEmpty() ? "" : lines[i].substring(margin.length());
    }
    return String.join("\n", lines);
  }

  private static String common(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }
}
