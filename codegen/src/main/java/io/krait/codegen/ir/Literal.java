package io.krait.codegen.ir;

/**
 * The value of a {@link Op.Const}. Python ints beyond long, bytes and the like are pool constants.
 */
public sealed interface Literal {
  record I64(long value) implements Literal {}

  record F64(double value) implements Literal {}

  record Bool(boolean value) implements Literal {}

  record I32(int value) implements Literal {}

  /** A str; of any length. */
  record Str(String value) implements Literal {}

  /** Java null: an unbound variable, an absent argument. */
  record Null() implements Literal {}

  /**
   * An object made once per module and kept in a static final field of it: BigInteger, boxed Long
   * or Double, bytes, complex, a tuple of such, a String[].
   */
  record Pooled(ConstantObject value) implements Literal {}
}
