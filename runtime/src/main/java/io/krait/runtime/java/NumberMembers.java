package io.krait.runtime.java;

import io.krait.runtime.Convert;
import io.krait.runtime.meta.Py;
import java.math.BigDecimal;

/** {@code int} and {@code float} of a Java Number such as BigDecimal. */
final class NumberMembers {
  private NumberMembers() {}

  @Py("__int__(self, /) -> int")
  static Object toInt(Number self) {
    return self instanceof BigDecimal d ? Convert.pyInt(d.toBigInteger()) : self.longValue();
  }

  @Py("__float__(self, /) -> float")
  static double toFloat(Number self) {
    return self.doubleValue();
  }

  @Py("__bool__(self, /) -> bool")
  static boolean toBool(Number self) {
    return self instanceof BigDecimal d ? d.signum() != 0 : self.doubleValue() != 0;
  }
}
