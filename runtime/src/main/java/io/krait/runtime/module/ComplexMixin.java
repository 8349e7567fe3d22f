package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code numbers.Complex} gives its subclasses. */
@PyTypeInfo(value = "Complex", module = "numbers")
final class ComplexMixin {
  private ComplexMixin() {}

  @Py("__bool__(self) -> bool")
  static boolean bool(Object self) {
    return Ops.neBool(self, 0L);
  }

  @Py("__sub__(self, other: Any, /) -> Any")
  static Object sub(Object self, Object other) {
    return Ops.add(self, Ops.neg(other));
  }

  @Py("__rsub__(self, other: Any, /) -> Any")
  static Object rsub(Object self, Object other) {
    return Ops.add(Ops.neg(self), other);
  }
}
