package io.krait.frontend.parse;

import io.krait.frontend.tree.ConstantValue;
import java.math.BigInteger;

/** The values of numbers. */
final class Literals {
  private Literals() {}

  /** The value of the number at {@code start} to {@code end} of {@code text}. */
  static ConstantValue number(String text, int start, int end) {
    int length = end - start;
    if (length <= 18 && isPlainDecimal(text, start, end)) {
      long value = 0;
      for (int i = start; i < end; i++) {
        value = value * 10 + (text.charAt(i) - '0');
      }
      return new ConstantValue.IntValue(BigInteger.valueOf(value));
    }
    String digits = text.substring(start, end);
    if (digits.indexOf('_') >= 0) {
      digits = digits.replace("_", "");
    }
    char last = digits.charAt(digits.length() - 1);
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      int radix =
          switch (digits.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
          };
      if (radix > 0) {
        return integer(digits.substring(2), radix);
      }
    }
    if (last == 'j' || last == 'J') {
      return new ConstantValue.ComplexValue(
          Double.parseDouble(digits.substring(0, digits.length() - 1)));
    }
    if (digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
      return new ConstantValue.FloatValue(Double.parseDouble(digits));
    }
    return integer(digits, 10);
  }

  private static ConstantValue integer(String digits, int radix) {
    return new ConstantValue.IntValue(new BigInteger(digits, radix));
  }

  private static boolean isPlainDecimal(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
