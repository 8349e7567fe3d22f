package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be called without looking up {@code __call__}.
 *
 * <p>Arguments come as one array: the positional ones, then the values of the keyword arguments
 * named by {@code keywords}, in that order ({@code f(1, x=2)} is {@code call([1, 2], ["x"])}).
 * {@code keywords} is null when there are none. The callee may keep the array.
 */
public interface PyCallable extends PyObject {
  Object[] NO_ARGUMENTS = {};

  Object call(Object[] arguments, String @Nullable [] keywords);

  default Object call0() {
    return call(NO_ARGUMENTS, null);
  }

  default Object call1(Object a) {
    return call(new Object[] {a}, null);
  }

  default Object call2(Object a, Object b) {
    return call(new Object[] {a, b}, null);
  }

  default Object call3(Object a, Object b, Object c) {
    return call(new Object[] {a, b, c}, null);
  }

  default Object call4(Object a, Object b, Object c, Object d) {
    return call(new Object[] {a, b, c, d}, null);
  }
}
