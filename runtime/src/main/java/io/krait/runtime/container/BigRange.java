package io.krait.runtime.container;

import java.math.BigInteger;

/** A range some number of which does not fit a long. */
public record BigRange(BigInteger start, BigInteger stop, BigInteger step, BigInteger length) {
  /** The range with its length computed; the step is not 0. */
  public static BigRange of(BigInteger start, BigInteger stop, BigInteger step) {
    boolean up = step.signum() > 0;
    BigInteger low = up ? start : stop;
    BigInteger high = up ? stop : start;
    BigInteger length =
        low.compareTo(high) >= 0
            ? BigInteger.ZERO
            : high.subtract(low).subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    return new BigRange(start, stop, step, length);
  }

  BigInteger at(BigInteger i) {
    return start.add(i.multiply(step));
  }
}
