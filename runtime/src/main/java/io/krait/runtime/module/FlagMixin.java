package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The members of {@code enum.Flag}. */
@PyTypeInfo(value = "Flag(Enum)", module = "enum")
final class FlagMixin {
  private FlagMixin() {}

  @Py(
      value =
          "_generate_next_value_(name: str, start: Any, count: int, last_values: list[Any])"
              + " -> Any",
      kind = Py.Kind.STATIC_METHOD)
  static Object generateNextValue(Object name, Object start, Object count, Object last) {
    return EnumValues.nextFlag((PyList) last, start);
  }

  @Py(value = "_missing_(cls, value: Any) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object missing(PyType cls, Object value) {
    return EnumMembers.flag(cls, value);
  }

  private static BigInteger bits(Object self) {
    BigInteger bits = EnumInfo.bits(EnumInfo.value(self));
    return bits == null ? BigInteger.ZERO : bits;
  }

  @Py("__contains__(self, other: Any, /) -> bool")
  static boolean contains(Object self, Object other) {
    if (!Types.isInstance(other, Types.of(self))) {
      throw Err.typeError(
          "unsupported operand type(s) for 'in': '"
              + Types.of(other).qualname()
              + "' and '"
              + Types.of(self).qualname()
              + "'");
    }
    BigInteger theirs = bits(other);
    return theirs.and(bits(self)).equals(theirs);
  }

  @Py("__iter__(self) -> Iterator[Any]")
  static Object iter(Object self) {
    EnumInfo info = EnumInfo.get(Types.of(self));
    return Iter.of(PyTuple.of(EnumMembers.parts(info, bits(self)).toArray()));
  }

  @Py("__len__(self) -> int")
  static long len(Object self) {
    return bits(self).bitCount();
  }

  @Py("__bool__(self) -> bool")
  static boolean bool(Object self) {
    return bits(self).signum() != 0;
  }

  @Py("__repr__(self) -> str")
  static String repr(Object self) {
    String name = EnumInfo.name(self);
    return "<"
        + Types.of(self).simpleName()
        + (name == null ? "" : "." + name)
        + ": "
        + EnumMixin.valueRepr(self)
        + ">";
  }

  @Py("__str__(self) -> str")
  static String str(Object self) {
    String name = EnumInfo.name(self);
    String cls = Types.of(self).simpleName();
    return name == null ? cls + "(" + Ops.repr(EnumInfo.value(self)) + ")" : cls + "." + name;
  }

  // The int of an operand, null when it is no flag of this kind.
  private static @Nullable Object operand(Object self, Object other) {
    PyType cls = Types.of(self);
    if (Types.isInstance(other, cls)) {
      return EnumInfo.value(other);
    }
    PyType member = EnumInfo.get(cls).memberType;
    return member != Types.OBJECT && Types.isInstance(other, member) ? plain(other) : null;
  }

  private static Object plain(Object other) {
    BigInteger bits = EnumInfo.bits(other);
    return bits == null ? other : Convert.pyInt(bits);
  }

  private static Object value(Object self, String operator) {
    Object value = EnumInfo.value(self);
    if (value == PyNone.NONE) {
      throw Err.typeError(
          "'" + Ops.str(self) + "' cannot be combined with other flags with " + operator);
    }
    return value;
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(Object self, Object other) {
    Object theirs = operand(self, other);
    return theirs == null
        ? PyNone.NOT_IMPLEMENTED
        : Calls.call1(Types.of(self), Ops.or(value(self, "|"), theirs));
  }

  @Py("__and__(self, other: Any, /) -> Any")
  static Object and(Object self, Object other) {
    Object theirs = operand(self, other);
    return theirs == null
        ? PyNone.NOT_IMPLEMENTED
        : Calls.call1(Types.of(self), Ops.and(value(self, "&"), theirs));
  }

  @Py("__xor__(self, other: Any, /) -> Any")
  static Object xor(Object self, Object other) {
    Object theirs = operand(self, other);
    return theirs == null
        ? PyNone.NOT_IMPLEMENTED
        : Calls.call1(Types.of(self), Ops.xor(value(self, "^"), theirs));
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(Object self, Object other) {
    return or(self, other);
  }

  @Py("__rand__(self, other: Any, /) -> Any")
  static Object rand(Object self, Object other) {
    return and(self, other);
  }

  @Py("__rxor__(self, other: Any, /) -> Any")
  static Object rxor(Object self, Object other) {
    return xor(self, other);
  }

  @Py("__invert__(self) -> Any")
  static Object invert(Object self) {
    EnumInfo info = EnumInfo.get(Types.of(self));
    boolean wide =
        info.boundary == EnumInfo.Boundary.EJECT || info.boundary == EnumInfo.Boundary.KEEP;
    BigInteger inverted = bits(self).not();
    BigInteger value = wide ? inverted : info.singlesMask.and(inverted);
    return Calls.call1(Types.of(self), Convert.pyInt(value));
  }
}
