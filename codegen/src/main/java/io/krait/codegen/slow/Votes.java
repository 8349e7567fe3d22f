package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the uses of a value say of its type. */
final class Votes {
  private static final Set<String> STR =
      Set.of(
          "split",
          "strip",
          "lstrip",
          "rstrip",
          "upper",
          "lower",
          "title",
          "startswith",
          "endswith",
          "join",
          "splitlines",
          "isdigit",
          "isalpha",
          "isspace",
          "zfill",
          "ljust",
          "rjust",
          "partition",
          "encode",
          "casefold",
          "capitalize",
          "replace");
  private static final Set<String> LIST = Set.of("append", "extend", "sort", "reverse", "insert");
  private static final Set<String> DICT = Set.of("items", "keys", "values", "setdefault", "get");
  private static final Set<String> SET = Set.of("discard", "union", "intersection", "issubset");
  private static final Set<Operator> BITS =
      Set.of(
          Operator.MOD,
          Operator.BIT_AND,
          Operator.BIT_OR,
          Operator.BIT_XOR,
          Operator.LSHIFT,
          Operator.RSHIFT);

  /** Names of classes that nothing else is likely to be. */
  final Set<String> strong = new LinkedHashSet<>();

  /** {@code int} or {@code float}: it meets numbers of that class. */
  final Set<String> weak = new LinkedHashSet<>();

  /** Attributes that are no methods of builtin classes. */
  final Set<String> attributes = new LinkedHashSet<>();

  /** Where items are taken out of it. */
  final List<Expr> items = new ArrayList<>();

  boolean indexed;
  boolean sized;
  boolean iterated;

  private final FileView file;

  Votes(FileView file) {
    this.file = file;
  }

  /** Adds what one use says. */
  void add(Expr use) {
    switch (file.index().parent(use)) {
      case Expr.BinOp op -> operand(op.op(), use == op.left() ? op.right() : op.left());
      case Stmt.AugAssign op -> {
        if (use == op.target()) {
          operand(op.op(), op.value());
        } else if (is(op.target(), "float") || is(op.target(), "str")) {
          operand(op.op(), op.target());
        }
      }
      case Expr.Compare op -> compared(op, use);
      case Expr.Call call -> argument(call, use);
      case Expr.Subscript s -> subscript(s, use);
      case Expr.Attribute a -> attribute(a);
      case Stmt.For loop -> iterated(loop.iter(), loop.target(), use);
      case Comprehension loop -> iterated(loop.iter(), loop.target(), use);
      case null, default -> {}
    }
  }

  private void operand(Operator op, Expr other) {
    if (is(other, "str") && op == Operator.ADD) {
      strong.add("str");
    } else if (is(other, "list") && op == Operator.ADD) {
      strong.add("list");
    } else if (is(other, "float")) {
      weak.add("float");
    } else if (is(other, "int")) {
      (BITS.contains(op) ? strong : weak).add("int");
    }
  }

  private void compared(Expr.Compare op, Expr use) {
    boolean membership =
        op.ops().stream().anyMatch(o -> o == CmpOperator.IN || o == CmpOperator.NOT_IN);
    List<Expr> all = new ArrayList<>(op.comparators());
    all.add(op.left());
    for (Expr other : all) {
      if (other != use && !membership) {
        if (other instanceof Expr.Constant c && c.value() instanceof ConstantValue.StrValue) {
          strong.add("str");
        } else {
          operand(Operator.SUB, other);
        }
      }
    }
  }

  private void argument(Expr.Call call, Expr use) {
    if (call.func() instanceof Expr.Name name && call.args().contains(use)) {
      switch (name.name()) {
        case "range", "chr" -> strong.add("int");
        case "ord" -> strong.add("str");
        case "len" -> sized = true;
        default -> {}
      }
    }
  }

  private void subscript(Expr.Subscript s, Expr use) {
    if (use == s.slice()) {
      if (is(s.value(), "list") || is(s.value(), "str")) {
        strong.add("int");
      }
      return;
    }
    items.add(s);
    if (is(s.slice(), "str")) {
      strong.add("dict");
    } else if (s.slice() instanceof Expr.Slice) {
      indexed = true;
      items.remove(s);
    } else if (is(s.slice(), "int")) {
      indexed = true;
    }
  }

  private void attribute(Expr.Attribute a) {
    boolean method = file.index().parent(a) instanceof Expr.Call c && c.func() == a;
    String name = a.attr();
    if (method && STR.contains(name)) {
      strong.add("str");
    } else if (method && LIST.contains(name)) {
      strong.add("list");
    } else if (method && DICT.contains(name)) {
      strong.add("dict");
    } else if (method && SET.contains(name)) {
      strong.add("set");
    } else {
      attributes.add(name);
    }
  }

  private void iterated(Expr iter, Expr target, Expr use) {
    if (use == iter) {
      iterated = true;
      items.add(target);
    }
  }

  private boolean is(Node node, String builtin) {
    if (!(node instanceof Expr expr)) {
      return false;
    }
    Type type = file.types().typeOf(expr);
    return Vague.isA(type, builtin);
  }
}
