package io.krait.runtime.number;

import java.math.BigInteger;

/** {@code round} of ints. */
final class IntRound {
  private IntRound() {}

  /** {@code round(a, places)}: to a multiple of a power of ten, ties to even. */
  static Object round(Object a, Object places) {
    if (IntOps.signum(places) >= 0) {
      return a;
    }
    long drop = -IntOps.clampLong(places);
    if (drop < 0 || drop > IntOps.bitLength(a) / 3 + 2) {
      return 0L; // 10**drop is more than twice as large
    }
    BigInteger unit = BigInteger.TEN.pow((int) drop);
    BigInteger v = IntOps.big(a);
    BigInteger[] parts = v.divideAndRemainder(unit);
    BigInteger q = parts[0];
    BigInteger twice = parts[1].abs().shiftLeft(1);
    int side = twice.compareTo(unit);
    if (side > 0 || (side == 0 && q.testBit(0))) {
      q = q.add(BigInteger.valueOf(v.signum()));
    }
    return IntOps.norm(q.multiply(unit));
  }
}
