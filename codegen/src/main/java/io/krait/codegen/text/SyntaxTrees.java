package io.krait.codegen.text;

import io.krait.codegen.TextForm;
import io.krait.frontend.dump.NodeNames;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.runtime.Convert;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.module.SyntaxObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns our trees into objects of {@code ast}. Our records are named as in CPython's ASDL, so one
 * walk over their components does for all of them; what differs is said here.
 */
final class SyntaxTrees {
  private final SourceFile file;

  /** Contexts and operators are one object each in a tree, as in CPython. */
  private final Map<String, Object> shared = new HashMap<>();

  SyntaxTrees(SourceFile file) {
    this.file = file;
  }

  /** The root that a mode gives. */
  Object whole(Module module, TextForm.Mode mode) {
    if (mode == TextForm.Mode.EVAL) {
      Object root = SyntaxObjects.node("Expression");
      Expr value = ((Stmt.ExprStmt) module.body().get(0)).value();
      SyntaxObjects.set(root, "body", node(value));
      return root;
    }
    Object root = SyntaxObjects.node(mode == TextForm.Mode.SINGLE ? "Interactive" : "Module");
    SyntaxObjects.set(root, "body", list(module.body()));
    if (mode != TextForm.Mode.SINGLE) {
      SyntaxObjects.set(root, "type_ignores", new PyList());
    }
    return root;
  }

  private Object node(Node node) {
    Object made = SyntaxObjects.node(NodeNames.of(node));
    for (RecordComponent c : node.getClass().getRecordComponents()) {
      component(node, made, c.getName(), read(node, c));
    }
    return made;
  }

  private static @Nullable Object read(Node node, RecordComponent c) {
    try {
      return c.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + c, e);
    }
  }

  private void component(Node node, Object made, String name, @Nullable Object value) {
    switch (name) {
      case "id", "isStar" -> {
        // ours alone
      }
      case "isAsync" -> {
        if (!(node instanceof Stmt)) {
          SyntaxObjects.set(made, "is_async", Boolean.TRUE.equals(value) ? 1L : 0L);
        }
      }
      case "span" -> place(made, (Span) value);
      default -> SyntaxObjects.set(made, field(node, name), object(value));
    }
  }

  private static String field(Node node, String name) {
    if (node instanceof Expr.Name && name.equals("name")) {
      return "id";
    }
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      snake.append(Character.isUpperCase(c) ? "_" + Character.toLowerCase(c) : String.valueOf(c));
    }
    return snake.toString();
  }

  private void place(Object made, @Nullable Span span) {
    if (span != null) {
      int line = file.lines().line(span.start());
      int endLine = file.lines().line(span.end());
      SyntaxObjects.place(
          made, line, column(line, span.start()), endLine, column(endLine, span.end()));
    }
  }

  private int column(int line, int offset) {
    int bytes = 0;
    for (int i = file.lines().start(line); i < offset; i++) {
      char c = file.text().charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  private PyList list(List<?> items) {
    PyList all = new PyList();
    for (Object item : items) {
      all.append(object(item));
    }
    return all;
  }

  private Object object(@Nullable Object value) {
    return switch (value) {
      case null -> PyNone.NONE;
      case Node n -> node(n);
      case List<?> l -> list(l);
      case ConstantValue c -> constant(c);
      case Enum<?> e -> shared.computeIfAbsent(pyName(e), SyntaxObjects::node);
      case Integer i -> (long) i;
      case Boolean b -> b ? 1L : 0L;
      default -> value;
    };
  }

  private static String pyName(Enum<?> e) {
    try {
      return (String) e.getDeclaringClass().getField("pyName").get(e);
    } catch (ReflectiveOperationException x) {
      throw new IllegalStateException("no name in CPython for " + e, x);
    }
  }

  private static Object constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.Singleton s ->
          switch (s) {
            case NONE -> PyNone.NONE;
            case TRUE -> true;
            case FALSE -> false;
            case ELLIPSIS -> PyNone.ELLIPSIS;
          };
      case ConstantValue.IntValue v -> Convert.pyInt(v.value());
      case ConstantValue.FloatValue v -> v.value();
      case ConstantValue.ComplexValue v -> PyComplex.of(0.0, v.imag());
      case ConstantValue.StrValue v -> v.value();
      case ConstantValue.BytesValue v -> PyBytes.ofLatin1(v.latin1());
    };
  }
}
