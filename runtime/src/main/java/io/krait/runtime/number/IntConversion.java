package io.krait.runtime.number;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyFloatSub;
import io.krait.runtime.PyIntSub;
import io.krait.runtime.PyStrSub;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code int(o)} of numbers, by {@code __int__}, {@code __index__} or {@code __trunc__}. */
public final class IntConversion {
  private IntConversion() {}

  /**
   * The int of a number.
   *
   * @throws io.krait.runtime.PyBaseException TypeError and what {@code __int__} raises
   */
  public static Object toInt(Object o) {
    Object i = toIntOrNull(o);
    return i == null ? Convert.indexInt(o) : i;
  }

  /** {@link #toInt}, or null for what is no number. */
  static @Nullable Object toIntOrNull(Object o) {
    if (o instanceof Double d) {
      return FloatRatio.toInt(d);
    }
    if (!(o instanceof PyIntSub) && !(o instanceof PyFloatSub)) {
      Object plain = IntOps.plain(o);
      if (plain != null) {
        return plain;
      }
      if (o instanceof String || o instanceof PyStrSub) {
        return null;
      }
    }
    PyType type = Types.of(o);
    if (type.lookup("__int__") != null) {
      Object r = Calls.callMethod0(o, "__int__");
      Object i = IntOps.plain(r);
      if (i == null) {
        throw Err.typeError("__int__ returned non-int (type " + Types.of(r).name + ")");
      }
      return i;
    }
    if (type.lookup("__index__") != null) {
      return Convert.indexInt(o);
    }
    return type.lookup("__trunc__") == null ? null : truncated(Calls.callMethod0(o, "__trunc__"));
  }

  private static Object truncated(Object r) {
    if (!Convert.hasIndex(r)) {
      throw Err.typeError("__trunc__ returned non-Integral (type " + Types.of(r).name + ")");
    }
    return Convert.indexInt(r);
  }
}
