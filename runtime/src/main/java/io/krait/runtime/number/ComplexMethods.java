package io.krait.runtime.number;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyComplexSub;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The members of complex. */
@PyTypeInfo("complex")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class ComplexMethods {
  private ComplexMethods() {}

  @Py(
      "__new__(cls, real: complex | SupportsComplex | SupportsFloat | SupportsIndex | str = ...,"
          + " imag: complex | SupportsFloat | SupportsIndex = ...) -> Self")
  static PyComplex create(PyType cls, @Nullable Object real, @Nullable Object imag) {
    if (cls == Types.COMPLEX
        && imag == null
        && real instanceof PyComplex c
        && c.getClass() == PyComplex.class) {
      return c;
    }
    PyComplex value = value(real, imag);
    return cls == Types.COMPLEX
        ? PyComplex.of(value.real(), value.imag())
        : new PyComplexSub(cls, value.real(), value.imag());
  }

  private static PyComplex value(@Nullable Object real, @Nullable Object imag) {
    if (real != null) {
      String s = Convert.strOrNull(real);
      if (s != null) {
        if (imag != null) {
          throw Err.typeError("complex() can't take second arg if first is a string");
        }
        return ComplexParse.parse(s);
      }
    }
    if (imag != null && Convert.isStr(imag)) {
      throw Err.typeError("complex() second arg can't be a string");
    }
    Object r = real == null ? (Object) 0L : viaComplex(real);
    checkNumber(r, "first argument must be a string or a number");
    if (imag != null) {
      checkNumber(imag, "second argument must be a number");
    }
    PyComplex first = r instanceof PyComplex c ? c : PyComplex.of(FloatMethods.of(r), 0.0);
    if (imag == null) {
      return first;
    }
    double a = first.real();
    double b;
    if (imag instanceof PyComplex c) {
      a -= c.imag();
      b = c.real();
    } else {
      b = FloatMethods.of(imag);
    }
    return PyComplex.of(a, r instanceof PyComplex ? b + first.imag() : b);
  }

  private static Object viaComplex(Object o) {
    if (o instanceof PyComplex || o instanceof Double || o instanceof Long) {
      return o;
    }
    if (Types.of(o).lookup("__complex__") == null) {
      return o;
    }
    Object c = Calls.callMethod0(o, "__complex__");
    if (!(c instanceof PyComplex)) {
      throw Err.typeError(
          Types.of(o).name + ".__complex__() must return a complex, not " + Types.of(c).name);
    }
    return c;
  }

  private static void checkNumber(Object o, String rule) {
    if (o instanceof PyComplex || o instanceof Double || IntOps.plain(o) != null) {
      return;
    }
    PyType type = Types.of(o);
    if (type.lookup("__float__") == null && type.lookup("__index__") == null) {
      throw Err.typeError("complex() " + rule + ", not '" + type.name + "'");
    }
  }

  /**
   * {@code complex(o)} of a number, as cmath takes its arguments.
   *
   * @throws io.krait.runtime.PyBaseException TypeError
   */
  public static PyComplex of(Object o) {
    if (o instanceof PyComplex c) {
      return c;
    }
    Object number = viaComplex(o);
    return number instanceof PyComplex c ? c : PyComplex.of(Convert.real(number), 0.0);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyComplex self) {
    return ComplexOps.repr(self);
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyComplex self) {
    return ComplexOps.hash(self);
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  static String format(PyComplex self, String formatSpec) {
    if (formatSpec.isEmpty()) {
      return Ops.str(self);
    }
    return NumberFormat.complex(self, formatSpec, self.type().name);
  }

  @Py("__bool__(self, /) -> bool")
  static boolean bool(PyComplex self) {
    return self.real() != 0 || self.imag() != 0;
  }

  @Py("__complex__(self, /) -> complex")
  static PyComplex toComplex(PyComplex self) {
    return PyComplex.of(self.real(), self.imag());
  }

  @Py("__getnewargs__(self, /) -> tuple[float, float]")
  static PyTuple newArguments(PyComplex self) {
    return PyTuple.of(self.real(), self.imag());
  }

  @Py(value = "real(self) -> float", kind = Py.Kind.GETTER)
  static double real(PyComplex self) {
    return self.real();
  }

  @Py(value = "imag(self) -> float", kind = Py.Kind.GETTER)
  static double imag(PyComplex self) {
    return self.imag();
  }

  @Py("conjugate(self, /) -> complex")
  static PyComplex conjugate(PyComplex self) {
    return PyComplex.of(self.real(), -self.imag());
  }

  @Py("__neg__(self, /) -> complex")
  static PyComplex neg(PyComplex self) {
    return PyComplex.of(-self.real(), -self.imag());
  }

  @Py("__pos__(self, /) -> complex")
  static PyComplex pos(PyComplex self) {
    return PyComplex.of(self.real(), self.imag());
  }

  @Py("__abs__(self, /) -> float")
  static double abs(PyComplex self) {
    return ComplexOps.abs(self);
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyComplex self, Object value) {
    if (value instanceof PyComplex other) {
      return self.real() == other.real() && self.imag() == other.imag();
    }
    Object i = IntOps.plain(value);
    if (i != null) {
      return self.imag() == 0 && FloatOps.eqInt(self.real(), i);
    }
    Double d = FloatOps.plain(value);
    return d == null ? PyNone.NOT_IMPLEMENTED : (Object) (self.imag() == 0 && self.real() == d);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(PyComplex self, Object value) {
    return eq(self, value) instanceof Boolean b ? (Object) !b : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__add__(self, value: complex, /) -> complex")
  static Object add(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.add(self, other);
  }

  @Py("__radd__(self, value: complex, /) -> complex")
  static Object radd(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.add(other, self);
  }

  @Py("__sub__(self, value: complex, /) -> complex")
  static Object sub(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.sub(self, other);
  }

  @Py("__rsub__(self, value: complex, /) -> complex")
  static Object rsub(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.sub(other, self);
  }

  @Py("__mul__(self, value: complex, /) -> complex")
  static Object mul(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.mul(self, other);
  }

  @Py("__rmul__(self, value: complex, /) -> complex")
  static Object rmul(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.mul(other, self);
  }

  @Py("__truediv__(self, value: complex, /) -> complex")
  static Object truediv(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.truediv(self, other);
  }

  @Py("__rtruediv__(self, value: complex, /) -> complex")
  static Object rtruediv(PyComplex self, Object value) {
    PyComplex other = ComplexOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : ComplexOps.truediv(other, self);
  }

  @Py("__pow__(self, value: complex, mod: None = None, /) -> complex")
  static Object pow(PyComplex self, Object value, Object mod) {
    PyComplex other = ComplexOps.plain(value);
    if (other == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (mod != PyNone.NONE) {
      throw Err.valueError("complex modulo");
    }
    return ComplexOps.pow(self, other);
  }

  @Py("__rpow__(self, value: complex, mod: None = None, /) -> complex")
  static Object rpow(PyComplex self, Object value, Object mod) {
    PyComplex other = ComplexOps.plain(value);
    if (other == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (mod != PyNone.NONE) {
      throw Err.valueError("complex modulo");
    }
    return ComplexOps.pow(other, self);
  }
}
