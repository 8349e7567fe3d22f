package io.krait.frontend.dump;

import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import java.util.List;

/** Prints the fields of expressions. */
final class ExprDump {
  private final AstDump d;
  private final DumpWriter w;

  ExprDump(AstDump d, DumpWriter w) {
    this.d = d;
    this.w = w;
  }

  void expr(Expr e) {
    w.span(e.span());
    switch (e) {
      case Expr.Name n -> {
        w.quoted("id", n.name());
        w.scalar("ctx", n.ctx().pyName);
        w.end();
      }
      case Expr.Constant c -> {
        w.constant(c.value());
        w.quoted("kind", c.kind());
        w.end();
      }
      case Expr.Attribute a -> {
        w.quoted("attr", a.attr());
        w.scalar("ctx", a.ctx().pyName);
        w.end();
        d.child("value", a.value());
      }
      case Expr.Call c -> {
        w.end();
        d.child("func", c.func());
        d.children("args", c.args());
        d.children("keywords", c.keywords());
      }
      case Expr.BoolOp b -> {
        w.scalar("op", b.op().pyName);
        w.end();
        d.children("values", b.values());
      }
      case Expr.NamedExpr n -> {
        w.end();
        d.child("target", n.target());
        d.child("value", n.value());
      }
      case Expr.BinOp b -> {
        w.scalar("op", b.op().pyName);
        w.end();
        d.child("left", b.left());
        d.child("right", b.right());
      }
      case Expr.UnaryOp u -> {
        w.scalar("op", u.op().pyName);
        w.end();
        d.child("operand", u.operand());
      }
      case Expr.Lambda l -> {
        w.end();
        d.child("args", l.args());
        d.child("body", l.body());
      }
      case Expr.IfExp i -> {
        w.end();
        d.child("test", i.test());
        d.child("body", i.body());
        d.child("orelse", i.orelse());
      }
      case Expr.Await a -> value(a.value());
      case Expr.YieldFrom y -> value(y.value());
      case Expr.Yield y -> {
        w.end();
        d.child("value", y.value());
      }
      case Expr.Compare c -> {
        w.scalar("ops", operators(c.ops()));
        w.end();
        d.child("left", c.left());
        d.children("comparators", c.comparators());
      }
      case Expr.Subscript s -> {
        w.scalar("ctx", s.ctx().pyName);
        w.end();
        d.child("value", s.value());
        d.child("slice", s.slice());
      }
      case Expr.Starred s -> {
        w.scalar("ctx", s.ctx().pyName);
        value(s.value());
      }
      case Expr.Slice s -> {
        w.end();
        d.child("lower", s.lower());
        d.child("upper", s.upper());
        d.child("step", s.step());
      }
      case Expr.Missing m -> w.end();
      default -> display(e);
    }
  }

  private void value(Expr value) {
    w.end();
    d.child("value", value);
  }

  private static String operators(List<CmpOperator> ops) {
    if (ops.size() == 1) {
      return ops.get(0).pyName;
    }
    StringBuilder all = new StringBuilder();
    for (CmpOperator op : ops) {
      all.append(all.isEmpty() ? "" : ",").append(op.pyName);
    }
    return all.toString();
  }

  /** Displays, comprehensions and strings with fields. */
  private void display(Expr e) {
    switch (e) {
      case Expr.Tuple t -> elements(t.elts(), t.ctx().pyName);
      case Expr.ListExpr t -> elements(t.elts(), t.ctx().pyName);
      case Expr.Set s -> {
        w.end();
        d.children("elts", s.elts());
      }
      case Expr.Dict x -> {
        w.end();
        d.children("keys", x.keys());
        d.children("values", x.values());
      }
      case Expr.ListComp c -> {
        w.end();
        d.child("elt", c.elt());
        d.children("generators", c.generators());
      }
      case Expr.SetComp c -> {
        w.end();
        d.child("elt", c.elt());
        d.children("generators", c.generators());
      }
      case Expr.GeneratorExp c -> {
        w.end();
        d.child("elt", c.elt());
        d.children("generators", c.generators());
      }
      case Expr.DictComp c -> {
        w.end();
        d.child("key", c.key());
        d.child("value", c.value());
        d.children("generators", c.generators());
      }
      case Expr.JoinedStr j -> {
        w.end();
        d.children("values", j.values());
      }
      case Expr.TemplateStr t -> {
        w.end();
        d.children("values", t.values());
      }
      case Expr.FormattedValue f -> {
        w.scalar("conversion", f.conversion());
        w.end();
        d.child("value", f.value());
        d.child("format_spec", f.formatSpec());
      }
      case Expr.Interpolation i -> {
        w.quoted("str", i.str());
        w.scalar("conversion", i.conversion());
        w.end();
        d.child("value", i.value());
        d.child("format_spec", i.formatSpec());
      }
      default -> throw new IllegalArgumentException("no dump for " + e.getClass());
    }
  }

  private void elements(List<Expr> elements, String ctx) {
    w.scalar("ctx", ctx);
    w.end();
    d.children("elts", elements);
  }
}
