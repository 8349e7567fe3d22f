package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;
import io.krait.runtime.text.StrRepr;
import org.jspecify.annotations.Nullable;

/** Complex numbers from text: {@code 1+2j}, {@code (3j)}, {@code -j}, {@code 1e3}. */
final class ComplexParse {
  private ComplexParse() {}

  /**
   * {@code complex(s)}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  static PyComplex parse(String text) {
    String s = IntText.toAscii(text);
    int start = 0;
    int end = s.length();
    while (start < end && IntText.isBlank(s.charAt(start))) {
      start++;
    }
    while (end > start && IntText.isBlank(s.charAt(end - 1))) {
      end--;
    }
    boolean open = start < end && s.charAt(start) == '(';
    if (open) {
      if (s.charAt(end - 1) != ')') {
        throw malformed();
      }
      start++;
      end--;
      while (start < end && IntText.isBlank(s.charAt(start))) {
        start++;
      }
      while (end > start && IntText.isBlank(s.charAt(end - 1))) {
        end--;
      }
    }
    String body = FloatParse.withoutUnderscores(s.substring(start, Math.max(start, end)));
    if (body == null) {
      throw Err.valueError("could not convert string to complex: " + StrRepr.repr(text));
    }
    PyComplex result = number(body);
    if (result == null) {
      throw malformed();
    }
    return result;
  }

  private static @Nullable PyComplex number(String s) {
    int n = s.length();
    int length = FloatParse.prefix(s, 0);
    if (length == 0) {
      double unit = sign(s, 0);
      int at = unit == 0 ? 0 : 1;
      return isUnit(s, at) && at + 1 == n ? PyComplex.of(0.0, unit == 0 ? 1.0 : unit) : null;
    }
    double first = FloatParse.value(s.substring(0, length));
    if (length == n) {
      return PyComplex.of(first, 0.0);
    }
    if (isUnit(s, length)) {
      return length + 1 == n ? PyComplex.of(0.0, first) : null;
    }
    double unit = sign(s, length);
    if (unit == 0) {
      return null;
    }
    int second = FloatParse.prefix(s, length);
    int at = length + (second == 0 ? 1 : second);
    if (!isUnit(s, at) || at + 1 != n) {
      return null;
    }
    return PyComplex.of(first, second == 0 ? unit : FloatParse.value(s.substring(length, at)));
  }

  private static double sign(String s, int at) {
    if (at < s.length() && s.charAt(at) == '+') {
      return 1.0;
    }
    return at < s.length() && s.charAt(at) == '-' ? -1.0 : 0.0;
  }

  private static boolean isUnit(String s, int at) {
    return at < s.length() && (s.charAt(at) == 'j' || s.charAt(at) == 'J');
  }

  private static RuntimeException malformed() {
    return Err.valueError("complex() arg is a malformed string");
  }
}
