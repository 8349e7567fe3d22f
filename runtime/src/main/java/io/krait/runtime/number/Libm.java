package io.krait.runtime.number;

/** The elementary functions, rounded as well as the C library rounds them. */
public final class Libm {
  private Libm() {}

  public static double pow(double x, double y) {
    return StrictMath.pow(x, y);
  }
}
