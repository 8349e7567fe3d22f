package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. Names and fields are those of Python.asdl. */
public sealed interface Expr extends Node {
  Span span();

  record BoolOp(int id, Span span, BoolOperator op, List<Expr> values) implements Expr {}

  record NamedExpr(int id, Span span, Expr target, Expr value) implements Expr {}

  record BinOp(int id, Span span, Expr left, Operator op, Expr right) implements Expr {}

  record UnaryOp(int id, Span span, UnaryOperator op, Expr operand) implements Expr {}

  record Lambda(int id, Span span, Arguments args, Expr body) implements Expr {}

  record IfExp(int id, Span span, Expr test, Expr body, Expr orelse) implements Expr {}

  /** A null key stands for {@code **value}. */
  record Dict(int id, Span span, List<@Nullable Expr> keys, List<Expr> values) implements Expr {}

  record Set(int id, Span span, List<Expr> elts) implements Expr {}

  record ListComp(int id, Span span, Expr elt, List<Comprehension> generators) implements Expr {}

  record SetComp(int id, Span span, Expr elt, List<Comprehension> generators) implements Expr {}

  record DictComp(int id, Span span, Expr key, Expr value, List<Comprehension> generators)
      implements Expr {}

  record GeneratorExp(int id, Span span, Expr elt, List<Comprehension> generators)
      implements Expr {}

  record Await(int id, Span span, Expr value) implements Expr {}

  record Yield(int id, Span span, @Nullable Expr value) implements Expr {}

  record YieldFrom(int id, Span span, Expr value) implements Expr {}

  record Compare(int id, Span span, Expr left, List<CmpOperator> ops, List<Expr> comparators)
      implements Expr {}

  record Call(int id, Span span, Expr func, List<Expr> args, List<Keyword> keywords)
      implements Expr {}

  /** A replacement field of an f-string; {@code conversion} is -1, 's', 'r' or 'a'. */
  record FormattedValue(int id, Span span, Expr value, int conversion, @Nullable Expr formatSpec)
      implements Expr {}

  /** A replacement field of a t-string (PEP 750); {@code str} is the expression's source text. */
  record Interpolation(
      int id, Span span, Expr value, String str, int conversion, @Nullable Expr formatSpec)
      implements Expr {}

  record JoinedStr(int id, Span span, List<Expr> values) implements Expr {}

  record TemplateStr(int id, Span span, List<Expr> values) implements Expr {}

  /** {@code kind} is "u" for {@code u'...'}, else null. */
  record Constant(int id, Span span, ConstantValue value, @Nullable String kind) implements Expr {}

  record Attribute(int id, Span span, Expr value, String attr, ExprContext ctx) implements Expr {}

  record Subscript(int id, Span span, Expr value, Expr slice, ExprContext ctx) implements Expr {}

  record Starred(int id, Span span, Expr value, ExprContext ctx) implements Expr {}

  /** {@code name} as written, after NFKC normalisation; mangling is the binder's. */
  record Name(int id, Span span, String name, ExprContext ctx) implements Expr {}

  record ListExpr(int id, Span span, List<Expr> elts, ExprContext ctx) implements Expr {}

  record Tuple(int id, Span span, List<Expr> elts, ExprContext ctx) implements Expr {}

  record Slice(int id, Span span, @Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step)
      implements Expr {}

  /** Stands where the parser recovered from an error; never in a tree without diagnostics. */
  record Missing(int id, Span span) implements Expr {}
}
