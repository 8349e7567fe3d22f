package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;

/**
 * Values of complex functions where a part is infinite or nan (C99, annex G). A table has two
 * letters for each of 7 real by 7 imaginary parts: -inf, negative, -0, 0, positive, inf, nan.
 */
enum ComplexSpecials {
  ACOS(
      "tipipipmpmtmnihi........hmnnhi........hmhnhi........hmhn"
          + "hi........hmnnqi0i0i0m0mqmnininnnnnnnnnmnn"),
  ACOSH(
      "iTiPiPipipitiniH........ihnniH........ihnniH........ihnn"
          + "iH........ihnniQioioi0i0iqininnnnnnnnninnn"),
  ASINH(
      "mQmomom0m0mqmnmH........mhnnmH........mhnniH........ihnn"
          + "iH........ihnniQioioi0i0iqininnnnon0nninnn"),
  ATANH(
      "oHoHoHohohohonoH........ohnnoH........ohon0H........0h0n"
          + "0H........0hnn0H0H0H0h0h0h0n0Hnnnnnnnn0hnn"),
  COSH(
      "EEiii0ioimEEinEE........EEnnEE........EEn0EE........EEn0"
          + "EE........EEnnEEimioi0iiEEinnnnnn0n0nnnnnn"),
  EXP(
      "000o0o00000000EE........EEnnEE........EEnnEE........EEnn"
          + "EE........EEnnEEimioi0iiEEinnnnnnon0nnnnnn"),
  LOG(
      "iTiPiPipipitiniH........ihnniH........ihnniH........ihnn"
          + "iH........ihnniQioioi0i0iqininnnnnnnnninnn"),
  SINH(
      "EEmmmom0miEEinEE........EEnnEE........EE0nEE........EE0n"
          + "EE........EEnnEEimioi0iiEEinnnnnnon0nnnnnn"),
  SQRT(
      "im0m0m0i0iiiniim........iinnim........iinnim........iinn"
          + "im........iinnimioioi0i0iiinimnnnnnnnniinn"),
  TANH(
      "l0lolol0l0l0l0EE........EEnnEE........EEnnEE........EEnn"
          + "EE........EEnn101o1o10101010nnnnnon0nnnnnn"),
  RECT(
      "EEmim0mommEEinEE........EEnn00........000000........0000"
          + "EE........EEnnEEimioi0iiEEinnnnnn0n0nnnnnn");

  private static final String LETTERS = "0o1limnpPhHqQtT";
  private static final double[] VALUES = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    Math.PI,
    -Math.PI,
    Math.PI / 2,
    -Math.PI / 2,
    Math.PI / 4,
    -Math.PI / 4,
    Math.PI * 0.75,
    -Math.PI * 0.75
  };

  private final String table;

  ComplexSpecials(String table) {
    this.table = table;
  }

  /**
   * The value for a number that is not finite.
   *
   * @throws io.krait.runtime.PyBaseException ValueError where the function has none
   */
  PyComplex of(PyComplex z) {
    int at = 2 * (7 * kind(z.real()) + kind(z.imag()));
    if (table.charAt(at) == 'E') {
      throw Err.valueError("math domain error");
    }
    return PyComplex.of(part(at), part(at + 1));
  }

  private double part(int at) {
    return VALUES[LETTERS.indexOf(table.charAt(at))];
  }

  private static int kind(double d) {
    if (Double.isNaN(d)) {
      return 6;
    }
    boolean negative = d < 0 || (d == 0 && 1 / d < 0);
    int size = d == 0 ? 0 : Double.isInfinite(d) ? 2 : 1;
    return negative ? 2 - size : 3 + size;
  }
}
