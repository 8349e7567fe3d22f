package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Gives modules that {@link Imports} has loaded their {@code __spec__} and {@code __loader__}, once
 * a program has imported {@code importlib}; before that they have None, which hardly anything asks
 * for.
 */
public final class Specs {
  /** Both parts of importlib's machinery, which are Python modules themselves. */
  private record Machinery(Object bootstrap, Object external) {}

  private static volatile @Nullable Machinery machinery;

  private Specs() {}

  /**
   * What CPython does with the frozen modules when it starts: puts the finders of importlib into
   * {@code sys}. Its {@code _find_and_load} becomes ours, which knows native and compiled modules.
   */
  static void boot(Object bootstrap) {
    Object imp = Imports.load("_imp");
    Calls.callMethod2(bootstrap, "_install", Imports.load("sys"), imp);
    Calls.callMethod0(bootstrap, "_install_external_importers");
    Attrs.set(bootstrap, "_find_and_load", Attrs.get(imp, "_find_and_load"));
    start(bootstrap, Imports.load("_frozen_importlib_external"));
  }

  /** From now on modules get specs; those that are there already get theirs. */
  private static void start(Object bootstrap, Object external) {
    machinery = new Machinery(bootstrap, external);
    for (Object m : Imports.modules().values().toArray()) {
      if (m instanceof PyModule module) {
        describe(module);
      }
    }
  }

  static void describe(PyModule module) {
    Machinery m = machinery;
    if (m == null || module.getOrNull("__spec__") != PyNone.NONE) {
      return;
    }
    Object file = module.getOrNull("__file__");
    Object path = module.getOrNull("__path__");
    Object spec;
    if (module instanceof NativeModule && file == null) {
      spec = Attrs.get(m.bootstrap, "BuiltinImporter");
      spec = made(m.bootstrap, "ModuleSpec", module.name(), spec, "origin", "built-in");
    } else if (file != null) {
      Object loader = Calls.call2(Attrs.get(m.external, "SourceFileLoader"), module.name(), file);
      Object make = Attrs.get(m.external, "spec_from_file_location");
      Object folders = path == null ? PyNone.NONE : path;
      spec =
          Calls.call(
              make,
              new Object[] {module.name(), file, loader, folders},
              new String[] {"loader", "submodule_search_locations"});
    } else if (path != null) {
      spec = made(m.bootstrap, "ModuleSpec", module.name(), PyNone.NONE, "is_package", true);
      Attrs.set(spec, "submodule_search_locations", path);
    } else {
      return;
    }
    module.set("__spec__", spec);
    module.set("__loader__", Attrs.get(spec, "loader"));
  }

  private static Object made(
      Object module, String type, String name, Object loader, String keyword, Object value) {
    return Calls.call(
        Attrs.get(module, type), new Object[] {name, loader, value}, new String[] {keyword});
  }
}
