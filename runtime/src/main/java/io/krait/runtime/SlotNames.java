package io.krait.runtime;

import java.util.Set;

/** Which special names are type slots in CPython: their methods are "slot wrappers". */
final class SlotNames {
  private static final Set<String> METHODS =
      Set.of(
          "__reversed__",
          "__sizeof__",
          "__reduce__",
          "__reduce_ex__",
          "__format__",
          "__dir__",
          "__class_getitem__",
          "__init_subclass__",
          "__subclasshook__",
          "__enter__",
          "__exit__",
          "__round__",
          "__trunc__",
          "__floor__",
          "__ceil__",
          "__length_hint__",
          "__getnewargs__",
          "__copy__",
          "__deepcopy__",
          "__missing__",
          "__getstate__",
          "__setstate__",
          "__bytes__",
          "__instancecheck__",
          "__subclasscheck__",
          "__prepare__",
          "__mro_entries__",
          "__new__",
          "__complex__",
          "__subclasses__",
          "__set_name__",
          "__getformat__",
          "__alloc__");

  private SlotNames() {}

  static boolean isSlot(String name) {
    return name.startsWith("__") && name.endsWith("__") && !METHODS.contains(name);
  }
}
