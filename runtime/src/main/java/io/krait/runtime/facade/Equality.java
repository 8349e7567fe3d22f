package io.krait.runtime.facade;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.Types;
import io.krait.runtime.container.Hashes;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code equals} and {@code hashCode} of compiled classes that define {@code __eq__}. */
public final class Equality {
  private static final int FACTOR = 31;

  private Equality() {}

  /** {@code self == other} */
  public static boolean equal(PyObject self, @Nullable Object other) {
    return self == other || (other != null && Ops.eqBool(self, other));
  }

  /**
   * A hash that agrees with Python's equality, of unhashable objects too: Java expects one of every
   * object. That of an unhashable dataclass is made of its fields, of another object of its class.
   */
  public static int hash(Object value) {
    Object method = Types.of(value).lookup("__hash__");
    if (method != PyNone.NONE) {
      return value instanceof Collection<?> || value instanceof Map<?, ?>
          ? value.hashCode()
          : Long.hashCode(Hashes.of(value));
    }
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return value.hashCode();
    }
    if (Types.of(value).lookup("__dataclass_fields__") instanceof PyDict fields) {
      int hash = 1;
      for (Map.Entry<Object, Object> field : fields.entrySet()) {
        Object compared = Attrs.getOrNull(field.getValue(), "compare");
        if (compared != Boolean.FALSE && field.getKey() instanceof String name) {
          Object item = Attrs.getOrNull(value, name);
          hash = FACTOR * hash + (item == null ? 0 : hash(item));
        }
      }
      return hash;
    }
    return Types.of(value).name.hashCode();
  }

  /** {@code self < other} and {@code self == other} as {@code compareTo} has it. */
  public static int compare(PyObject self, Object other) {
    if (Ops.truth(Ops.lt(self, other))) {
      return -1;
    }
    return Ops.eqBool(self, other) ? 0 : 1;
  }
}
