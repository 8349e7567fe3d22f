package io.krait.runtime.number;

/** The elementary functions, rounded as well as the C library rounds them. */
public final class Libm {
  private Libm() {}

  public static double pow(double x, double y) {
    return StrictMath.pow(x, y);
  }

  public static double hypot(double x, double y) {
    return StrictMath.hypot(x, y);
  }

  public static double atan2(double y, double x) {
    return StrictMath.atan2(y, x);
  }

  public static double exp(double x) {
    return StrictMath.exp(x);
  }

  public static double log(double x) {
    return StrictMath.log(x);
  }

  public static double sin(double x) {
    return StrictMath.sin(x);
  }

  public static double cos(double x) {
    return StrictMath.cos(x);
  }
}
