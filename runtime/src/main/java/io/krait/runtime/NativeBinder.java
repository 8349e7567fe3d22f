package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Binds the arguments of native functions that are not plainly positional, with the errors of
 * CPython's calling conventions (Argument Clinic).
 */
final class NativeBinder {
  private NativeBinder() {}

  static @Nullable Object[] bind(
      NativeFunction f, Object[] arguments, String @Nullable [] keywords) {
    NativeSignature s = f.signature();
    int keywordCount = keywords == null ? 0 : keywords.length;
    int given = arguments.length - keywordCount;
    NativeErrors.checkCounts(f, given, keywordCount);
    @Nullable Object[] all = new Object[s.names.length];
    boolean[] bound = new boolean[s.names.length];
    int direct = Math.min(given, s.positional);
    System.arraycopy(arguments, 0, all, 0, direct);
    java.util.Arrays.fill(bound, 0, direct, true);
    if (s.varArgs) {
      all[s.positional] = rest(arguments, direct, given);
      bound[s.positional] = true;
    }
    PyDict extra = null;
    if (s.varKeywords) {
      extra = new PyDict();
      all[all.length - 1] = extra;
      bound[all.length - 1] = true;
    }
    if (keywords != null) {
      bindKeywords(f, arguments, given, keywords, all, bound, extra);
    }
    fillDefaults(f, all, bound);
    return all;
  }

  private static PyTuple rest(Object[] arguments, int from, int to) {
    return PyTuple.of(java.util.Arrays.copyOfRange(arguments, from, Math.max(from, to)));
  }

  private static void bindKeywords(
      NativeFunction f,
      Object[] arguments,
      int given,
      String[] keywords,
      @Nullable Object[] all,
      boolean[] bound,
      @Nullable PyDict extra) {
    NativeSignature s = f.signature();
    for (int k = 0; k < keywords.length; k++) {
      int index = parameter(s, keywords[k]);
      if (index < 0) {
        if (extra == null) {
          throw NativeErrors.unexpectedKeyword(f, keywords[k]);
        }
        extra.putStr(keywords[k], arguments[given + k]);
      } else if (bound[index]) {
        throw NativeErrors.givenTwice(f, keywords[k], index);
      } else {
        all[index] = arguments[given + k];
        bound[index] = true;
      }
    }
  }

  private static int parameter(NativeSignature s, String keyword) {
    int end = s.names.length - (s.varKeywords ? 1 : 0);
    for (int i = s.positionalOnly; i < end; i++) {
      if ((i != s.positional || !s.varArgs) && s.names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(NativeFunction f, @Nullable Object[] all, boolean[] bound) {
    NativeSignature s = f.signature();
    for (int i = 0; i < all.length; i++) {
      if (!bound[i]) {
        if (!s.hasDefault(i)) {
          throw NativeErrors.missing(f, i);
        }
        all[i] = s.defaultOf(i);
      }
    }
  }
}
