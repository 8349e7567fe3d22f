package io.krait.runtime.container;

import io.krait.runtime.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * The stable order of sort keys that are ints, floats, bools or strings, or tuples of them that
 * agree in length and types. Comparing such keys runs no Python code and is a total preorder, so
 * any stable sort ends where CPython's does. Here the keys become numbers ({@link KeyColumn}),
 * those of a tuple packed into one as far as they fit, and a radix sort (few: a merge sort) moves
 * numbers only.
 */
final class PlainOrder {
  private static final int SHORT = 16;
  private static final int RADIX_FROM = 200;

  private final KeyColumn[] columns;

  /** Order as the keys do, or agree where {@link #columns} decide. */
  private long[] codes;

  /** The index of the key that a code comes from. */
  private int[] order;

  /** The number of low bits in which codes may differ. */
  private int width;

  private boolean exact = true;
  private long[] spareCodes = new long[0];
  private int[] spareOrder = new int[0];

  private PlainOrder(KeyColumn[] columns, int size) {
    this.columns = columns;
    this.codes = new long[size];
    this.order = new int[size];
  }

  /** The indices of the keys in ascending order, or null if the keys are of other kinds. */
  static int @Nullable [] of(Object[] keys) {
    KeyColumn[] columns = keys[0].getClass() == PyTuple.class ? columns(keys) : column(keys);
    if (columns == null) {
      return null;
    }
    PlainOrder sort = new PlainOrder(columns, keys.length);
    sort.pack();
    sort.sort();
    return sort.order;
  }

  private static KeyColumn @Nullable [] column(Object[] keys) {
    KeyColumn column = KeyColumn.of(keys);
    return column == null ? null : new KeyColumn[] {column};
  }

  private static KeyColumn @Nullable [] columns(Object[] keys) {
    int count = ((PyTuple) keys[0]).size();
    for (Object key : keys) {
      if (key.getClass() != PyTuple.class || ((PyTuple) key).size() != count) {
        return null;
      }
    }
    KeyColumn[] columns = new KeyColumn[count];
    Object[] items = new Object[keys.length];
    for (int c = 0; c < count; c++) {
      for (int i = 0; i < items.length; i++) {
        items[i] = ((PyTuple) keys[i]).get(c);
      }
      KeyColumn column = KeyColumn.of(items);
      if (column == null) {
        return null;
      }
      columns[c] = column;
    }
    return columns;
  }

  // ---- one number for all columns

  private void pack() {
    for (KeyColumn column : columns) {
      if (exact) {
        pack(column);
      }
    }
    for (int i = 0; i < codes.length; i++) {
      codes[i] ^= Long.MIN_VALUE; // compared as signed from here on
      order[i] = i;
    }
  }

  /** Adds a column's codes, less their minimum, below those of the columns before. */
  private void pack(KeyColumn column) {
    long min = column.codes[0];
    long max = min;
    for (long code : column.codes) {
      min = Long.compareUnsigned(code, min) < 0 ? code : min;
      max = Long.compareUnsigned(code, max) > 0 ? code : max;
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(max - min);
    int room = Math.min(bits, Long.SIZE - width);
    exact = room == bits && column.rest == null;
    if (room > 0) {
      for (int i = 0; i < codes.length; i++) {
        long above = room == Long.SIZE ? 0 : codes[i] << room;
        codes[i] = above | (column.codes[i] - min) >>> (bits - room);
      }
    }
    width += room;
  }

  // ---- radix sort

  private void sort() {
    int n = codes.length;
    int run = 1;
    while (run < n && !isLess(run, run - 1)) {
      run++;
    }
    if (run == n) {
      return;
    }
    boolean radix = n >= RADIX_FROM;
    spareCodes = new long[radix ? n : n / 2];
    spareOrder = new int[radix ? n : n / 2];
    if (!radix) {
      sort(0, n);
      return;
    }
    int digit = n < 4096 ? 8 : 11;
    for (int shift = 0; shift < width; shift += digit) {
      distribute(shift, (1 << digit) - 1);
    }
    if (!exact) {
      sortEqual();
    }
  }

  /** A stable sort by one digit of the codes. */
  private void distribute(int shift, int mask) {
    int n = codes.length;
    int[] end = new int[mask + 2];
    for (long code : codes) {
      end[((int) ((code ^ Long.MIN_VALUE) >>> shift) & mask) + 1]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    for (int i = 0; i < n; i++) {
      long code = codes[i];
      int to = end[(int) ((code ^ Long.MIN_VALUE) >>> shift) & mask]++;
      spareCodes[to] = code;
      spareOrder[to] = order[i];
    }
    long[] sortedCodes = spareCodes;
    int[] sortedOrder = spareOrder;
    spareCodes = codes;
    spareOrder = order;
    codes = sortedCodes;
    order = sortedOrder;
  }

  /** Sorts each stretch of equal codes. */
  private void sortEqual() {
    int from = 0;
    for (int i = 1; i <= codes.length; i++) {
      if (i == codes.length || codes[i] != codes[from]) {
        if (i - from > 1) {
          sort(from, i);
        }
        from = i;
      }
    }
  }

  // ---- merge sort

  private boolean isLess(int a, int b) {
    return isLess(codes[a], order[a], codes[b], order[b]);
  }

  private boolean isLess(long code, int index, long otherCode, int otherIndex) {
    return code < otherCode || (code == otherCode && !exact && decide(index, otherIndex));
  }

  /** Whether one of two keys with equal codes is less. */
  private boolean decide(int index, int other) {
    for (KeyColumn column : columns) {
      int c = column.compare(index, other);
      if (c != 0) {
        return c < 0;
      }
    }
    return false;
  }

  private void sort(int from, int to) {
    if (to - from <= SHORT) {
      insert(from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (isLess(middle, middle - 1)) {
      merge(from, middle, to);
    }
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long code = codes[i];
      int index = order[i];
      int at = i;
      while (at > from && isLess(code, index, codes[at - 1], order[at - 1])) {
        codes[at] = codes[at - 1];
        order[at] = order[at - 1];
        at--;
      }
      codes[at] = code;
      order[at] = index;
    }
  }

  private void merge(int from, int middle, int to) {
    int size = middle - from;
    System.arraycopy(codes, from, spareCodes, 0, size);
    System.arraycopy(order, from, spareOrder, 0, size);
    int left = 0;
    int right = middle;
    int at = from;
    while (left < size && right < to) {
      if (isLess(codes[right], order[right], spareCodes[left], spareOrder[left])) {
        codes[at] = codes[right];
        order[at++] = order[right++];
      } else {
        codes[at] = spareCodes[left];
        order[at++] = spareOrder[left++];
      }
    }
    System.arraycopy(spareCodes, left, codes, at, size - left);
    System.arraycopy(spareOrder, left, order, at, size - left);
  }
}
