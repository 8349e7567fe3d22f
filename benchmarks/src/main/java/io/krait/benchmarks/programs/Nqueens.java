package io.krait.benchmarks.programs;

/** Backtracking over arrays of ints. */
public final class Nqueens implements Program {
  private static long place(int row, int size, long[] columns, long[] up, long[] down) {
    if (row == size) {
      return 1;
    }
    long count = 0;
    for (int column = 0; column < size; column++) {
      if (columns[column] == 0 && up[row + column] == 0 && down[row - column + size] == 0) {
        columns[column] = 1;
        up[row + column] = 1;
        down[row - column + size] = 1;
        count += place(row + 1, size, columns, up, down);
        columns[column] = 0;
        up[row + column] = 0;
        down[row - column + size] = 0;
      }
    }
    return count;
  }

  @Override
  public Object run() {
    int size = 9;
    return place(0, size, new long[size], new long[2 * size], new long[2 * size + 1]);
  }
}
