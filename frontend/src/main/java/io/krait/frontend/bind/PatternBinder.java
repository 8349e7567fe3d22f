package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the names that patterns capture, and checks the patterns (PEP 634). */
final class PatternBinder {
  private final ScopeBuilder builder;
  private final Faults faults;
  private final ExpressionBinder exprs;

  PatternBinder(ScopeBuilder builder, ExpressionBinder exprs) {
    this.builder = builder;
    this.faults = builder.faults;
    this.exprs = exprs;
  }

  /** Refuses an irrefutable case that others follow. */
  void cases(List<MatchCase> cases) {
    for (int i = 0; i + 1 < cases.size(); i++) {
      if (cases.get(i).guard() == null) {
        refuseIrrefutable(cases.get(i).pattern());
      }
    }
  }

  private void refuseIrrefutable(Pattern pattern) {
    if (pattern instanceof Pattern.MatchAs as && as.pattern() == null) {
      faults.code(
          as.name() == null
              ? "wildcard makes remaining patterns unreachable"
              : "name capture '" + as.name() + "' makes remaining patterns unreachable",
          pattern.span());
    } else if (pattern instanceof Pattern.MatchAs as) {
      Pattern inner = as.pattern();
      if (inner != null) {
        refuseIrrefutable(inner);
      }
    } else if (pattern instanceof Pattern.MatchOr or && !or.patterns().isEmpty()) {
      refuseIrrefutable(or.patterns().get(or.patterns().size() - 1));
    }
  }

  void bindCase(MatchCase matchCase) {
    bind(matchCase.pattern(), new HashSet<>());
  }

  /** {@code names}: those that the pattern has captured so far. */
  private void bind(Pattern pattern, Set<String> names) {
    switch (pattern) {
      case Pattern.MatchValue value -> exprs.bind(value.value());
      case Pattern.MatchSingleton singleton -> {}
      case Pattern.MatchSequence sequence -> {
        boolean star = false;
        for (Pattern item : sequence.patterns()) {
          if (item instanceof Pattern.MatchStar) {
            if (star) {
              faults.code("multiple starred names in sequence pattern", sequence.span());
            }
            star = true;
          }
          bind(item, names);
        }
      }
      case Pattern.MatchMapping mapping -> mapping(mapping, names);
      case Pattern.MatchClass cls -> cls(cls, names);
      case Pattern.MatchStar star -> capture(star.name(), star, star.span(), names);
      case Pattern.MatchAs as -> {
        if (as.pattern() != null) {
          bind(as.pattern(), names);
        }
        capture(as.name(), as, as.span(), names);
      }
      case Pattern.MatchOr or -> alternatives(or, names);
    }
  }

  private void capture(@Nullable String name, Node node, Span span, Set<String> names) {
    if (name == null) {
      return;
    }
    if (!names.add(name)) {
      faults.code("multiple assignments to name '" + name + "' in pattern", span);
    }
    builder.checkDebug(name, false, span);
    builder.define(name, Symbol.ASSIGNED, node, span);
  }

  private void mapping(Pattern.MatchMapping mapping, Set<String> names) {
    Set<ConstantValue> seen = new HashSet<>();
    for (Expr key : mapping.keys()) {
      if (key instanceof Expr.Constant constant && !seen.add(constant.value())) {
        faults.code(
            "mapping pattern checks duplicate key (" + shown(constant.value()) + ")",
            mapping.span());
      }
      exprs.bind(key);
    }
    for (Pattern value : mapping.patterns()) {
      bind(value, names);
    }
    capture(mapping.rest(), mapping, mapping.span(), names);
  }

  private static String shown(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue number -> number.value().toString();
      case ConstantValue.FloatValue number -> Double.toString(number.value());
      case ConstantValue.ComplexValue number -> number.imag() + "j";
      case ConstantValue.StrValue text -> "'" + text.value() + "'";
      case ConstantValue.BytesValue text -> "b'" + text.latin1() + "'";
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case NONE -> "None";
            case TRUE -> "True";
            case FALSE -> "False";
            case ELLIPSIS -> "Ellipsis";
          };
    };
  }

  private void cls(Pattern.MatchClass cls, Set<String> names) {
    exprs.bind(cls.cls());
    for (Pattern positional : cls.patterns()) {
      bind(positional, names);
    }
    Set<String> attributes = new HashSet<>();
    for (int i = 0; i < cls.kwdAttrs().size(); i++) {
      String attribute = cls.kwdAttrs().get(i);
      builder.checkDebug(attribute, false, cls.kwdPatterns().get(i).span());
      if (!attributes.add(attribute)) {
        faults.code(
            "attribute name repeated in class pattern: " + attribute,
            cls.kwdPatterns().get(i).span());
      }
      bind(cls.kwdPatterns().get(i), names);
    }
  }

  private void alternatives(Pattern.MatchOr or, Set<String> names) {
    Set<String> expected = null;
    Set<String> before = Set.copyOf(names);
    List<Pattern> patterns = or.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      if (i + 1 < patterns.size()) {
        refuseIrrefutable(patterns.get(i));
      }
      Set<String> captured = new HashSet<>(before);
      bind(patterns.get(i), captured);
      captured.removeAll(before);
      if (expected == null) {
        expected = captured;
      } else if (!expected.equals(captured)) {
        faults.code("alternative patterns bind different names", or.span());
      }
      names.addAll(captured);
    }
  }
}
