package io.krait.benchmarks.programs;

/** Double arithmetic in tight loops. */
public final class Mandelbrot implements Program {
  private static int escape(double cx, double cy, int limit) {
    double x = 0.0;
    double y = 0.0;
    for (int i = 0; i < limit; i++) {
      double xx = x * x;
      double yy = y * y;
      if (xx + yy > 4.0) {
        return i;
      }
      y = 2.0 * x * y + cy;
      x = xx - yy + cx;
    }
    return limit;
  }

  @Override
  public Object run() {
    int width = 300;
    int height = 200;
    long total = 0;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        total += escape(column * 3.0 / width - 2.0, row * 2.0 / height - 1.0, 200);
      }
    }
    return total;
  }
}
