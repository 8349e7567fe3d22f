package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code numbers.Integral} gives its subclasses. */
@PyTypeInfo(value = "Integral", module = "numbers")
final class IntegralMixin {
  private IntegralMixin() {}

  @Py("__index__(self) -> int")
  static Object index(Object self) {
    return Calls.call1(Types.INT, self);
  }

  @Py("__float__(self) -> float")
  static Object toFloat(Object self) {
    return Calls.call1(Types.FLOAT, Calls.call1(Types.INT, self));
  }

  @Py(value = "numerator(self) -> int", kind = Py.Kind.GETTER)
  static Object numerator(Object self) {
    return Ops.pos(self);
  }

  @Py(value = "denominator(self) -> int", kind = Py.Kind.GETTER)
  static Object denominator(Object self) {
    return 1L;
  }
}
