package io.krait.runtime.number;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyFloatSub;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.NumberFormat;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The members of float. */
@PyTypeInfo("float")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class FloatMethods {
  private FloatMethods() {}

  @Py("__new__(cls, x: ConvertibleToFloat = ..., /) -> Self")
  static Object create(PyType cls, @Nullable Object x) {
    double value = x == null ? 0.0 : of(x);
    return cls == Types.FLOAT ? (Object) value : new PyFloatSub(cls, value);
  }

  /**
   * {@code float(x)}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError, OverflowError
   */
  public static double of(Object x) {
    if (x instanceof Double d) {
      return d;
    }
    if (x instanceof Long i) {
      return (double) i;
    }
    String s = Convert.strOrNull(x);
    if (s != null) {
      return FloatParse.parse(s);
    }
    if (x instanceof BytesLike b) {
      String latin = new String(b.bytes(), StandardCharsets.ISO_8859_1);
      return FloatParse.parseBytes(latin, b instanceof PyBytes ? b.toString() : Ops.repr(b));
    }
    PyType type = Types.of(x);
    if (type.lookup("__float__") != null) {
      Object r = Calls.callMethod0(x, "__float__");
      if (r instanceof Double d) {
        return d;
      }
      if (r instanceof PyFloatSub f) {
        return f.value;
      }
      throw Err.typeError(
          type.name + ".__float__ returned non-float (type " + Types.of(r).name + ")");
    }
    if (type.lookup("__index__") != null) {
      return IntRatio.toDouble(Convert.indexInt(x));
    }
    throw Err.typeError(
        "float() argument must be a string or a real number, not '" + type.name + "'");
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    return FloatText.repr(FloatOps.self(self));
  }

  @Py("__hash__(self, /) -> int")
  static long hash(Object self) {
    return FloatOps.hash(FloatOps.self(self));
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  static String format(Object self, String formatSpec) {
    if (formatSpec.isEmpty()) {
      return self instanceof Double d ? FloatText.repr(d) : Ops.str(self);
    }
    return NumberFormat.real(FloatOps.self(self), formatSpec, Types.of(self).name);
  }

  @Py("__bool__(self, /) -> bool")
  static boolean bool(Object self) {
    return FloatOps.self(self) != 0;
  }

  @Py("__int__(self, /) -> int")
  static Object toInt(Object self) {
    return FloatRatio.toInt(FloatOps.self(self));
  }

  @Py("__trunc__(self, /) -> int")
  static Object trunc(Object self) {
    return FloatRatio.toInt(FloatOps.self(self));
  }

  @Py("__floor__(self, /) -> int")
  static Object floor(Object self) {
    return FloatRatio.toInt(Math.floor(FloatOps.self(self)));
  }

  @Py("__ceil__(self, /) -> int")
  static Object ceil(Object self) {
    return FloatRatio.toInt(Math.ceil(FloatOps.self(self)));
  }

  @Py("__float__(self, /) -> float")
  static double toFloat(Object self) {
    return FloatOps.self(self);
  }

  @Py(
      """
      __round__(self, ndigits: SupportsIndex | None = None, /) -> Any
      __round__(self, ndigits: None = None, /) -> int
      __round__(self, ndigits: SupportsIndex, /) -> float\
      """)
  static Object round(Object self, Object ndigits) {
    double d = FloatOps.self(self);
    if (ndigits == PyNone.NONE) {
      return FloatRatio.toInt(Math.rint(d));
    }
    return FloatDigits.round(d, Convert.index(ndigits));
  }

  /** {@code round(d, places)}. */
  public static double round(double d, long places) {
    return FloatDigits.round(d, places);
  }

  @Py("__getnewargs__(self, /) -> tuple[float]")
  static PyTuple newArguments(Object self) {
    return PyTuple.of(FloatOps.self(self));
  }

  @Py(value = "__getformat__(cls, typestr: str, /) -> str", kind = Py.Kind.CLASS_METHOD)
  static String getFormat(PyType cls, String typestr) {
    if (!typestr.equals("double") && !typestr.equals("float")) {
      throw Err.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return "IEEE, little-endian";
  }

  @Py(value = "real(self) -> float", kind = Py.Kind.GETTER)
  static double real(Object self) {
    return FloatOps.self(self);
  }

  @Py(value = "imag(self) -> float", kind = Py.Kind.GETTER)
  static double imag(Object self) {
    return 0.0;
  }

  @Py("conjugate(self, /) -> float")
  static double conjugate(Object self) {
    return FloatOps.self(self);
  }

  @Py("is_integer(self, /) -> bool")
  public static boolean isInteger(Object self) {
    double d = FloatOps.self(self);
    return d == Math.rint(d) && !Double.isInfinite(d);
  }

  @Py("as_integer_ratio(self, /) -> tuple[int, int]")
  static PyTuple asIntegerRatio(Object self) {
    return FloatRatio.asIntegerRatio(FloatOps.self(self));
  }

  @Py("hex(self, /) -> str")
  static String hex(Object self) {
    return FloatHex.hex(FloatOps.self(self));
  }

  @Py(value = "fromhex(cls, string: str, /) -> Self", kind = Py.Kind.CLASS_METHOD)
  static Object fromHex(PyType cls, Object string) {
    String s = Convert.strOrNull(string);
    if (s == null) {
      throw Err.typeError("bad argument type for built-in operation");
    }
    double value = FloatHex.parse(s);
    return cls == Types.FLOAT ? (Object) value : cls.call(new Object[] {value}, null);
  }

  @Py("__neg__(self, /) -> float")
  static double neg(Object self) {
    return -FloatOps.self(self);
  }

  @Py("__pos__(self, /) -> float")
  static double pos(Object self) {
    return FloatOps.self(self);
  }

  @Py("__abs__(self, /) -> float")
  static double abs(Object self) {
    return Math.abs(FloatOps.self(self));
  }

  @Py("__add__(self, value: float, /) -> float")
  static Object add(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (FloatOps.self(self) + other);
  }

  @Py("__radd__(self, value: float, /) -> float")
  static Object radd(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (other + FloatOps.self(self));
  }

  @Py("__sub__(self, value: float, /) -> float")
  static Object sub(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (FloatOps.self(self) - other);
  }

  @Py("__rsub__(self, value: float, /) -> float")
  static Object rsub(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (other - FloatOps.self(self));
  }

  @Py("__mul__(self, value: float, /) -> float")
  static Object mul(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (FloatOps.self(self) * other);
  }

  @Py("__rmul__(self, value: float, /) -> float")
  static Object rmul(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (other * FloatOps.self(self));
  }

  @Py("__truediv__(self, value: float, /) -> float")
  static Object truediv(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.truediv(FloatOps.self(self), other);
  }

  @Py("__rtruediv__(self, value: float, /) -> float")
  static Object rtruediv(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.truediv(other, FloatOps.self(self));
  }

  @Py("__floordiv__(self, value: float, /) -> float")
  static Object floordiv(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.floordiv(FloatOps.self(self), other);
  }

  @Py("__rfloordiv__(self, value: float, /) -> float")
  static Object rfloordiv(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.floordiv(other, FloatOps.self(self));
  }

  @Py("__mod__(self, value: float, /) -> float")
  static Object mod(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.mod(FloatOps.self(self), other);
  }

  @Py("__rmod__(self, value: float, /) -> float")
  static Object rmod(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.mod(other, FloatOps.self(self));
  }

  @Py("__divmod__(self, value: float, /) -> tuple[float, float]")
  static Object divmod(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.divmod(FloatOps.self(self), other);
  }

  @Py("__rdivmod__(self, value: float, /) -> tuple[float, float]")
  static Object rdivmod(Object self, Object value) {
    Double other = FloatOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) FloatOps.divmod(other, FloatOps.self(self));
  }

  @Py("__pow__(self, value: float, mod: None = None, /) -> Any")
  static Object pow(Object self, Object value, Object mod) {
    Double other = FloatOps.plain(value);
    if (other == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    checkNoModulus(mod);
    return FloatOps.pow(FloatOps.self(self), other);
  }

  @Py("__rpow__(self, value: float, mod: None = None, /) -> Any")
  static Object rpow(Object self, Object value, Object mod) {
    Double other = FloatOps.plain(value);
    if (other == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    checkNoModulus(mod);
    return FloatOps.pow(other, FloatOps.self(self));
  }

  private static void checkNoModulus(Object mod) {
    if (mod != PyNone.NONE) {
      throw Err.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
  }

  // The order of a float and a number; null for what is none, 2 where nan is one of them.
  private static @Nullable Integer order(Object self, Object value) {
    double d = FloatOps.self(self);
    Object i = IntOps.plain(value);
    if (i != null) {
      return Double.isNaN(d) ? (Integer) 2 : (Integer) FloatOps.compareInt(d, i);
    }
    Double other = FloatOps.plain(value);
    if (other == null) {
      return null;
    }
    double e = other;
    return d < e ? -1 : d > e ? 1 : d == e ? 0 : (Integer) 2;
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order == 0);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order != 0);
  }

  @Py("__lt__(self, value: float, /) -> bool")
  static Object lt(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order == -1);
  }

  @Py("__le__(self, value: float, /) -> bool")
  static Object le(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order <= 0);
  }

  @Py("__gt__(self, value: float, /) -> bool")
  static Object gt(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order == 1);
  }

  @Py("__ge__(self, value: float, /) -> bool")
  static Object ge(Object self, Object value) {
    Integer order = order(self, value);
    return order == null ? PyNone.NOT_IMPLEMENTED : (Object) (order == 0 || order == 1);
  }
}
