package io.krait.cli.check;

import io.krait.frontend.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mends findings in their files, where that cannot change what a program does. */
final class Fixes {
  private Fixes() {}

  /** Replaces a range of a text. */
  private record Edit(int start, int end, String text) {}

  /**
   * Mends what can be mended.
   *
   * @return the findings that are left
   */
  static List<Finding> apply(List<Finding> findings) throws IOException {
    Map<String, List<Edit>> edits = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      Edit edit = edit(finding.diagnostic());
      if (edit == null || !isOnDisk(finding)) {
        left.add(finding);
      } else {
        edits.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(edit);
        texts.put(finding.path(), finding.diagnostic().file().text());
      }
    }
    for (Map.Entry<String, List<Edit>> each : edits.entrySet()) {
      String text = texts.getOrDefault(each.getKey(), "");
      Files.writeString(Path.of(each.getKey()), applied(text, each.getValue()));
    }
    return left;
  }

  /** Whether the file holds the very text that was checked: UTF-8, and lines that end in LF. */
  private static boolean isOnDisk(Finding finding) throws IOException {
    Path file = Path.of(finding.path());
    byte[] text =
        finding.diagnostic().file().text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Files.isWritable(file) && java.util.Arrays.equals(Files.readAllBytes(file), text);
  }

  private static String applied(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text);
    int limit = Integer.MAX_VALUE;
    for (Edit edit :
        edits.stream().sorted(Comparator.comparingInt(Edit::start).reversed()).toList()) {
      if (edit.end() <= limit) {
        out.replace(edit.start(), edit.end(), edit.text());
        limit = edit.start();
      }
    }
    return out.toString();
  }

  private static @Nullable Edit edit(Diagnostic d) {
    return switch (d.code()) {
      case "unused-ignore" -> comment(d);
      case "missing-annotation" -> constructorResult(d);
      default -> null;
    };
  }

  /** Removes the comment with the blanks before it. */
  private static @Nullable Edit comment(Diagnostic d) {
    String text = d.file().text();
    int start = d.span().start();
    int end = d.span().end();
    if (start >= end || text.charAt(start) != '#') {
      return null;
    }
    boolean whole = end == text.length() || text.charAt(end) == '\n';
    while (whole
        && start > 0
        && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    return whole ? new Edit(start, end, "") : null;
  }

  /** {@code __init__} gives None. */
  private static @Nullable Edit constructorResult(Diagnostic d) {
    String text = d.file().text();
    if (!d.message().startsWith("Function \"__init__\" has no annotation of its result")) {
      return null;
    }
    int at = d.span().end();
    while (at > d.span().start() && text.charAt(at - 1) != ')') {
      at--;
    }
    return at > d.span().start() ? new Edit(at, at, " -> None") : null;
  }
}
