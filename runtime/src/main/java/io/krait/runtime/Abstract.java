package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Abstract classes: {@code __abstractmethods__} and the refusal to instantiate them. */
final class Abstract {
  private Abstract() {}

  static boolean isAbstract(PyType type) {
    Object names = names(type);
    return names != null && Ops.truth(names);
  }

  private static @Nullable Object names(PyType type) {
    return type.isBuiltin() ? null : type.own("__abstractmethods__");
  }

  static PyBaseException error(PyType type) {
    List<String> sorted = new ArrayList<>();
    Object names = names(type);
    if (names != null) {
      Object it = Iter.of(names);
      for (Object n = Iter.next(it); n != null; n = Iter.next(it)) {
        sorted.add("'" + Ops.str(n) + "'");
      }
    }
    sorted.sort(null);
    return Err.typeError(
        "Can't instantiate abstract class "
            + type.name
            + " without an implementation for abstract method"
            + (sorted.size() == 1 ? " " : "s ")
            + String.join(", ", sorted));
  }
}
