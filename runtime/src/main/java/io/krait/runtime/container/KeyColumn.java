package io.krait.runtime.container;

import org.jspecify.annotations.Nullable;

/**
 * Sort keys of one plain type as numbers that order as they do: unsigned, {@link #codes} of smaller
 * keys are smaller. Strings that agree in the characters encoded have equal codes; {@link #rest}
 * then tells them apart.
 */
final class KeyColumn {
  final long[] codes;

  /** The strings, where equal codes do not mean equal strings. */
  final String @Nullable [] rest;

  private KeyColumn(long[] codes, String @Nullable [] rest) {
    this.codes = codes;
    this.rest = rest;
  }

  /** The column of these keys, or null unless they are all int, all float (no NaN), ... */
  static @Nullable KeyColumn of(Object[] keys) {
    Class<?> type = keys[0].getClass();
    for (Object key : keys) {
      if (key.getClass() != type) {
        return null;
      }
    }
    if (type == String.class) {
      return ofStrings(keys);
    }
    long[] codes = new long[keys.length];
    if (type == Long.class) {
      for (int i = 0; i < codes.length; i++) {
        codes[i] = (Long) keys[i] ^ Long.MIN_VALUE;
      }
    } else if (type == Boolean.class) {
      for (int i = 0; i < codes.length; i++) {
        codes[i] = (Boolean) keys[i] ? 1 : 0;
      }
    } else if (type != Double.class || !encode(keys, codes)) {
      return null;
    }
    return new KeyColumn(codes, null);
  }

  /** Doubles as IEEE 754's totalOrder has them, but both zeros the same. False if one is NaN. */
  private static boolean encode(Object[] keys, long[] codes) {
    for (int i = 0; i < codes.length; i++) {
      double value = (Double) keys[i];
      if (Double.isNaN(value)) {
        return false;
      }
      long bits = Double.doubleToRawLongBits(value + 0.0);
      codes[i] = bits ^ (bits >> 63 | Long.MIN_VALUE);
    }
    return true;
  }

  private static @Nullable KeyColumn ofStrings(Object[] keys) {
    String[] strings = new String[keys.length];
    boolean latin = true;
    int longest = 0;
    for (int i = 0; i < strings.length; i++) {
      String s = (String) keys[i];
      if (latin && !isLatin(s)) {
        latin = false;
      }
      if (!latin && CodePoints.hasSurrogates(s)) {
        return null;
      }
      strings[i] = s;
      longest = Math.max(longest, s.length());
    }
    int prefix = commonPrefix(strings);
    int width = latin ? Byte.SIZE : Character.SIZE;
    int count = Long.SIZE / width;
    long[] codes = new long[strings.length];
    boolean exact = longest <= prefix + count;
    for (int i = 0; i < codes.length; i++) {
      String s = strings[i];
      int end = Math.min(s.length(), prefix + count);
      long code = 0;
      for (int j = prefix; j < end; j++) {
        char c = s.charAt(j);
        exact &= c != 0; // what shorter strings are filled up with
        code = code << width | c;
      }
      int missing = prefix + count - end;
      codes[i] = missing == count ? 0 : code << (missing * width);
    }
    return new KeyColumn(codes, exact ? null : strings);
  }

  private static boolean isLatin(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  private static int commonPrefix(String[] strings) {
    String first = strings[0];
    int n = first.length();
    for (String s : strings) {
      n = Math.min(n, s.length());
      int i = 0;
      while (i < n && s.charAt(i) == first.charAt(i)) {
        i++;
      }
      n = i;
    }
    return n;
  }

  /** Negative, zero or positive, as key {@code a} stands before, with or after key {@code b}. */
  int compare(int a, int b) {
    int c = Long.compareUnsigned(codes[a], codes[b]);
    String[] strings = rest;
    return c != 0 || strings == null ? c : strings[a].compareTo(strings[b]);
  }
}
