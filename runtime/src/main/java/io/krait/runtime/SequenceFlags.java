package io.krait.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which classes {@code match} takes for sequences, mappings, and as their own positional value. */
final class SequenceFlags {
  private static final Set<String> SEQUENCES =
      Set.of("list", "tuple", "range", "memoryview", "collections.deque", "array.array");
  private static final Set<String> MAPPINGS =
      Set.of("dict", "mappingproxy", "collections.OrderedDict", "collections.defaultdict");
  private static final Set<String> SELF =
      Set.of(
          "bool",
          "bytearray",
          "bytes",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "set",
          "str",
          "tuple");

  private SequenceFlags() {}

  private static boolean has(PyType t, Set<String> names) {
    for (PyType m : t.mro()) {
      if (m.isBuiltin() && names.contains(m.name)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSequence(PyType t) {
    if (has(t, SEQUENCES)) {
      return true;
    }
    return !has(t, Set.of("str", "bytes", "bytearray")) && inherits(t, "Sequence");
  }

  static boolean isMapping(PyType t) {
    return has(t, MAPPINGS) || inherits(t, "Mapping");
  }

  static boolean matchesItself(PyType t) {
    return has(t, SELF);
  }

  private static boolean inherits(PyType t, String abc) {
    if (t.isBuiltin()) {
      return false;
    }
    Object known = Imports.modules().getStr("collections.abc");
    @Nullable Object c = known == null ? null : Attrs.getOrNull(known, abc);
    return c != null && Instances.isSubclass(t, c);
  }
}
