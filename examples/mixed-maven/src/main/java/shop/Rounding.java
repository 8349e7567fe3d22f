package shop;

/** How money is rounded. */
public final class Rounding {
  private Rounding() {}

  public static double cents(double amount) {
    return Math.round(amount * 100) / 100.0;
  }
}
