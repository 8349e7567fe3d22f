package io.krait.frontend.tree;

/** Unary operators; {@code pyName} is CPython's class name. */
public enum UnaryOperator {
  INVERT("Invert"),
  NOT("Not"),
  UADD("UAdd"),
  USUB("USub");

  public final String pyName;

  UnaryOperator(String pyName) {
    this.pyName = pyName;
  }
}
