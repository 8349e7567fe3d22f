package io.krait.frontend.tree;

import java.math.BigInteger;

/** The value of a literal. Compare by {@code equals}; floats compare by their bits. */
public sealed interface ConstantValue {
  enum Singleton implements ConstantValue {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }

  record IntValue(BigInteger value) implements ConstantValue {}

  record FloatValue(double value) implements ConstantValue {}

  /** An imaginary literal such as {@code 2j}. */
  record ComplexValue(double imag) implements ConstantValue {}

  /** Text in UTF-16; lone surrogates stand for themselves. */
  record StrValue(String value) implements ConstantValue {}

  /** The bytes, one per char in U+0000..U+00FF, so that records compare by value. */
  record BytesValue(String latin1) implements ConstantValue {}
}
