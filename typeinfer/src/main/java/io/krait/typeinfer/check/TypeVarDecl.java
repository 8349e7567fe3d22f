package io.krait.typeinfer.check;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A type variable as declared; bounds are evaluated when they are first needed. */
final class TypeVarDecl {
  /** What the variable stands for. */
  enum Kind {
    TYPE_VAR,
    PARAM_SPEC,
    TYPE_VAR_TUPLE
  }

  /** How an argument may vary. */
  enum Variance {
    INVARIANT,
    COVARIANT,
    CONTRAVARIANT,
    /** Follows from the uses in the class. */
    INFERRED
  }

  final String name;
  final Kind kind;
  final Variance variance;
  private Supplier<@Nullable Type> boundSource = () -> null;
  private Supplier<List<Type>> constraintSource = List::of;
  private Supplier<@Nullable Type> defaultSource = () -> null;
  private @Nullable Type bound;
  private List<Type> constraints = List.of();
  private @Nullable Type defaultType;
  private int evaluated;

  /** For {@code Self}: the class. */
  @Nullable ClassDecl selfOf;

  /** Whether it was made by a PEP 695 parameter list. */
  boolean isParameter;

  TypeVarDecl(String name, Kind kind, Variance variance) {
    this.name = name;
    this.kind = kind;
    this.variance = variance;
  }

  void sources(
      Supplier<@Nullable Type> boundOf,
      Supplier<List<Type>> constraintsOf,
      Supplier<@Nullable Type> defaultOf) {
    boundSource = boundOf;
    constraintSource = constraintsOf;
    defaultSource = defaultOf;
  }

  private boolean start(int bit) {
    boolean first = (evaluated & bit) == 0;
    evaluated |= bit;
    return first;
  }

  @Nullable Type bound() {
    if (start(1)) {
      bound = boundSource.get();
    }
    return bound;
  }

  List<Type> constraints() {
    if (start(2)) {
      constraints = constraintSource.get();
    }
    return constraints;
  }

  @Nullable Type defaultType() {
    if (start(4)) {
      defaultType = defaultSource.get();
    }
    return defaultType;
  }

  boolean isSelf() {
    return selfOf != null;
  }

  boolean isTypeVar() {
    return kind == Kind.TYPE_VAR;
  }

  boolean isSpec() {
    return kind == Kind.PARAM_SPEC;
  }

  boolean isTuple() {
    return kind == Kind.TYPE_VAR_TUPLE;
  }

  @Override
  public String toString() {
    return name;
  }
}
