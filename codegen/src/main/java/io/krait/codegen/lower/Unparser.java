package io.krait.codegen.lower;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import java.util.List;
import java.util.StringJoiner;

/**
 * The source text of an annotation, normalised, as {@code from __future__ import annotations} keeps
 * it.
 */
final class Unparser {
  String expression(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> name.name();
      case Expr.Attribute attribute -> expression(attribute.value()) + "." + attribute.attr();
      case Expr.Constant constant -> constant(constant.value());
      case Expr.Subscript subscript ->
          expression(subscript.value()) + "[" + index(subscript.slice()) + "]";
      case Expr.BinOp binary ->
          operand(binary.left()) + " " + binary.op().symbol + " " + operand(binary.right());
      case Expr.Tuple tuple ->
          tuple.elts().size() == 1
              ? "(" + expression(tuple.elts().get(0)) + ",)"
              : "(" + list(tuple.elts()) + ")";
      case Expr.ListExpr list -> "[" + list(list.elts()) + "]";
      case Expr.Starred starred -> "*" + expression(starred.value());
      case Expr.Call call -> call(call);
      case Expr.UnaryOp unary ->
          switch (unary.op()) {
            case USUB -> "-" + operand(unary.operand());
            case UADD -> "+" + operand(unary.operand());
            case INVERT -> "~" + operand(unary.operand());
            case NOT -> "not " + operand(unary.operand());
          };
      default -> "...";
    };
  }

  private String operand(Expr expr) {
    boolean nested = expr instanceof Expr.BinOp binary && binary.op() != Operator.BIT_OR;
    return nested ? "(" + expression(expr) + ")" : expression(expr);
  }

  private String index(Expr slice) {
    return slice instanceof Expr.Tuple tuple && tuple.elts().size() > 1
        ? list(tuple.elts())
        : expression(slice);
  }

  private String call(Expr.Call call) {
    StringJoiner all = new StringJoiner(", ", expression(call.func()) + "(", ")");
    call.args().forEach(a -> all.add(expression(a)));
    call.keywords()
        .forEach(k -> all.add((k.arg() == null ? "**" : k.arg() + "=") + expression(k.value())));
    return all.toString();
  }

  private String list(List<Expr> items) {
    StringJoiner all = new StringJoiner(", ");
    items.forEach(i -> all.add(expression(i)));
    return all.toString();
  }

  private static String constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue i -> i.value().toString();
      case ConstantValue.FloatValue f -> Double.toString(f.value());
      case ConstantValue.ComplexValue c -> c.imag() + "j";
      case ConstantValue.StrValue s -> quoted(s.value());
      case ConstantValue.BytesValue b -> "b" + quoted(b.latin1());
      case ConstantValue.Singleton s ->
          switch (s) {
            case NONE -> "None";
            case TRUE -> "True";
            case FALSE -> "False";
            case ELLIPSIS -> "...";
          };
    };
  }

  private static String quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else {
        out.append(c);
      }
    }
    return out.append(quote).toString();
  }
}
