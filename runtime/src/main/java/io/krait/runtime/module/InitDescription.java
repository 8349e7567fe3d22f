package io.krait.runtime.module;

import io.krait.runtime.GeneratedDefaults;
import io.krait.runtime.PyNone;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a dataclass's {@code __init__} with what {@code Layout.initParameters} says of it. */
final class InitDescription {
  private InitDescription() {}

  /**
   * Whether the description is that of these parameters.
   *
   * @param set the fields that {@code __init__} sets
   * @param hook whether it calls {@code __post_init__}; null if with arguments
   */
  static boolean fits(
      String[] expected, List<PyField> parameters, PyField[] set, @Nullable Boolean hook) {
    int count = parameters.size();
    if (hook == null || set.length != count || expected.length != count + (hook ? 1 : 0)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!fits(expected[i], parameters.get(i))) {
        return false;
      }
    }
    return !hook || expected[count].equals(";");
  }

  private static boolean fits(String expected, PyField field) {
    String start = (field.isKwOnly() ? "*" : "") + field.name;
    if (!field.hasDefault()) {
      return expected.equals(start);
    }
    start += "=";
    if (!expected.startsWith(start)) {
      return false;
    }
    return expected.length() == start.length()
        || expected.substring(start.length()).equals(text(field.defaultValue));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Long || value instanceof BigInteger) {
      return "i" + value;
    }
    if (value instanceof Double d) {
      return "f" + Long.toHexString(Double.doubleToRawLongBits(d));
    }
    if (value instanceof String) {
      return "s" + value;
    }
    if (value instanceof Boolean b) {
      return b ? "TRUE" : "FALSE";
    }
    return value == PyNone.NONE ? "NONE" : "";
  }

  static Object[] defaults(List<PyField> parameters) {
    Object[] defaults = new Object[parameters.size()];
    for (int i = 0; i < defaults.length; i++) {
      PyField field = parameters.get(i);
      Object value = field.defaultValue;
      Object factory = field.defaultFactory;
      defaults[i] =
          factory != null
              ? new GeneratedDefaults.Factory(factory)
              : value == null ? PyNone.NONE : value;
    }
    return defaults;
  }
}
