package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The finders that a program itself has put on {@code sys.meta_path}. */
final class MetaPath {
  private MetaPath() {}

  /**
   * The module that one of them finds and loads, or null. Those of {@code importlib} itself stand
   * for what {@link Imports} does anyway.
   *
   * @param path the package's {@code __path__}, or None
   */
  static @Nullable Object find(String name, @Nullable Object path) {
    Object sys = Imports.modules().getStr("sys");
    Object finders = sys instanceof PyModule m ? m.getOrNull("meta_path") : null;
    if (!(finders instanceof PyList list)) {
      return null;
    }
    for (Object finder : list.toArray()) {
      if (!isStandard(finder)) {
        Object find = Attrs.getOrNull(finder, "find_spec");
        Object where = path == null ? PyNone.NONE : path;
        Object spec = find == null ? PyNone.NONE : Calls.call3(find, name, where, PyNone.NONE);
        if (spec != PyNone.NONE) {
          return Calls.call1(Attrs.get(Imports.load("_frozen_importlib"), "_load"), spec);
        }
      }
    }
    return null;
  }

  private static boolean isStandard(Object finder) {
    PyType type = finder instanceof PyType t ? t : Types.of(finder);
    return type.module().startsWith("_frozen_importlib");
  }
}
