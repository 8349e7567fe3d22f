package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.NativeTypes;

/** Makes objects of {@code ast} for the compiler, which has the trees. */
public final class SyntaxObjects {
  private SyntaxObjects() {}

  /** Whether an object is a syntax tree; asking makes no classes. */
  static boolean isTree(Object o) {
    return io.krait.runtime.Types.of(o).lookup("_field_types") != null
        && io.krait.runtime.Types.isInstance(o, AstNodes.named("AST"));
  }

  /** A node of a class, no field set. */
  public static Object node(String className) {
    return NativeTypes.allocate(AstNodes.named(className));
  }

  /** Sets a field. */
  public static void set(Object node, String field, Object value) {
    Attrs.set(node, field, value);
  }

  /** Sets the position: lines from 1, columns in bytes of UTF-8. */
  public static void place(Object node, int line, int column, int endLine, int endColumn) {
    Attrs.set(node, "lineno", (long) line);
    Attrs.set(node, "col_offset", (long) column);
    Attrs.set(node, "end_lineno", (long) endLine);
    Attrs.set(node, "end_col_offset", (long) endColumn);
  }
}
