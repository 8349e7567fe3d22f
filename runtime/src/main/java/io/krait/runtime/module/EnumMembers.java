package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks members up by value, and makes those of flags that stand for several. */
final class EnumMembers {
  private EnumMembers() {}

  /**
   * What {@code cls(value)} gives where no member has the value.
   *
   * @throws io.krait.runtime.PyBaseException ValueError unless {@code _missing_} finds one
   */
  static Object missing(EnumInfo info, PyType cls, Object value) {
    PyBaseException failure = null;
    Object result = PyNone.NONE;
    try {
      result = Calls.call1(Attrs.get(cls, "_missing_"), value);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.EXCEPTION)) {
        throw e;
      }
      failure = e;
    }
    if (Types.isInstance(result, cls)
        || (info.flag
            && info.boundary == EnumInfo.Boundary.EJECT
            && EnumInfo.bits(result) != null)) {
      return result;
    }
    PyBaseException invalid = Err.valueError(Ops.repr(value) + " is not a valid " + cls.qualname());
    if (failure == null) {
      if (result == PyNone.NONE) {
        throw invalid;
      }
      failure =
          Err.typeError(
              "error in "
                  + cls.simpleName()
                  + "._missing_: returned "
                  + Ops.repr(result)
                  + " instead of None or a valid member");
    }
    if (!failure.type().isSubtypeOf(Exceptions.VALUE_ERROR)) {
      failure.setContext(invalid);
    }
    throw failure;
  }

  /** {@code Flag._missing_}. */
  static Object flag(PyType cls, Object value) {
    EnumInfo info = EnumInfo.get(cls);
    BigInteger given = EnumInfo.bits(value);
    if (given == null) {
      throw Err.valueError(Ops.repr(value) + " is not a valid " + cls.qualname());
    }
    BigInteger all = info.allBits();
    BigInteger bits = given;
    boolean outside =
        bits.compareTo(all) > 0
            || bits.compareTo(all.not()) < 0
            || bits.and(all.xor(info.flagMask)).signum() != 0;
    if (outside) {
      switch (info.boundary) {
        case STRICT -> throw invalid(info, given);
        case CONFORM -> bits = bits.and(info.flagMask);
        case EJECT -> {
          return value;
        }
        case KEEP -> {
          if (bits.signum() < 0) {
            BigInteger wider = BigInteger.ONE.shiftLeft(bits.negate().bitLength());
            bits = all.add(BigInteger.ONE).max(wider).add(bits);
          }
        }
      }
    }
    boolean negative = bits.signum() < 0;
    BigInteger original = bits;
    if (negative) {
      boolean wide =
          info.boundary == EnumInfo.Boundary.EJECT || info.boundary == EnumInfo.Boundary.KEEP;
      bits = wide ? all.add(BigInteger.ONE).add(bits) : info.singlesMask.and(bits);
    }
    Object member = composite(info, bits);
    if (negative) {
      info.byValue.put(Convert.pyInt(original), member);
    }
    return member;
  }

  private static PyBaseException invalid(EnumInfo info, BigInteger value) {
    int width = Math.max(value.bitLength(), info.flagMask.bitLength());
    return Err.valueError(
        Ops.repr(info.cls)
            + " invalid value "
            + value
            + "\n    given "
            + binary(value, width)
            + "\n  allowed "
            + binary(info.flagMask, width));
  }

  // As enum.bin shows it: "0b0 1001", the sign apart.
  private static String binary(BigInteger value, int width) {
    BigInteger shown = value.signum() < 0 ? BigInteger.ONE.shiftLeft(width).add(value) : value;
    String digits = shown.toString(2);
    if (shown.signum() == 0) {
      digits = "0";
    }
    char fill = value.signum() < 0 ? '1' : '0';
    StringBuilder out = new StringBuilder(fill == '1' ? "0b1 " : "0b0 ");
    for (int i = digits.length(); i < width; i++) {
      out.append(fill);
    }
    return out.append(digits).toString();
  }

  private static Object composite(EnumInfo info, BigInteger bits) {
    Object value = Convert.pyInt(bits);
    Object known = info.byValue.getOrNull(value);
    if (known != null) {
      return known;
    }
    Object member =
        info.memberType == Types.OBJECT
            ? NativeTypes.allocate(info.cls)
            : Calls.call2(Attrs.get(info.memberType, "__new__"), info.cls, value);
    if (Attrs.getOrNull(member, "_value_") == null) {
      NativeTypes.setAttribute(member, "_value_", value);
    }
    String name = compositeName(info, bits);
    NativeTypes.setAttribute(member, "_name_", name == null ? PyNone.NONE : name);
    return info.byValue.setDefault(value, member);
  }

  private static @Nullable String compositeName(EnumInfo info, BigInteger bits) {
    List<Object> members = parts(info, bits);
    BigInteger combined = BigInteger.ZERO;
    StringBuilder name = new StringBuilder();
    for (Object member : members) {
      BigInteger own = EnumInfo.bits(EnumInfo.value(member));
      combined = own == null ? combined : combined.or(own);
    }
    if (bits.andNot(info.singlesMask).signum() != 0) {
      addAliases(info, bits, members);
      for (Object member : members) {
        BigInteger own = EnumInfo.bits(EnumInfo.value(member));
        combined = own == null ? combined : combined.or(own);
      }
    }
    for (Object member : members) {
      name.append(name.length() == 0 ? "" : "|").append(EnumInfo.name(member));
    }
    if (combined.signum() == 0) {
      return null;
    }
    BigInteger unknown = bits.xor(combined);
    if (unknown.signum() != 0) {
      if (info.boundary == EnumInfo.Boundary.STRICT) {
        throw Err.valueError(
            Ops.repr(info.cls) + ": no members with value " + Ops.repr(Convert.pyInt(unknown)));
      }
      name.append('|').append(Ops.repr(Convert.pyInt(unknown)));
    }
    return name.toString();
  }

  private static void addAliases(EnumInfo info, BigInteger bits, List<Object> members) {
    for (Object member : io.krait.runtime.Iter.toTuple(info.memberMap.values()).items()) {
      BigInteger own = EnumInfo.bits(EnumInfo.value(member));
      if (own != null
          && own.signum() != 0
          && !containsIdentity(members, member)
          && own.and(bits).equals(own)) {
        members.add(member);
      }
    }
  }

  private static boolean containsIdentity(List<Object> members, Object wanted) {
    for (Object member : members) {
      if (member == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The single-bit members that a value has. */
  static List<Object> parts(EnumInfo info, BigInteger bits) {
    List<Object> found = new ArrayList<>();
    if (info.byDefinition) {
      for (Object member : info.members) {
        BigInteger own = EnumInfo.bits(EnumInfo.value(member));
        if (own != null && own.signum() != 0 && own.and(bits).signum() != 0) {
          found.add(member);
        }
      }
      return found;
    }
    BigInteger left = bits.and(info.flagMask);
    for (int i = left.signum() == 0 ? -1 : left.getLowestSetBit();
        i >= 0 && i < left.bitLength();
        i++) {
      if (left.testBit(i)) {
        Object member = info.byValue.getOrNull(Convert.pyInt(BigInteger.ONE.shiftLeft(i)));
        if (member != null) {
          found.add(member);
        }
      }
    }
    return found;
  }
}
