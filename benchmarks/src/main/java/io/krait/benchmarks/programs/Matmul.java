package io.krait.benchmarks.programs;

/** Matrix multiplication on arrays of arrays of doubles. */
public final class Matmul implements Program {
  private static double[][] matrix(int size, double seed) {
    double[][] rows = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = seed * (i - j) * (i + j);
      }
    }
    return rows;
  }

  private static double[][] multiply(double[][] a, double[][] b, int size) {
    double[][] result = new double[size][];
    for (int i = 0; i < size; i++) {
      double[] rowA = a[i];
      double[] row = new double[size];
      for (int k = 0; k < size; k++) {
        double factor = rowA[k];
        double[] rowB = b[k];
        for (int j = 0; j < size; j++) {
          row[j] += factor * rowB[j];
        }
      }
      result[i] = row;
    }
    return result;
  }

  @Override
  public Object run() {
    int size = 160;
    double[][] c = multiply(matrix(size, 1.0 / size), matrix(size, 0.5 / size), size);
    return c[size / 2][size / 3];
  }
}
