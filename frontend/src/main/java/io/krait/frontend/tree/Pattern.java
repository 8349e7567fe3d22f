package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code match} statement (PEP 634). */
public sealed interface Pattern extends Node {
  Span span();

  record MatchValue(int id, Span span, Expr value) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}. */
  record MatchSingleton(int id, Span span, ConstantValue value) implements Pattern {}

  record MatchSequence(int id, Span span, List<Pattern> patterns) implements Pattern {}

  record MatchMapping(
      int id, Span span, List<Expr> keys, List<Pattern> patterns, @Nullable String rest)
      implements Pattern {}

  record MatchClass(
      int id,
      Span span,
      Expr cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns)
      implements Pattern {}

  record MatchStar(int id, Span span, @Nullable String name) implements Pattern {}

  record MatchAs(int id, Span span, @Nullable Pattern pattern, @Nullable String name)
      implements Pattern {}

  record MatchOr(int id, Span span, List<Pattern> patterns) implements Pattern {}
}
