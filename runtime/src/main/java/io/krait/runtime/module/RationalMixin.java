package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code numbers.Rational} gives its subclasses. */
@PyTypeInfo(value = "Rational", module = "numbers")
final class RationalMixin {
  private RationalMixin() {}

  @Py("__float__(self) -> float")
  static Object toFloat(Object self) {
    Object numerator = Calls.call1(Types.INT, Attrs.get(self, "numerator"));
    return Ops.truediv(numerator, Calls.call1(Types.INT, Attrs.get(self, "denominator")));
  }
}
