package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code numbers.Real} gives its subclasses. */
@PyTypeInfo(value = "Real", module = "numbers")
final class RealMixin {
  private RealMixin() {}

  @Py("__divmod__(self, other: Any, /) -> Any")
  static Object divmod(Object self, Object other) {
    return PyTuple.of(Ops.floordiv(self, other), Ops.mod(self, other));
  }

  @Py("__rdivmod__(self, other: Any, /) -> Any")
  static Object rdivmod(Object self, Object other) {
    return PyTuple.of(Ops.floordiv(other, self), Ops.mod(other, self));
  }

  @Py("__complex__(self) -> complex")
  static Object complex(Object self) {
    return Calls.call1(Types.COMPLEX, Calls.call1(Types.FLOAT, self));
  }

  @Py(value = "real(self) -> Any", kind = Py.Kind.GETTER)
  static Object real(Object self) {
    return Ops.pos(self);
  }

  @Py(value = "imag(self) -> int", kind = Py.Kind.GETTER)
  static Object imag(Object self) {
    return 0L;
  }

  @Py("conjugate(self) -> Any")
  static Object conjugate(Object self) {
    return Ops.pos(self);
  }
}
