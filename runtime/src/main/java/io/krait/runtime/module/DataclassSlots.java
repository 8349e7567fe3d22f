package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code @dataclass(slots=True)}: the class again, with slots for its fields. */
final class DataclassSlots {
  private DataclassSlots() {}

  static Object add(PyType cls, List<PyField> fields, DataclassOptions options) {
    if (cls.own("__slots__") != null) {
      throw Err.typeError(cls.simpleName() + " already specifies __slots__");
    }
    Set<String> inherited = new HashSet<>();
    for (PyType base : cls.mro()) {
      collect(base, inherited);
    }
    PyDict namespace = new PyDict();
    for (String name : cls.ownNames()) {
      Object value = cls.own(name);
      if (value != null && Types.of(value) != Types.MEMBER_DESCRIPTOR) {
        namespace.putStr(name, value);
      }
    }
    List<Object> slots = new ArrayList<>();
    for (PyField field : fields) {
      if (!inherited.contains(field.name)) {
        slots.add(field.name);
      }
      namespace.removeOrNull(field.name);
    }
    if (options.weakrefSlot() && !inherited.contains("__weakref__")) {
      slots.add("__weakref__");
    }
    namespace.removeOrNull("__dict__");
    namespace.removeOrNull("__weakref__");
    namespace.putStr("__slots__", PyTuple.of(slots.toArray()));
    namespace.putStr("__qualname__", cls.qualname());
    Object[] bases = cls.bases().clone();
    Object made = Calls.call3(cls.type(), cls.simpleName(), PyTuple.of(bases), namespace);
    Attrs.set(made, "__qualname__", cls.qualname());
    return made;
  }

  private static void collect(PyType base, Set<String> names) {
    Object slots = base.own("__slots__");
    if (slots == null) {
      return;
    }
    if (slots instanceof String string) {
      names.add(string);
      return;
    }
    for (Object name : Iter.toTuple(slots).items()) {
      names.add(io.krait.runtime.Ops.str(name));
    }
  }
}
