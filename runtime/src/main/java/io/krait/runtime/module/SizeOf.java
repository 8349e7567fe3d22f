package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;

/** {@code sys.getsizeof}: the sizes that CPython would tell, where they follow from the value. */
final class SizeOf {
  private SizeOf() {}

  static Object of(Object o) {
    if (o instanceof Long l) {
      return integer(BigInteger.valueOf(l));
    }
    if (o instanceof BigInteger bigInteger) {
      return integer(bigInteger);
    }
    if (o instanceof Boolean) {
      return 28L;
    }
    if (o instanceof Double) {
      return 24L;
    }
    if (o == PyNone.NONE) {
      return 16L;
    }
    return o instanceof String string ? (Object) text(string) : container(o);
  }

  private static long integer(BigInteger v) {
    return 24L + 4L * Math.max(1, (v.abs().bitLength() + 29) / 30);
  }

  private static long text(String s) {
    int widest = 0;
    for (int i = 0; i < s.length(); i++) {
      widest |= s.charAt(i);
    }
    int points = s.codePointCount(0, s.length());
    if (widest < 128) {
      return 41L + points;
    }
    if (points < s.length()) {
      return 60L + 4L * (points + 1);
    }
    return widest < 256 ? 57L + points : 58L + 2L * points;
  }

  private static Object container(Object o) {
    if (o instanceof PyBytes pyBytes) {
      return 33L + pyBytes.bytes().length;
    }
    if (o instanceof PyByteArray) {
      return 57L + Ops.len(o);
    }
    if (o instanceof PyTuple pyTuple) {
      return 40L + 8L * pyTuple.size();
    }
    if (o instanceof PyList pyList) {
      return 56L + 8L * pyList.size();
    }
    if (o instanceof PyDict pyDict) {
      return pyDict.size() == 0 ? 64L : 184L + 100L * (pyDict.size() / 6);
    }
    return o instanceof PySet pySet ? 216L + 32L * Math.max(0, pySet.size() - 5) : 48L;
  }
}
