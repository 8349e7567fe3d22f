package io.krait.benchmarks.programs;

import java.util.Arrays;

/** The spectral norm of an infinite matrix: many small calls. */
public final class Spectral implements Program {
  private static double entry(long i, long j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
  }

  private static double[] times(double[] vector) {
    double[] result = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      double total = 0.0;
      for (int j = 0; j < vector.length; j++) {
        total += entry(i, j) * vector[j];
      }
      result[i] = total;
    }
    return result;
  }

  private static double[] timesTransposed(double[] vector) {
    double[] result = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      double total = 0.0;
      for (int j = 0; j < vector.length; j++) {
        total += entry(j, i) * vector[j];
      }
      result[i] = total;
    }
    return result;
  }

  @Override
  public Object run() {
    double[] u = new double[240];
    Arrays.fill(u, 1.0);
    double[] v = u;
    for (int k = 0; k < 8; k++) {
      v = timesTransposed(times(u));
      u = timesTransposed(times(v));
    }
    double product = 0.0;
    double squared = 0.0;
    for (int i = 0; i < u.length; i++) {
      product += u[i] * v[i];
      squared += v[i] * v[i];
    }
    return Math.sqrt(product / squared);
  }
}
