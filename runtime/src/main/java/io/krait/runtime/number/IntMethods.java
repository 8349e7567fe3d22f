package io.krait.runtime.number;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyIntSub;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.BytesConversion;
import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.NumberFormat;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The members of int. */
@PyTypeInfo("int")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class IntMethods {
  private IntMethods() {}

  @Py(
      "__new__(cls, x: ConvertibleToInt = ..., /, base: SupportsIndex = ...) -> Self\n"
          + "__new__(cls, x: str | bytes | bytearray, /, base: SupportsIndex) -> Self")
  static Object create(PyType cls, @Nullable Object x, @Nullable Object base) {
    Object value = base == null ? (x == null ? (Object) 0L : of(x)) : of(x, base);
    return cls == Types.INT ? value : new PyIntSub(cls, value);
  }

  /**
   * {@code int(x)}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError, OverflowError
   */
  public static Object of(Object x) {
    if (x instanceof Long) {
      return x;
    }
    if (x instanceof Double d) {
      return FloatRatio.toInt(d);
    }
    if (x instanceof String s) {
      return IntText.parse(s);
    }
    Object number = IntConversion.toIntOrNull(x);
    if (number != null) {
      return number;
    }
    Object text = fromText(x, 10);
    if (text == null) {
      throw Err.typeError(
          "int() argument must be a string, a bytes-like object or a real number, not '"
              + Types.of(x).name
              + "'");
    }
    return text;
  }

  private static Object of(@Nullable Object x, Object base) {
    if (x == null) {
      throw Err.typeError("int() missing string argument");
    }
    long b = Convert.clippedIndex(base);
    if (b != 0 && (b < 2 || b > 36)) {
      throw Err.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    Object value = fromText(x, (int) b);
    if (value == null) {
      throw Err.typeError("int() can't convert non-string with explicit base");
    }
    return value;
  }

  private static @Nullable Object fromText(Object x, int base) {
    String s = Convert.strOrNull(x);
    if (s != null) {
      return IntText.parse(s, base);
    }
    if (x instanceof BytesLike b) {
      String latin = new String(b.bytes(), StandardCharsets.ISO_8859_1);
      return IntText.parseBytes(latin, base, PyBytes.of(b.bytes()).toString());
    }
    return null;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    return IntText.repr(IntOps.plainInt(self));
  }

  @Py("__hash__(self, /) -> int")
  static long hash(Object self) {
    return IntOps.hash(IntOps.plainInt(self));
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  static String format(Object self, String formatSpec) {
    if (formatSpec.isEmpty()) {
      return self instanceof Long x ? Long.toString(x) : Ops.str(self);
    }
    return NumberFormat.integer(IntOps.plainInt(self), formatSpec, Types.of(self).name);
  }

  @Py("__bool__(self, /) -> bool")
  static boolean bool(Object self) {
    return IntOps.signum(IntOps.plainInt(self)) != 0;
  }

  @Py("__int__(self, /) -> int")
  static Object toInt(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__index__(self, /) -> int")
  static Object index(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__trunc__(self, /) -> int")
  static Object trunc(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__floor__(self, /) -> int")
  static Object floor(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__ceil__(self, /) -> int")
  static Object ceil(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__float__(self, /) -> float")
  static double toFloat(Object self) {
    return IntRatio.toDouble(IntOps.plainInt(self));
  }

  @Py("__round__(self, ndigits: SupportsIndex | None = ..., /) -> int")
  static Object round(Object self, @Nullable Object ndigits) {
    Object plain = IntOps.plainInt(self);
    if (ndigits == null || ndigits == PyNone.NONE) {
      return plain;
    }
    return IntRound.round(plain, Convert.indexInt(ndigits));
  }

  @Py("__getnewargs__(self, /) -> tuple[int]")
  static PyTuple newArguments(Object self) {
    return PyTuple.of(IntOps.plainInt(self));
  }

  @Py("__sizeof__(self, /) -> int")
  static long sizeOf(Object self) {
    long bits = IntOps.bitLength(IntOps.plainInt(self));
    return 24 + 4 * Math.max(1, (bits + 29) / 30);
  }

  @Py(value = "real(self) -> int", kind = Py.Kind.GETTER)
  static Object real(Object self) {
    return IntOps.plainInt(self);
  }

  @Py(value = "imag(self) -> int", kind = Py.Kind.GETTER)
  static long imag(Object self) {
    return 0;
  }

  @Py(value = "numerator(self) -> int", kind = Py.Kind.GETTER)
  static Object numerator(Object self) {
    return IntOps.plainInt(self);
  }

  @Py(value = "denominator(self) -> int", kind = Py.Kind.GETTER)
  static long denominator(Object self) {
    return 1;
  }

  @Py("conjugate(self, /) -> int")
  static Object conjugate(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("as_integer_ratio(self, /) -> tuple[int, int]")
  static PyTuple asIntegerRatio(Object self) {
    return PyTuple.of(IntOps.plainInt(self), 1L);
  }

  @Py("is_integer(self, /) -> bool")
  static boolean isInteger(Object self) {
    return true;
  }

  @Py("bit_length(self, /) -> int")
  public static long bitLength(Object self) {
    return IntOps.bitLength(IntOps.plainInt(self));
  }

  @Py("bit_count(self, /) -> int")
  public static long bitCount(Object self) {
    return IntOps.bitCount(IntOps.plainInt(self));
  }

  @Py(
      "to_bytes(self, /, length: SupportsIndex = 1, byteorder: str = 'big', *, signed: bool = False)"
          + " -> bytes")
  static PyBytes toBytes(Object self, long length, String byteorder, boolean signed) {
    return PyBytes.of(IntBits.toBytes(IntOps.plainInt(self), length, byteorder, signed));
  }

  @Py(
      value =
          "from_bytes(cls, /, bytes: Any, byteorder: str = 'big', *, signed: bool = False) -> Self",
      kind = Py.Kind.CLASS_METHOD)
  static Object fromBytes(PyType cls, Object bytes, String byteorder, boolean signed) {
    byte[] b = BytesConversion.fromObject(bytes);
    Object value = IntBits.fromBytes(b, byteorder, signed);
    return cls == Types.INT ? value : cls.call(new Object[] {value}, null);
  }

  @Py("__add__(self, value: int, /) -> int")
  static Object add(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.add(IntOps.plainInt(self), other);
  }

  @Py("__radd__(self, value: int, /) -> int")
  static Object radd(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.add(other, IntOps.plainInt(self));
  }

  @Py("__sub__(self, value: int, /) -> int")
  static Object sub(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.sub(IntOps.plainInt(self), other);
  }

  @Py("__rsub__(self, value: int, /) -> int")
  static Object rsub(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.sub(other, IntOps.plainInt(self));
  }

  @Py("__mul__(self, value: int, /) -> int")
  static Object mul(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.mul(IntOps.plainInt(self), other);
  }

  @Py("__rmul__(self, value: int, /) -> int")
  static Object rmul(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.mul(other, IntOps.plainInt(self));
  }

  @Py("__floordiv__(self, value: int, /) -> int")
  static Object floordiv(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.floordiv(IntOps.plainInt(self), other);
  }

  @Py("__rfloordiv__(self, value: int, /) -> int")
  static Object rfloordiv(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.floordiv(other, IntOps.plainInt(self));
  }

  @Py("__mod__(self, value: int, /) -> int")
  static Object mod(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.mod(IntOps.plainInt(self), other);
  }

  @Py("__rmod__(self, value: int, /) -> int")
  static Object rmod(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.mod(other, IntOps.plainInt(self));
  }

  @Py("__divmod__(self, value: int, /) -> tuple[int, int]")
  static Object divmod(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.divmod(IntOps.plainInt(self), other);
  }

  @Py("__rdivmod__(self, value: int, /) -> tuple[int, int]")
  static Object rdivmod(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntOps.divmod(other, IntOps.plainInt(self));
  }

  @Py("__lshift__(self, value: int, /) -> int")
  static Object lshift(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.lshift(IntOps.plainInt(self), other);
  }

  @Py("__rlshift__(self, value: int, /) -> int")
  static Object rlshift(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.lshift(other, IntOps.plainInt(self));
  }

  @Py("__rshift__(self, value: int, /) -> int")
  static Object rshift(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.rshift(IntOps.plainInt(self), other);
  }

  @Py("__rrshift__(self, value: int, /) -> int")
  static Object rrshift(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.rshift(other, IntOps.plainInt(self));
  }

  @Py("__and__(self, value: int, /) -> int")
  static Object and(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.and(IntOps.plainInt(self), other);
  }

  @Py("__rand__(self, value: int, /) -> int")
  static Object rand(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.and(other, IntOps.plainInt(self));
  }

  @Py("__or__(self, value: int, /) -> int")
  static Object or(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.or(IntOps.plainInt(self), other);
  }

  @Py("__ror__(self, value: int, /) -> int")
  static Object ror(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.or(other, IntOps.plainInt(self));
  }

  @Py("__xor__(self, value: int, /) -> int")
  static Object xor(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.xor(IntOps.plainInt(self), other);
  }

  @Py("__rxor__(self, value: int, /) -> int")
  static Object rxor(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : IntBits.xor(other, IntOps.plainInt(self));
  }

  @Py("__truediv__(self, value: int, /) -> float")
  static Object truediv(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) IntRatio.truediv(IntOps.plainInt(self), other);
  }

  @Py("__rtruediv__(self, value: int, /) -> float")
  static Object rtruediv(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) IntRatio.truediv(other, IntOps.plainInt(self));
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) == 0);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) != 0);
  }

  @Py("__lt__(self, value: int, /) -> bool")
  static Object lt(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) < 0);
  }

  @Py("__le__(self, value: int, /) -> bool")
  static Object le(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) <= 0);
  }

  @Py("__gt__(self, value: int, /) -> bool")
  static Object gt(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) > 0);
  }

  @Py("__ge__(self, value: int, /) -> bool")
  static Object ge(Object self, Object value) {
    Object other = IntOps.plain(value);
    return other == null
        ? PyNone.NOT_IMPLEMENTED
        : (Object) (IntOps.compare(IntOps.plainInt(self), other) >= 0);
  }

  @Py("__pow__(self, value: int, mod: int | None = None, /) -> Any")
  static Object pow(Object self, Object value, Object mod) {
    Object exponent = IntOps.plain(value);
    if (exponent == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (mod == PyNone.NONE) {
      return IntPow.pow(IntOps.plainInt(self), exponent);
    }
    Object modulus = IntOps.plain(mod);
    return modulus == null
        ? PyNone.NOT_IMPLEMENTED
        : IntPow.pow3(IntOps.plainInt(self), exponent, modulus);
  }

  @Py("__rpow__(self, value: int, mod: int | None = None, /) -> Any")
  static Object rpow(Object self, Object value, Object mod) {
    return IntOps.plain(value) == null ? PyNone.NOT_IMPLEMENTED : pow(value, self, mod);
  }

  @Py("__neg__(self, /) -> int")
  static Object neg(Object self) {
    return IntOps.neg(IntOps.plainInt(self));
  }

  @Py("__pos__(self, /) -> int")
  static Object pos(Object self) {
    return IntOps.plainInt(self);
  }

  @Py("__abs__(self, /) -> int")
  static Object abs(Object self) {
    return IntOps.abs(IntOps.plainInt(self));
  }

  @Py("__invert__(self, /) -> int")
  static Object invert(Object self) {
    return IntBits.invert(IntOps.plainInt(self));
  }
}
