package io.krait.runtime;

/** Operations on values whose Java types compiled code knows. */
public final class Typed {
  private Typed() {}

  /** {@code a + b} */
  public static String concat(String a, String b) {
    return a.concat(b);
  }

  /**
   * {@code a ** 2}
   *
   * @throws PyBaseException OverflowError
   */
  public static double square(double a) {
    double r = a * a;
    if (Double.isInfinite(r) && !Double.isInfinite(a)) {
      throw Err.of(Exceptions.OVERFLOW_ERROR, 34L, "Numerical result out of range");
    }
    return r;
  }

  /**
   * {@code s[i]}
   *
   * @throws PyBaseException IndexError
   */
  public static String item(String s, long i) {
    return (String) Ops.getItem(s, i);
  }
}
