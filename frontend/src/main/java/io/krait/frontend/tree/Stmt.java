package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. Names and fields are those of Python.asdl; {@code async} forms carry a flag. */
public sealed interface Stmt extends Node {
  Span span();

  record FunctionDef(
      int id,
      Span span,
      boolean isAsync,
      String name,
      List<TypeParam> typeParams,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      @Nullable Expr returns)
      implements Stmt {}

  record ClassDef(
      int id,
      Span span,
      String name,
      List<TypeParam> typeParams,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList)
      implements Stmt {}

  record Return(int id, Span span, @Nullable Expr value) implements Stmt {}

  record Delete(int id, Span span, List<Expr> targets) implements Stmt {}

  record Assign(int id, Span span, List<Expr> targets, Expr value) implements Stmt {}

  record TypeAlias(int id, Span span, Expr name, List<TypeParam> typeParams, Expr value)
      implements Stmt {}

  record AugAssign(int id, Span span, Expr target, Operator op, Expr value) implements Stmt {}

  /** {@code simple}: the target is a bare name without parentheses. */
  record AnnAssign(
      int id, Span span, Expr target, Expr annotation, @Nullable Expr value, boolean simple)
      implements Stmt {}

  record For(
      int id,
      Span span,
      boolean isAsync,
      Expr target,
      Expr iter,
      List<Stmt> body,
      List<Stmt> orelse)
      implements Stmt {}

  record While(int id, Span span, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {}

  record If(int id, Span span, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {}

  record With(int id, Span span, boolean isAsync, List<WithItem> items, List<Stmt> body)
      implements Stmt {}

  record Match(int id, Span span, Expr subject, List<MatchCase> cases) implements Stmt {}

  record Raise(int id, Span span, @Nullable Expr exc, @Nullable Expr cause) implements Stmt {}

  /** {@code isStar}: the handlers are {@code except*} (PEP 654). */
  record Try(
      int id,
      Span span,
      boolean isStar,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody)
      implements Stmt {}

  record Assert(int id, Span span, Expr test, @Nullable Expr msg) implements Stmt {}

  record Import(int id, Span span, List<Alias> names) implements Stmt {}

  record ImportFrom(int id, Span span, @Nullable String module, List<Alias> names, int level)
      implements Stmt {}

  record Global(int id, Span span, List<String> names) implements Stmt {}

  record Nonlocal(int id, Span span, List<String> names) implements Stmt {}

  record ExprStmt(int id, Span span, Expr value) implements Stmt {}

  record Pass(int id, Span span) implements Stmt {}

  record Break(int id, Span span) implements Stmt {}

  record Continue(int id, Span span) implements Stmt {}
}
