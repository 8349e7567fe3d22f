package io.krait.codegen.facade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A docstring as the text of a Javadoc comment. Parameters and results are found in the two forms
 * that docstrings have in the wild: reStructuredText's fields ({@code :param x:}) and indented
 * sections ({@code Args:}, {@code Returns:}, {@code Raises:}).
 */
final class DocComment {
  private static final Pattern FIELD =
      Pattern.compile("\\s*:(param|parameter|arg|return|returns|raises)\\b\\s*([^:]*):\\s*(.*)");
  private static final Pattern SECTION =
      Pattern.compile("(Args|Arguments|Parameters|Returns|Yields|Raises):\\s*");
  private static final Pattern ENTRY =
      Pattern.compile("\\s+\\*{0,2}(\\w+)\\s*(\\([^)]*\\))?:\\s*(.*)");
  private static final Pattern CODE = Pattern.compile("``([^`]+)``|`([^`]+)`");

  private final List<String> body = new ArrayList<>();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final StringBuilder result = new StringBuilder();
  private String section = "";
  private @Nullable String current;

  private DocComment(String doc) {
    for (String line : doc.strip().split("\n", -1)) {
      line(line);
    }
  }

  /** The lines between the comment's delimiters; parameters that the method lacks are left out. */
  static List<String> of(@Nullable String doc, List<FacadeMethod.Parameter> of, boolean isVoid) {
    if (doc == null || doc.isBlank()) {
      return List.of();
    }
    DocComment comment = new DocComment(doc);
    List<String> lines = comment.paragraphs();
    for (FacadeMethod.Parameter p : of) {
      String text = comment.parameters.get(p.pythonName());
      if (text != null && !text.isBlank()) {
        lines.add("@param " + p.name() + " " + inline(text));
      }
    }
    if (!isVoid && !comment.result.toString().isBlank()) {
      lines.add("@return " + inline(comment.result.toString()));
    }
    return lines;
  }

  // ---- reading

  private void line(String line) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      field(field.group(1), field.group(2).strip(), field.group(3));
      return;
    }
    Matcher start = SECTION.matcher(line);
    if (start.matches()) {
      section = start.group(1);
      current = null;
      if (section.equals("Raises")) {
        body.add("");
        body.add("Raises:");
      }
      return;
    }
    boolean indented = line.isBlank() || Character.isWhitespace(line.charAt(0));
    if (!section.isEmpty() && indented) {
      inSection(line);
      return;
    }
    section = "";
    body.add(line);
  }

  private void field(String kind, String name, String text) {
    section = "";
    switch (kind) {
      case "param", "parameter", "arg" -> {
        current = name.substring(name.lastIndexOf(' ') + 1);
        parameters.put(current, text);
        section = "Args";
      }
      case "return", "returns" -> {
        result.append(text);
        section = "Returns";
      }
      default -> {
        body.add("");
        body.add("Raises " + name + ": " + text);
      }
    }
  }

  private void inSection(String line) {
    switch (section) {
      case "Returns", "Yields" -> result.append(result.isEmpty() ? "" : " ").append(line.strip());
      case "Raises" -> body.add(line.strip());
      default -> {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
          current = entry.group(1);
          parameters.put(current, entry.group(3));
        } else if (current != null && !line.isBlank()) {
          parameters.merge(current, line.strip(), (a, b) -> a + " " + b);
        }
      }
    }
  }

  // ---- writing

  private List<String> paragraphs() {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    boolean gap = false;
    for (String line : body) {
      boolean preformatted = code || line.startsWith("    ") || line.startsWith(">>>");
      if (line.isBlank()) {
        if (code) {
          lines.add("</pre>");
          code = false;
        }
        gap = !lines.isEmpty();
        continue;
      }
      if (preformatted && !code) {
        lines.add("<pre>");
        code = true;
        gap = false;
      }
      lines.add((gap ? "<p>" : "") + (code ? escaped(line) : inline(line)));
      gap = false;
    }
    if (code) {
      lines.add("</pre>");
    }
    return lines;
  }

  /** Prose: what stands between backquotes is code. */
  private static String inline(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int done = 0;
    while (code.find()) {
      String inside = code.group(1) == null ? code.group(2) : code.group(1);
      out.append(escaped(text.substring(done, code.start())));
      out.append("<code>").append(escaped(inside)).append("</code>");
      done = code.end();
    }
    return out.append(escaped(text.substring(done))).toString();
  }

  /** What would mean something to Java or Javadoc (JLS 3.3 among it), spelt otherwise. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;");
  }
}
