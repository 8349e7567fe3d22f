package io.krait.codegen.ir;

import java.math.BigInteger;
import java.util.List;

/** An object made once per module; equal ones share one field. */
public sealed interface ConstantObject {
  record BigInt(BigInteger value) implements ConstantObject {}

  /** A boxed int. */
  record BoxedLong(long value) implements ConstantObject {}

  /** A boxed float, by its bits. */
  record BoxedDouble(long bits) implements ConstantObject {}

  record Complex(long realBits, long imagBits) implements ConstantObject {}

  record Bytes(String latin1) implements ConstantObject {}

  record Str(String value) implements ConstantObject {}

  /** {@code None}, {@code True}, {@code False}, {@code Ellipsis}, {@code NotImplemented}. */
  enum Singleton implements ConstantObject {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS,
    NOT_IMPLEMENTED
  }

  record Tuple(List<ConstantObject> items) implements ConstantObject {}

  record FrozenSet(List<ConstantObject> items) implements ConstantObject {}

  /** A Java String array: keyword names, parameter names. */
  record Strings(List<String> values) implements ConstantObject {}

  /** The {@code PyCode} of a function of the module. */
  record Code(CodeInfo info) implements ConstantObject {}
}
