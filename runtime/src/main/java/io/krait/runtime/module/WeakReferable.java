package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyRange;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;

/** Which objects weak references may refer to: not those that CPython gives no list for it. */
final class WeakReferable {
  private WeakReferable() {}

  static boolean accepts(Object o, PyType type) {
    if (!type.isBuiltin()) {
      return NativeTypes.hasWeakReferences(type);
    }
    return !(o instanceof PyNone
        || o instanceof PyTuple
        || o instanceof PyList
        || o instanceof PyBytes
        || o instanceof PySlice
        || o instanceof PyRange
        || o.getClass() == PyDict.class
        || NAMES.contains(type.name));
  }

  private static final java.util.Set<String> NAMES =
      java.util.Set.of(
          "bytearray",
          "object",
          "complex",
          "ellipsis",
          "NotImplementedType",
          "mappingproxy",
          "cell",
          "frame",
          "traceback",
          "property",
          "super",
          "enumerate",
          "zip",
          "map",
          "filter",
          "reversed");
}
