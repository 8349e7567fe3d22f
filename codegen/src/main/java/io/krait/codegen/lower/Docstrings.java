package io.krait.codegen.lower;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docstrings, with the common indentation of their further lines taken away as since 3.13. */
final class Docstrings {
  private Docstrings() {}

  /** The docstring of a body, or null. */
  static @Nullable String of(List<Stmt> body) {
    if (!body.isEmpty()
        && body.get(0) instanceof Stmt.ExprStmt first
        && first.value() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      return clean(text.value());
    }
    return null;
  }

  private static String clean(String raw) {
    String doc = expandTabs(raw);
    String[] lines = doc.split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    StringBuilder out = new StringBuilder(lines[0].substring(indent(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      int cut = margin == Integer.MAX_VALUE ? indent(lines[i]) : margin;
      out.append('\n').append(lines[i].substring(Math.min(cut, lines[i].length())));
    }
    return out.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = 8 - column % 8;
        out.append(" ".repeat(spaces));
        column += spaces;
      } else {
        out.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return out.toString();
  }
}
