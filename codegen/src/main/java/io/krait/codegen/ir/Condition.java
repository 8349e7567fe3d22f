package io.krait.codegen.ir;

import java.util.List;

/** What a branch tests. */
public sealed interface Condition {
  List<Var> uses();

  /** A BOOL variable. */
  record IsTrue(Var value) implements Condition {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }

  /**
   * Both I64, both F64 (NaN compares false except for NE), both I32, or references for EQ and NE.
   */
  record Compares(Relation relation, Var left, Var right) implements Condition {
    @Override
    public List<Var> uses() {
      return List.of(left, right);
    }
  }

  /** A reference is null. */
  record IsNull(Var value) implements Condition {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }

  /** A reference is an instance of a class (false for null). */
  record IsInstance(Var value, String internalName) implements Condition {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }

  /** A reference is an instance of that very class, not of a subclass (false for null). */
  record IsExactly(Var value, String internalName) implements Condition {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }

  /** The relations. */
  enum Relation {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE
  }
}
