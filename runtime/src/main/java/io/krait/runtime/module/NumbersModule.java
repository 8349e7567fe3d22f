package io.krait.runtime.module;

import io.krait.runtime.Classes;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code numbers}. */
@PyModuleInfo(value = "numbers", standIn = true)
final class NumbersModule {
  private static @Nullable PyType number;
  private static @Nullable PyType complex;
  private static @Nullable PyType real;
  private static @Nullable PyType rational;
  private static @Nullable PyType integral;

  private NumbersModule() {}

  private static PyType make(
      String name, @Nullable PyType base, @Nullable PyType registered, String abstractMethods) {
    PyDict namespace =
        NativeTypes.namespace(
            "numbers", name, base == null ? "" : "io.krait.runtime.module." + name + "Mixin");
    namespace.putStr("__slots__", PyTuple.of());
    if (base == null) {
      namespace.putStr("__hash__", io.krait.runtime.PyNone.NONE);
    }
    for (String method : abstractMethods.split(" ", -1)) {
      if (!method.isEmpty()) {
        namespace.putStr(method, new AbstractStub());
      }
    }
    PyDict keywords = new PyDict();
    keywords.putStr("metaclass", AbcModule.META);
    PyTuple bases = base == null ? PyTuple.of() : PyTuple.of(base);
    PyType made = (PyType) Classes.build(name, bases, namespace, keywords, null, null);
    if (registered != null) {
      ABCMetaMethods.register(made, registered);
    }
    return made;
  }

  @PyConst("Number: type")
  static synchronized PyType number() {
    PyType known = number;
    if (known == null) {
      known = make("Number", null, null, "");
      number = known;
      complex(); // so that its virtual subclasses are Number's, too
    }
    return known;
  }

  @PyConst("Complex: type")
  static synchronized PyType complex() {
    PyType known = complex;
    if (known == null) {
      PyType base = number();
      known = complex;
      if (known == null) {
        known =
            make(
                "Complex",
                base,
                Types.COMPLEX,
                "__complex__ real imag __add__ __radd__ __neg__ __pos__ __mul__ __rmul__"
                    + " __truediv__ __rtruediv__ __pow__ __rpow__ __abs__ conjugate __eq__");
        complex = known;
        real();
      }
    }
    return known;
  }

  @PyConst("Real: type")
  static synchronized PyType real() {
    PyType known = real;
    if (known == null) {
      PyType base = complex();
      known = real;
      if (known == null) {
        known =
            make(
                "Real",
                base,
                Types.FLOAT,
                "__float__ __trunc__ __floor__ __ceil__ __round__ __floordiv__ __rfloordiv__"
                    + " __mod__ __rmod__ __lt__ __le__");
        real = known;
        rational();
      }
    }
    return known;
  }

  @PyConst("Rational: type")
  static synchronized PyType rational() {
    PyType known = rational;
    if (known == null) {
      PyType base = real();
      known = rational;
      if (known == null) {
        known = make("Rational", base, null, "numerator denominator");
        rational = known;
        integral();
      }
    }
    return known;
  }

  @PyConst("Integral: type")
  static synchronized PyType integral() {
    PyType known = integral;
    if (known == null) {
      PyType base = rational();
      known = integral;
      if (known == null) {
        known =
            make(
                "Integral",
                base,
                Types.INT,
                "__int__ __pow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__"
                    + " __xor__ __rxor__ __or__ __ror__ __invert__");
        integral = known;
      }
    }
    return known;
  }
}
