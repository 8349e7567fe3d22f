package io.krait.frontend.tree;

/** Binary operators, in the order of Python.asdl; {@code pyName} is CPython's class name. */
public enum Operator {
  ADD("Add", "+", "add"),
  SUB("Sub", "-", "sub"),
  MULT("Mult", "*", "mul"),
  MAT_MULT("MatMult", "@", "matmul"),
  DIV("Div", "/", "truediv"),
  MOD("Mod", "%", "mod"),
  POW("Pow", "**", "pow"),
  LSHIFT("LShift", "<<", "lshift"),
  RSHIFT("RShift", ">>", "rshift"),
  BIT_OR("BitOr", "|", "or"),
  BIT_XOR("BitXor", "^", "xor"),
  BIT_AND("BitAnd", "&", "and"),
  FLOOR_DIV("FloorDiv", "//", "floordiv");

  public final String pyName;
  public final String symbol;

  /** The function in Python's module {@code operator}: {@code add}. */
  public final String function;

  /** The left operand's method: {@code __add__}. */
  public final String method;

  /** The right operand's method: {@code __radd__}. */
  public final String reflectedMethod;

  /** The method of the augmented assignment: {@code __iadd__}. */
  public final String inPlaceMethod;

  Operator(String pyName, String symbol, String function) {
    this.pyName = pyName;
    this.symbol = symbol;
    this.function = function;
    this.method = "__" + function + "__";
    this.reflectedMethod = "__r" + function + "__";
    this.inPlaceMethod = "__i" + function + "__";
  }
}
