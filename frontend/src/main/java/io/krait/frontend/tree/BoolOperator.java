package io.krait.frontend.tree;

/** {@code and}, {@code or}. */
public enum BoolOperator {
  AND("And"),
  OR("Or");

  public final String pyName;

  BoolOperator(String pyName) {
    this.pyName = pyName;
  }
}
