package io.krait.frontend.tree;

/** Comparison operators; {@code pyName} is CPython's class name. */
public enum CmpOperator {
  EQ("Eq"),
  NOT_EQ("NotEq"),
  LT("Lt"),
  LT_E("LtE"),
  GT("Gt"),
  GT_E("GtE"),
  IS("Is"),
  IS_NOT("IsNot"),
  IN("In"),
  NOT_IN("NotIn");

  public final String pyName;

  CmpOperator(String pyName) {
    this.pyName = pyName;
  }
}
