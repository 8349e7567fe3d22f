package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** Which objects CPython's collector looks at: those that may be part of a cycle. */
final class GcTracking {
  private GcTracking() {}

  static boolean isTracked(Object o) {
    if (o instanceof PyType || !Types.of(o).isBuiltin()) {
      return true;
    }
    if (o instanceof PyTuple t) {
      return anyTracked(t.items());
    }
    if (o instanceof PyDict d) {
      return anyTracked(d.keySet().toArray()) || anyTracked(d.values().toArray());
    }
    return switch (Types.of(o).name) {
      case "int", "float", "complex", "str", "bool", "bytes", "bytearray", "range", "NoneType" ->
          false;
      case "ellipsis", "NotImplementedType" -> false;
      default -> !(o instanceof PyBytes || o instanceof PyNone);
    };
  }

  private static boolean anyTracked(Object[] items) {
    for (Object item : items) {
      if (isTracked(item)) {
        return true;
      }
    }
    return false;
  }
}
