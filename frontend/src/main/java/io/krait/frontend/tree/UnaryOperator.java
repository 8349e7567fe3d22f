package io.krait.frontend.tree;

/** Unary operators; {@code pyName} is CPython's class name. */
public enum UnaryOperator {
  INVERT("Invert", "invert"),
  NOT("Not", ""),
  UADD("UAdd", "pos"),
  USUB("USub", "neg");

  public final String pyName;

  /** The function in Python's module {@code operator}; empty for {@code not}, which is a test. */
  public final String function;

  /** The operand's method: {@code __neg__}; empty for {@code not}. */
  public final String method;

  UnaryOperator(String pyName, String function) {
    this.pyName = pyName;
    this.function = function;
    this.method = function.isEmpty() ? "" : "__" + function + "__";
  }
}
