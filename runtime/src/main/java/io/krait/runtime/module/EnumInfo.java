package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an enumeration knows of its members; a class attribute of each. */
final class EnumInfo implements PyObject {
  static final String ATTRIBUTE = "_info_";
  private static final PyType TYPE = PyType.builtin("enum._info", Types.OBJECT, "");

  /** What a flag does with bits that no member has. */
  enum Boundary {
    STRICT,
    CONFORM,
    EJECT,
    KEEP
  }

  final PyType cls;

  /** {@code int} in an IntEnum, {@code object} in a plain one. */
  final PyType memberType;

  final boolean flag;
  final Boundary boundary;

  /** All names, aliases too. */
  final PyDict memberMap = new PyDict();

  /** The members that iteration gives. */
  final List<Object> members = new ArrayList<>();

  final PyDict byValue = new PyDict();

  /** Members whose values cannot be keys. */
  final List<Object> unhashable = new ArrayList<>();

  /** Shows a member's value; null for {@code repr}. */
  @Nullable Object valueRepr;

  BigInteger flagMask = BigInteger.ZERO;
  BigInteger singlesMask = BigInteger.ZERO;

  /** The members of a flag are not in ascending order. */
  boolean byDefinition;

  EnumInfo(PyType cls, PyType memberType, boolean flag, Boundary boundary) {
    this.cls = cls;
    this.memberType = memberType;
    this.flag = flag;
    this.boundary = boundary;
  }

  static @Nullable EnumInfo of(PyType type) {
    Object info = type.lookup(ATTRIBUTE);
    return info instanceof EnumInfo enumInfo ? enumInfo : null;
  }

  /** The same for a class that is known to be an enumeration. */
  static EnumInfo get(PyType type) {
    EnumInfo info = of(type);
    if (info == null) {
      throw new IllegalStateException(type.name + " is no enumeration");
    }
    return info;
  }

  BigInteger allBits() {
    return BigInteger.ONE.shiftLeft(flagMask.bitLength()).subtract(BigInteger.ONE);
  }

  /** The member with that value, or null. */
  @Nullable Object find(Object value) {
    try {
      return byValue.getOrNull(value);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw e;
      }
    }
    for (Object member : unhashable) {
      if (Ops.eqBool(value(member), value)) {
        return member;
      }
    }
    return null;
  }

  /** Remembers a member under its value. */
  void remember(Object member, Object value) {
    try {
      byValue.setDefault(value, member);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw e;
      }
      unhashable.add(member);
    }
  }

  /** {@code member._value_}. */
  static Object value(Object member) {
    return io.krait.runtime.Attrs.get(member, "_value_");
  }

  /** {@code member._name_}, null for None. */
  static @Nullable String name(Object member) {
    Object name = io.krait.runtime.Attrs.get(member, "_name_");
    return name == PyNone.NONE ? null : Ops.str(name);
  }

  /** An int value's bits, null for others. */
  static @Nullable BigInteger bits(Object value) {
    return Convert.isInt(value) ? Convert.bigOrNull(value) : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
