package io.krait.runtime.number;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyFloatSub;
import io.krait.runtime.Types;

/** {@code int(o)} of numbers, by {@code __int__} or {@code __index__}. */
public final class IntConversion {
  private IntConversion() {}

  /**
   * The int of a number.
   *
   * @throws io.krait.runtime.PyBaseException TypeError and what {@code __int__} raises
   */
  public static Object toInt(Object o) {
    if (o instanceof Double d) {
      return FloatRatio.toInt(d);
    }
    Object plain = o instanceof Long ? o : toIntByMethod(o);
    return plain;
  }

  private static Object toIntByMethod(Object o) {
    if (o.getClass() == Boolean.class) {
      return IntOps.plainInt(o);
    }
    Object method = Types.of(o).lookup("__int__");
    if (method == null) {
      return Convert.indexInt(o);
    }
    if (o instanceof PyFloatSub f && Types.FLOAT.lookup("__int__") == method) {
      return FloatRatio.toInt(f.value);
    }
    Object r = Calls.callMethod0(o, "__int__");
    Object i = IntOps.plain(r);
    if (i == null) {
      throw Err.typeError("__int__ returned non-int (type " + Types.of(r).name + ")");
    }
    return i;
  }
}
