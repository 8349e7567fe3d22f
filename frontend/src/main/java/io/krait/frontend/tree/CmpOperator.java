package io.krait.frontend.tree;

/** Comparison operators; {@code pyName} is CPython's class name. */
public enum CmpOperator {
  EQ("Eq", "eq"),
  NOT_EQ("NotEq", "ne"),
  LT("Lt", "lt"),
  LT_E("LtE", "le"),
  GT("Gt", "gt"),
  GT_E("GtE", "ge"),
  IS("Is", ""),
  IS_NOT("IsNot", ""),
  IN("In", ""),
  NOT_IN("NotIn", "");

  public final String pyName;

  /** The function in Python's module {@code operator}; empty if the comparison is not rich. */
  public final String function;

  /** The left operand's method: {@code __lt__}; empty if the comparison is not rich. */
  public final String method;

  CmpOperator(String pyName, String function) {
    this.pyName = pyName;
    this.function = function;
    this.method = function.isEmpty() ? "" : "__" + function + "__";
  }

  /** Whether the operands decide on it by methods of their own, with any result. */
  public boolean isRich() {
    return !function.isEmpty();
  }

  /** The comparison that says the same of the operands exchanged. */
  public CmpOperator mirrored() {
    return switch (this) {
      case LT -> GT;
      case LT_E -> GT_E;
      case GT -> LT;
      case GT_E -> LT_E;
      case EQ, NOT_EQ, IS, IS_NOT, IN, NOT_IN -> this;
    };
  }
}
