package io.krait.runtime.container;

import org.jspecify.annotations.Nullable;

/**
 * Tim Peters' stable merge sort, as CPython 3.13 runs it (described in its Objects/listsort.txt,
 * the order of merges after Munro and Wild's powersort). It makes the same comparisons in the same
 * order, so that keys with an odd {@code __lt__} end where CPython puts them.
 */
final class TimSort {
  /** {@code a < b} */
  interface Less {
    boolean test(Object a, Object b);
  }

  private static final int MAX_MINRUN = 64;
  private static final int MIN_GALLOP = 7;
  private static final int MAX_PENDING = 85;

  private final Object[] keys;

  /** Moved along with the keys; null when the keys are the values. */
  private final Object @Nullable [] values;

  private final Less less;
  private int minGallop = MIN_GALLOP;

  private int pending;
  private final int[] base = new int[MAX_PENDING];
  private final int[] length = new int[MAX_PENDING];
  private final int[] power = new int[MAX_PENDING];

  private TimSort(Object[] keys, Object @Nullable [] values, Less less) {
    this.keys = keys;
    this.values = values;
    this.less = less;
  }

  /** Sorts the keys, and the values with them. They stay a permutation even if Less throws. */
  static void sort(Object[] keys, Object @Nullable [] values, Less less) {
    if (keys.length > 1) {
      new TimSort(keys, values, less).run();
    }
  }

  private void run() {
    int lo = 0;
    int remaining = keys.length;
    int minrun = minrun(remaining);
    while (remaining > 0) {
      int n = countRun(lo, remaining);
      if (n < minrun) {
        int forced = Math.min(minrun, remaining);
        binarySort(lo, forced, n);
        n = forced;
      }
      foundRun(n);
      base[pending] = lo;
      length[pending] = n;
      pending++;
      lo += n;
      remaining -= n;
    }
    while (pending > 1) {
      int i = pending - 2;
      if (i > 0 && length[i - 1] < length[i + 1]) {
        i--;
      }
      mergeAt(i);
    }
  }

  private static int minrun(int n) {
    int odd = 0;
    int m = n;
    while (m >= MAX_MINRUN) {
      odd |= m & 1;
      m >>= 1;
    }
    return m + odd;
  }

  private void foundRun(int n2) {
    if (pending == 0) {
      return;
    }
    int p = power(base[pending - 1], length[pending - 1], n2, keys.length);
    while (pending > 1 && power[pending - 2] > p) {
      mergeAt(pending - 2);
    }
    power[pending - 1] = p;
  }

  /** The depth in a nearly optimal merge tree at which two neighbouring runs meet. */
  private static int power(int s1, int n1, int n2, int n) {
    int result = 0;
    long a = 2L * s1 + n1;
    long b = a + n1 + n2;
    while (true) {
      result++;
      if (a >= n) {
        a -= n;
        b -= n;
      } else if (b >= n) {
        return result;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  /**
   * The length of the run at lo, made ascending; equal items of a descending one keep their order.
   */
  private int countRun(int lo, int remaining) {
    int n = 1;
    while (n < remaining && !less(lo + n, lo + n - 1)) {
      n++;
    }
    if (n == remaining) {
      return n;
    }
    if (n > 1) {
      if (less(lo, lo + n - 1)) {
        return n;
      }
      reverse(lo, lo + n);
    }
    n++;
    int equal = 0;
    for (; n < remaining; n++) {
      if (less(lo + n, lo + n - 1)) {
        if (equal > 0) {
          reverse(lo + n - equal - 1, lo + n);
          equal = 0;
        }
      } else if (less(lo + n - 1, lo + n)) {
        break;
      } else {
        equal++;
      }
    }
    if (equal > 0) {
      reverse(lo + n - equal - 1, lo + n);
    }
    reverse(lo, lo + n);
    while (n < remaining && !less(lo + n, lo + n - 1)) {
      n++;
    }
    return n;
  }

  private boolean less(int i, int j) {
    return less.test(keys[i], keys[j]);
  }

  private void reverse(int from, int to) {
    ListOps.reverse(keys, from, to);
    if (values != null) {
      ListOps.reverse(values, from, to);
    }
  }

  /** Sorts n items from lo, of which the first {@code sorted} are. */
  private void binarySort(int lo, int n, int sorted) {
    for (int at = lo + sorted; at < lo + n; at++) {
      Object pivot = keys[at];
      int left = lo;
      int right = at;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (less.test(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      shift(keys, left, at);
      if (values != null) {
        shift(values, left, at);
      }
    }
  }

  private static void shift(Object[] a, int to, int from) {
    Object moved = a[from];
    System.arraycopy(a, to, a, to + 1, from - to);
    a[to] = moved;
  }

  private void mergeAt(int i) {
    int a = base[i];
    int na = length[i];
    int b = base[i + 1];
    int nb = length[i + 1];
    length[i] = na + nb;
    if (i == pending - 3) {
      base[i + 1] = base[i + 2];
      length[i + 1] = length[i + 2];
    }
    pending--;
    int k = gallopRight(keys[b], keys, a, na, 0);
    a += k;
    na -= k;
    if (na == 0) {
      return;
    }
    nb = gallopLeft(keys[a + na - 1], keys, b, nb, nb - 1);
    if (nb <= 0) {
      return;
    }
    if (na <= nb) {
      new Low(a, na, b, nb).merge();
    } else {
      new High(a, na, b, nb).merge();
    }
  }

  /** Where the key belongs in n sorted items from {@code from}: before the equal ones. */
  private int gallopLeft(Object key, Object[] a, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(a[from + hint], key)) {
      int most = n - hint;
      while (offset < most && less.test(a[from + hint + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !less.test(a[from + hint - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      int k = last;
      last = hint - Math.min(offset, most);
      offset = hint - k;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less.test(a[from + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** Where the key belongs in n sorted items from {@code from}: after the equal ones. */
  private int gallopRight(Object key, Object[] a, int from, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(key, a[from + hint])) {
      int most = hint + 1;
      while (offset < most && less.test(key, a[from + hint - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      int k = last;
      last = hint - Math.min(offset, most);
      offset = hint - k;
    } else {
      int most = n - hint;
      while (offset < most && !less.test(key, a[from + hint + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less.test(key, a[from + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  /** Merges two neighbouring runs, of which the first is the shorter one, from the left. */
  private final class Low {
    private final Object[] aKeys;
    private final Object @Nullable [] aValues;
    private int a;
    private int na;
    private int b;
    private int nb;
    private int to;

    Low(int a, int na, int b, int nb) {
      aKeys = java.util.Arrays.copyOfRange(keys, a, a + na);
      aValues = values == null ? null : java.util.Arrays.copyOfRange(values, a, a + na);
      this.na = na;
      this.b = b;
      this.nb = nb;
      to = a;
    }

    void merge() {
      boolean lastOfA = false;
      try {
        takeB(1);
        lastOfA = nb > 0 && (na == 1 || rounds());
      } finally {
        if (lastOfA) {
          int n = nb;
          takeB(n);
        }
        takeA(na);
      }
    }

    private void takeA(int n) {
      System.arraycopy(aKeys, a, keys, to, n);
      if (values != null && aValues != null) {
        System.arraycopy(aValues, a, values, to, n);
      }
      a += n;
      to += n;
      na -= n;
    }

    private void takeB(int n) {
      System.arraycopy(keys, b, keys, to, n);
      if (values != null) {
        System.arraycopy(values, b, values, to, n);
      }
      b += n;
      to += n;
      nb -= n;
    }

    /** True when one item of a is left, which comes last; false when either run is used up. */
    private boolean rounds() {
      int gallop = minGallop;
      while (true) {
        int aCount = 0;
        int bCount = 0;
        while (true) {
          if (less.test(keys[b], aKeys[a])) {
            takeB(1);
            bCount++;
            aCount = 0;
            if (nb == 0) {
              return false;
            }
            if (bCount >= gallop) {
              break;
            }
          } else {
            takeA(1);
            aCount++;
            bCount = 0;
            if (na == 1) {
              return true;
            }
            if (aCount >= gallop) {
              break;
            }
          }
        }
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = gallopRight(keys[b], aKeys, a, na, 0);
          takeA(aCount);
          if (na <= 1 && aCount > 0) {
            return na == 1;
          }
          takeB(1);
          if (nb == 0) {
            return false;
          }
          bCount = gallopLeft(aKeys[a], keys, b, nb, 0);
          takeB(bCount);
          if (nb == 0) {
            return false;
          }
          takeA(1);
          if (na == 1) {
            return true;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }
  }

  /** Merges two neighbouring runs, of which the second is the shorter one, from the right. */
  private final class High {
    private final Object[] bKeys;
    private final Object @Nullable [] bValues;
    private final int a;
    private int na;
    private int nb;

    /** One past the slot to be filled next. */
    private int to;

    High(int a, int na, int b, int nb) {
      bKeys = java.util.Arrays.copyOfRange(keys, b, b + nb);
      bValues = values == null ? null : java.util.Arrays.copyOfRange(values, b, b + nb);
      this.a = a;
      this.na = na;
      this.nb = nb;
      to = b + nb;
    }

    void merge() {
      boolean firstOfB = false;
      try {
        takeA(1);
        firstOfB = na > 0 && (nb == 1 || rounds());
      } finally {
        if (firstOfB) {
          int n = na;
          takeA(n);
        }
        takeB(nb);
      }
    }

    private void takeA(int n) {
      na -= n;
      to -= n;
      System.arraycopy(keys, a + na, keys, to, n);
      if (values != null) {
        System.arraycopy(values, a + na, values, to, n);
      }
    }

    private void takeB(int n) {
      nb -= n;
      to -= n;
      System.arraycopy(bKeys, nb, keys, to, n);
      if (values != null && bValues != null) {
        System.arraycopy(bValues, nb, values, to, n);
      }
    }

    /** True when one item of b is left, which comes first; false when either run is used up. */
    private boolean rounds() {
      int gallop = minGallop;
      while (true) {
        int aCount = 0;
        int bCount = 0;
        while (true) {
          if (less.test(bKeys[nb - 1], keys[a + na - 1])) {
            takeA(1);
            aCount++;
            bCount = 0;
            if (na == 0) {
              return false;
            }
            if (aCount >= gallop) {
              break;
            }
          } else {
            takeB(1);
            bCount++;
            aCount = 0;
            if (nb == 1) {
              return true;
            }
            if (bCount >= gallop) {
              break;
            }
          }
        }
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          aCount = na - gallopRight(bKeys[nb - 1], keys, a, na, na - 1);
          takeA(aCount);
          if (na == 0) {
            return false;
          }
          takeB(1);
          if (nb == 1) {
            return true;
          }
          bCount = nb - gallopLeft(keys[a + na - 1], bKeys, 0, nb, nb - 1);
          takeB(bCount);
          if (nb <= 1 && bCount > 0) {
            return nb == 1;
          }
          takeA(1);
          if (na == 0) {
            return false;
          }
        } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    }
  }
}
