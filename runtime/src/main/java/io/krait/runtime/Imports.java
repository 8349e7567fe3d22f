package io.krait.runtime;

import io.krait.runtime.java.JavaImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The import system: {@code sys.modules}, then native modules, then the finders; the last finder
 * looks for a compiled module's Java class.
 */
public final class Imports {
  /** Finds compiled modules. */
  @FunctionalInterface
  public interface Finder {
    /** The module, not run yet, or null. */
    @Nullable CompiledModule find(String dottedName);
  }

  private static final Map<String, PyModule> NATIVE = new ConcurrentHashMap<>();
  private static final List<Finder> FINDERS = new CopyOnWriteArrayList<>();
  private static final PyDict MODULES = new PyDict();

  private static final class Builtins {
    static final PyModule MODULE = new BuiltinsNamespace();
  }

  private Imports() {}

  /** {@code sys.modules}. */
  public static PyDict modules() {
    return MODULES;
  }

  /** The module {@code builtins}. */
  public static PyModule builtins() {
    return Builtins.MODULE;
  }

  /** Adds a finder before the one that looks for Java classes. */
  public static void addFinder(Finder finder) {
    FINDERS.add(finder);
  }

  /** {@code import a.b.c}: imports all, gives {@code a}. */
  public static PyModule importName(PyModule importer, String name, int level) {
    String full = level == 0 ? name : resolve(importer, name, level);
    loadOrClass(full);
    int dot = name.indexOf('.');
    if (level > 0) {
      return load(full);
    }
    return dot < 0 ? load(full) : load(name.substring(0, dot));
  }

  /** {@code import a.b.c as x}: gives {@code a.b.c}, read attribute by attribute. */
  public static Object dotted(PyModule importer, String name) {
    loadOrClass(name);
    String[] parts = name.split("\\.", -1);
    Object m = load(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      m = from(m, parts[i]);
    }
    return m;
  }

  /** The module of {@code from a.b import ...}; {@code name} is null in {@code from . import}. */
  public static PyModule importFrom(PyModule importer, @Nullable String name, int level) {
    return load(
        level == 0 && name != null ? name : resolve(importer, name == null ? "" : name, level));
  }

  /** {@code from module import attr}: an attribute, or a submodule. */
  public static Object from(Object module, String attr) {
    Object v = Attrs.getOrNull(module, attr);
    if (v != null) {
      return v;
    }
    String name = module instanceof PyModule m ? m.name() : Ops.str(Attrs.get(module, "__name__"));
    PyModule sub = module instanceof PyModule ? loadOrNull(name + "." + attr) : null;
    if (sub != null) {
      return sub;
    }
    Object member = module instanceof PyModule ? JavaImports.member(name, attr) : null;
    if (member != null) {
      return member;
    }
    PyBaseException e =
        Err.importError(
            "cannot import name '" + attr + "' from '" + name + "' (" + file(module) + ")");
    e.setField(0, e.args().get(0));
    e.setField(1, name);
    e.setField(3, attr);
    throw e;
  }

  private static String file(Object module) {
    Object f = Attrs.getOrNull(module, "__file__");
    return f instanceof String s ? s : "unknown location";
  }

  /** {@code from module import *}. */
  public static void star(PyModule importer, Object module) {
    Object all = Attrs.getOrNull(module, "__all__");
    if (all != null) {
      Object it = Iter.of(all);
      for (Object n = Iter.next(it); n != null; n = Iter.next(it)) {
        String name = Ops.str(n);
        importer.set(name, Attrs.get(module, name));
      }
      return;
    }
    List<String> names = module instanceof PyModule m ? m.names() : new ArrayList<>();
    for (String name : names) {
      if (!name.startsWith("_")) {
        importer.set(name, Attrs.get(module, name));
      }
    }
  }

  private static String resolve(PyModule importer, String name, int level) {
    Object p = importer.getOrNull("__package__");
    String base = p instanceof String s ? s : "";
    if (base.isEmpty()) {
      throw Err.importError("attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw Err.importError("attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  /**
   * The module of that dotted name, run if it was not yet.
   *
   * @throws PyBaseException ModuleNotFoundError
   */
  public static PyModule load(String name) {
    Object known = MODULES.getStr(name);
    if (known instanceof PyModule m) {
      return m;
    }
    if (known == PyNone.NONE) {
      throw notFound("import of " + name + " halted; None in sys.modules", name);
    }
    int dot = name.lastIndexOf('.');
    PyModule parent = dot < 0 ? null : load(name.substring(0, dot));
    PyModule m = loadOrNull(name);
    if (m == null) {
      if (parent != null && parent.getOrNull("__path__") == null) {
        throw notFound(
            "No module named '" + name + "'; '" + parent.name() + "' is not a package", name);
      }
      throw notFound("No module named '" + name + "'", name);
    }
    if (parent != null) {
      parent.set(name.substring(dot + 1), m);
    }
    return m;
  }

  // A Java class may be named like a module: import java.util.ArrayList.
  private static void loadOrClass(String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0 && MODULES.getStr(name) == null && JavaImports.isClass(name)) {
      PyModule parent = load(name.substring(0, dot));
      if (from(parent, name.substring(dot + 1)) instanceof PyType) {
        return;
      }
    }
    load(name);
  }

  private static PyBaseException notFound(String message, String name) {
    PyBaseException e = Err.moduleNotFoundError(message);
    e.setField(1, name);
    return e;
  }

  private static @Nullable PyModule loadOrNull(String name) {
    Object known = MODULES.getStr(name);
    if (known instanceof PyModule m) {
      return m;
    }
    PyModule found = nativeModule(name);
    if (found == null) {
      CompiledModule compiled = find(name);
      if (compiled != null) {
        return run(name, compiled);
      }
      found = JavaImports.find(name);
      if (found == null) {
        return null;
      }
    }
    MODULES.putStr(name, found);
    return found;
  }

  private static PyModule run(String name, CompiledModule module) {
    MODULES.putStr(name, module);
    boolean done = false;
    try {
      module.run$();
      done = true;
    } finally {
      if (!done) {
        MODULES.removeOrNull(name);
      }
    }
    return module;
  }

  private static @Nullable CompiledModule find(String name) {
    for (Finder f : FINDERS) {
      CompiledModule m = f.find(name);
      if (m != null) {
        return m;
      }
    }
    return ModuleClasses.find(name);
  }

  /** A module written in Java, or null. */
  static @Nullable PyModule nativeModule(String name) {
    if (name.equals("builtins")) {
      return builtins();
    }
    PyModule m = NATIVE.get(name);
    if (m != null) {
      return m;
    }
    Class<?> c = ModuleClasses.classOrNull(ModuleNames.nativeClassName(name));
    if (c == null) {
      return null;
    }
    PyModule made = new NativeModule(name, c);
    PyModule raced = NATIVE.putIfAbsent(name, made);
    return raced == null ? made : raced;
  }
}
