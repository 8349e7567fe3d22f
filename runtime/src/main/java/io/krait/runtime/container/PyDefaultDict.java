package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyDictSub;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code collections.defaultdict} */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class PyDefaultDict extends PyDictSub {
  public static final PyType TYPE =
      PyType.builtin(
          "collections.defaultdict", Types.DICT, "io.krait.runtime.container.DefaultDictMethods");

  /** None, or what makes the values of missing keys. */
  Object factory = PyNone.NONE;

  PyDefaultDict(PyType type) {
    super(type);
  }

  @Override
  public Object missing(Object key) {
    return type() == TYPE ? makeMissing(key) : super.missing(key);
  }

  Object makeMissing(Object key) {
    if (factory == PyNone.NONE) {
      throw Err.keyError(key);
    }
    Object value = Calls.call0(factory);
    put(key, value);
    return value;
  }
}
