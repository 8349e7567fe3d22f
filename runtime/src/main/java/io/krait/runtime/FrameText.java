package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One frame of a printed traceback: file, line, function, the source lines and the carets. */
final class FrameText {
  private final PyCode code;
  private final PyCode.Position position;

  FrameText(PyCode code, int position) {
    this.code = code;
    this.position = code.position(position);
  }

  int line() {
    return position.line();
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append("  File \"").append(code.file).append("\", line ").append(position.line());
    out.append(", in ").append(code.name).append('\n');
    List<String> lines = new ArrayList<>();
    for (int n = position.line(); n <= position.endLine(); n++) {
      lines.add(SourceLines.line(code.file, n));
    }
    String first = lines.get(0);
    boolean blank = true;
    for (String l : lines) {
      blank &= l.isBlank();
    }
    if (blank) {
      return out.toString();
    }
    if (position.column() < 0) {
      return out.append("    ").append(first.strip()).append('\n').toString();
    }
    List<String> all = dedented(lines);
    int shift = first.length() - all.get(0).length();
    int start = Math.max(0, utf16(first, position.column()) - shift);
    String last = lines.get(lines.size() - 1);
    int end = Math.max(0, utf16(last, position.endColumn()) - shift);
    start = Math.min(start, all.get(0).length());
    end = Math.min(end, all.get(all.size() - 1).length());
    for (String l : dedented(new Marker(all, start, end).lines())) {
      out.append("    ").append(l).append('\n');
    }
    return out.toString();
  }

  private static int utf16(String line, int codePoints) {
    int n = line.codePointCount(0, line.length());
    return codePoints >= n ? line.length() : line.offsetByCodePoints(0, codePoints);
  }

  // textwrap.dedent
  private static List<String> dedented(List<String> lines) {
    String margin = null;
    for (String l : lines) {
      if (!l.isBlank()) {
        String indent = l.substring(0, l.length() - l.stripLeading().length());
        margin = margin == null ? indent : common(margin, indent);
      }
    }
    int cut = margin == null ? 0 : margin.length();
    List<String> result = new ArrayList<>();
    for (String l : lines) {
      result.add(l.isBlank() ? "" : l.substring(cut));
    }
    return result;
  }

  private static String common(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }

  /** Puts the carets under the lines. */
  private static final class Marker {
    private final List<String> all;
    private final int start;
    private final int end;
    private final @Nullable CaretAnchors anchors;
    private final boolean carets;
    private final int left;
    private final int right;
    private final List<String> result = new ArrayList<>();

    Marker(List<String> all, int start, int end) {
      this.all = all;
      this.start = start;
      this.end = end;
      String last = all.get(all.size() - 1);
      String joined = String.join("\n", all);
      String segment =
          joined.substring(
              Math.min(start, joined.length()),
              Math.max(Math.min(start, joined.length()), joined.length() - (last.length() - end)));
      CaretAnchors a = CaretAnchors.of(segment);
      anchors = a;
      left = a == null ? 0 : a.leftColumn() + (a.leftLine() == 0 ? start : 0);
      right = a == null ? 0 : a.rightColumn() + (a.rightLine() == 0 ? start : 0);
      carets = shown();
    }

    private boolean shown() {
      String before = all.get(0).substring(0, start);
      String after = all.get(all.size() - 1).substring(end);
      CaretAnchors a = anchors;
      if (a != null && isCallAlone(before, after, a)) {
        return false;
      }
      return a != null || !before.isBlank() || !after.isBlank();
    }

    // "return f(...)" and "name = f(...)" need no carets.
    private boolean isCallAlone(String before, String after, CaretAnchors a) {
      String rest = after.strip();
      if (!rest.isEmpty() && rest.charAt(0) != '#' && rest.charAt(0) != ';') {
        return false;
      }
      boolean isCall =
          all.get(all.size() - 1).substring(0, end).endsWith(")")
              && line(a.leftLine()).charAt(left) == '(';
      if (!isCall) {
        return false;
      }
      String head = before.strip();
      if (head.equals("return")) {
        return a.call();
      }
      if (!head.endsWith("=")) {
        return false;
      }
      String target = head.substring(0, head.length() - 1).strip();
      return !target.isEmpty() && target.chars().allMatch(c -> Character.isJavaIdentifierPart(c));
    }

    private String line(int index) {
      return all.get(index);
    }

    List<String> lines() {
      TreeSet<Integer> significant = new TreeSet<>();
      significant.add(0);
      significant.add(all.size() - 1);
      CaretAnchors a = anchors;
      if (a != null) {
        for (int i = -1; i <= 1; i++) {
          significant.add(a.leftLine() + i);
          significant.add(a.rightLine() + i);
        }
      }
      significant.remove(-1);
      significant.remove(all.size());
      int previous = -1;
      for (int n : significant) {
        int difference = previous < 0 ? 1 : n - previous;
        if (difference == 2) {
          output(n - 1);
        } else if (difference > 2) {
          result.add("...<" + (difference - 1) + " lines>...");
        }
        output(n);
        previous = n;
      }
      return result;
    }

    private void output(int index) {
      String l = all.get(index);
      result.add(l);
      if (!carets) {
        return;
      }
      int spaces = l.length() - l.stripLeading().length();
      int count =
          index == all.size() - 1 ? DisplayWidth.of(l, end) : DisplayWidth.of(l, l.length());
      int from = index == 0 ? DisplayWidth.of(all.get(0), start) : 0;
      StringBuilder marks = new StringBuilder();
      for (int c = 0; c < count; c++) {
        if (c < spaces || c < from) {
          marks.append(' ');
        } else {
          marks.append(mark(index, c));
        }
      }
      result.add(marks.toString());
    }

    private char mark(int index, int column) {
      CaretAnchors a = anchors;
      if (a == null) {
        return '^';
      }
      int leftAt = DisplayWidth.of(line(a.leftLine()), left);
      int rightAt = DisplayWidth.of(line(a.rightLine()), right);
      boolean afterLeft = index > a.leftLine() || (index == a.leftLine() && column >= leftAt);
      boolean beforeRight = index < a.rightLine() || (index == a.rightLine() && column < rightAt);
      return afterLeft && beforeRight ? '^' : '~';
    }
  }
}
