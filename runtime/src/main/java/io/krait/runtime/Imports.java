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
  /** Finds modules that are not part of the compiled program. */
  public interface Finder {
    /**
     * The module, not run yet, or null; a package without {@code __init__} is a plain module that
     * has a {@code __path__}.
     *
     * @param path the package's {@code __path__}; null for {@code sys.path}
     */
    @Nullable PyModule find(String dottedName, @Nullable PyList path);

    /** A new module from the standard library's own source of that name, not run yet, or null. */
    @Nullable CompiledModule standard(String dottedName);

    /** The file of what {@link #standard} would find, or null. */
    @Nullable String standardFile(String dottedName);
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
  public static Object importName(PyModule importer, String name, int level) {
    Object hook = hook();
    if (hook != null) {
      return hooked(hook, importer, name, PyNone.NONE, level);
    }
    String full = level == 0 ? name : resolve(importer.getOrNull("__package__"), name, level);
    Object loaded = loadOrClass(full);
    int dot = name.indexOf('.');
    return level > 0 || dot < 0 ? loaded : load(name.substring(0, dot));
  }

  /** {@code import a.b.c as x}: gives {@code a.b.c}, read attribute by attribute. */
  public static Object dotted(PyModule importer, String name) {
    String[] parts = name.split("\\.", -1);
    Object m = importName(importer, name, 0);
    for (int i = 1; i < parts.length; i++) {
      m = from(m, parts[i]);
    }
    return m;
  }

  /** The module of {@code from a.b import ...}; {@code name} is null in {@code from . import}. */
  public static Object importFrom(PyModule importer, @Nullable String name, int level) {
    Object hook = hook();
    if (hook != null) {
      return hooked(hook, importer, name == null ? "" : name, PyTuple.of("*"), level);
    }
    return load(
        level == 0 && name != null
            ? name
            : resolve(importer.getOrNull("__package__"), name == null ? "" : name, level));
  }

  /** What a program has put in place of {@code builtins.__import__}, or null. */
  private static @Nullable Object hook() {
    if (!Patches.BUILTINS_IMPORT.broken) {
      return null;
    }
    Object now = builtins().getOrNull("__import__");
    return now == null || Natives.isFunction(now, "builtins", "__import__") ? null : now;
  }

  private static Object hooked(
      Object hook, PyModule importer, String name, Object fromlist, int level) {
    Object globals = importer.dict();
    return Calls.call(hook, new Object[] {name, globals, globals, fromlist, (long) level}, null);
  }

  /** {@code from module import attr}: an attribute, or a submodule. */
  public static Object from(Object module, String attr) {
    Object v = Attrs.getOrNull(module, attr);
    if (v != null) {
      return v;
    }
    Object named = Attrs.getOrNull(module, "__name__");
    String name = named instanceof String s ? s : "<unknown module name>";
    Object sub = submoduleOrNull(module, name + "." + attr);
    if (sub != null) {
      return sub;
    }
    Object member = module instanceof PyModule ? JavaImports.member(name, attr) : null;
    if (member != null) {
      return member;
    }
    PyBaseException e =
        Err.importError("cannot import name '" + attr + "' from " + place(module, name));
    e.setField(0, e.args().get(0));
    e.setField(1, name);
    e.setField(2, Attrs.getOrNull(module, "__file__") instanceof String f ? f : PyNone.NONE);
    e.setField(3, attr);
    throw e;
  }

  // As CPython says it of a module that is still being run.
  private static String place(Object module, String name) {
    Object f = Attrs.getOrNull(module, "__file__");
    if (module instanceof PyModule m && Loading.isUnderWay(m)) {
      return "partially initialized module '"
          + name
          + "' (most likely due to a circular import) ("
          + (f instanceof String s ? s : "unknown location")
          + ")";
    }
    return "'" + name + "' (" + (f instanceof String s ? s : "unknown location") + ")";
  }

  /** Loads a package's module if there is one of that name. */
  public static void submodule(Object whole, String name) {
    Object base = Attrs.getOrNull(whole, "__name__");
    if (base instanceof String s) {
      submoduleOrNull(whole, s + "." + name);
    }
  }

  private static @Nullable Object submoduleOrNull(Object module, String full) {
    Object known = MODULES.getStr(full);
    if (known != null) {
      return known == PyNone.NONE ? null : known;
    }
    if (Attrs.getOrNull(module, "__path__") == null && !isNativePackage(module)) {
      return null;
    }
    try {
      return load(full);
    } catch (PyBaseException e) {
      if (e.type() == Exceptions.MODULE_NOT_FOUND_ERROR && full.equals(e.field(1))) {
        return null;
      }
      throw e;
    }
  }

  private static boolean isNativePackage(Object module) {
    return module instanceof NativeModule m && m.getOrNull("__package__") instanceof String;
  }

  /** {@code from module import *}. */
  public static void star(PyModule importer, Object module) {
    Object all = Attrs.getOrNull(module, "__all__");
    if (all != null) {
      Object it = Iter.of(all);
      for (Object n = Iter.next(it); n != null; n = Iter.next(it)) {
        if (!(n instanceof String name)) {
          throw Err.typeError(
              "Item in "
                  + Ops.str(Attrs.get(module, "__name__"))
                  + ".__all__ must be str, not "
                  + Types.of(n).name);
        }
        importer.set(name, Attrs.get(module, name));
      }
      return;
    }
    List<String> names = new ArrayList<>();
    if (module instanceof PyModule m) {
      names = m.names();
    } else {
      Object dict = Attrs.getOrNull(module, "__dict__");
      if (dict == null) {
        throw Err.importError("from-import-* object has no __dict__ and no __all__");
      }
      for (Object key : Iter.toList(dict)) {
        names.add(Ops.str(key));
      }
    }
    for (String name : names) {
      if (!name.startsWith("_")) {
        importer.set(name, Attrs.get(module, name));
      }
    }
  }

  /**
   * The absolute name of a relative import.
   *
   * @param packageName the importer's {@code __package__}, if it has one
   */
  public static String resolve(@Nullable Object packageName, String name, int level) {
    String base = packageName instanceof String s ? s : "";
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
  public static Object load(String name) {
    Object known = MODULES.getStr(name);
    if (known != null) {
      return checked(known, name);
    }
    int dot = name.lastIndexOf('.');
    Object parent = dot < 0 ? null : load(name.substring(0, dot));
    known = MODULES.getStr(name);
    if (known != null) {
      return checked(known, name);
    }
    Object m = loadOrNull(name, parent);
    if (m == null) {
      if (parent != null && Attrs.getOrNull(parent, "__path__") == null) {
        throw notFound(
            "No module named '" + name + "'; '" + name.substring(0, dot) + "' is not a package",
            name);
      }
      throw notFound("No module named '" + name + "'", name);
    }
    if (parent != null) {
      Attrs.set(parent, name.substring(dot + 1), m);
    }
    return m;
  }

  /** A module of the runtime or the library, which is a module object. */
  public static PyModule module(String name) {
    return (PyModule) load(name);
  }

  private static Object checked(Object known, String name) {
    if (known == PyNone.NONE) {
      throw notFound("import of " + name + " halted; None in sys.modules", name);
    }
    if (known instanceof PyModule m) {
      Loading.await(m);
    }
    return known;
  }

  // A Java class may be named like a module: import java.util.ArrayList.
  private static Object loadOrClass(String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0 && MODULES.getStr(name) == null) {
      Object parent = load(name.substring(0, dot));
      boolean python = parent instanceof CompiledModule || parent instanceof NativeModule;
      if (!python && JavaImports.isClass(name)) {
        Object member = from(parent, name.substring(dot + 1));
        if (member instanceof PyType) {
          return member;
        }
      }
    }
    return load(name);
  }

  private static PyBaseException notFound(String message, String name) {
    PyBaseException e = Err.moduleNotFoundError(message);
    e.setField(1, name);
    return e;
  }

  private static @Nullable Object loadOrNull(String name, @Nullable Object parent) {
    PyModule found = nativeModule(name);
    if (found instanceof NativeModule n && n.isStandIn()) {
      CompiledModule source = standard(name);
      if (source != null) {
        return run(name, source);
      }
    }
    if (found != null) {
      Object raced = MODULES.setDefault(name, found);
      Specs.describe(found);
      return raced;
    }
    Object folders = parent == null ? null : Attrs.getOrNull(parent, "__path__");
    if (parent != null && folders == null) {
      return ofJava(name);
    }
    PyList path = folders == null ? null : Iter.toList(folders);
    Object custom = MetaPath.find(name, parent == null ? PyNone.NONE : path);
    if (custom != null) {
      return custom;
    }
    PyModule module = find(name, path);
    if (module == null) {
      return ofJava(name);
    }
    return module instanceof CompiledModule compiled ? run(name, compiled) : plain(name, module);
  }

  private static @Nullable Object ofJava(String name) {
    PyModule found = JavaImports.find(name);
    return found == null ? null : MODULES.setDefault(name, found);
  }

  private static Object plain(String name, PyModule module) {
    MODULES.putStr(name, module);
    Specs.describe(module);
    return module;
  }

  private static Object run(String name, CompiledModule module) {
    Loading.begin(module);
    boolean done = false;
    try {
      Object raced = MODULES.setDefault(name, module);
      if (raced != module) {
        done = true;
        return checked(raced, name);
      }
      Specs.describe(module);
      module.run$();
      if (name.equals("_frozen_importlib")) {
        Specs.boot(module);
      }
      done = true;
    } finally {
      Loading.end(module);
      if (!done) {
        MODULES.removeOrNull(name);
      }
    }
    Object now = MODULES.getStr(name);
    return now == null ? module : now;
  }

  private static @Nullable PyModule find(String name, @Nullable PyList path) {
    CompiledModule own = ModuleClasses.find(name);
    if (own != null && Loading.isFirst(own)) {
      return own;
    }
    for (Finder f : FINDERS) {
      PyModule m = f.find(name, path);
      if (m != null) {
        return m;
      }
    }
    return null;
  }

  /** Whether the standard library's own source of a module is at hand. */
  public static boolean hasStandard(String name) {
    return standardFile(name) != null;
  }

  /** The file of a module's source in the standard library, or null. */
  static @Nullable String standardFile(String name) {
    for (Finder f : FINDERS) {
      String file = f.standardFile(name);
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /** A new module from the standard library's source, not run yet; null where there is none. */
  static @Nullable CompiledModule standard(String name) {
    for (Finder f : FINDERS) {
      CompiledModule m = f.standard(name);
      if (m != null) {
        return m;
      }
    }
    return null;
  }

  /** Whether a module is written in Java, as those are that CPython writes in C. */
  public static boolean isNative(String name) {
    return nativeModule(name) != null;
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
    String known = name.equals("posixpath") ? "os.path" : name;
    known = known.equals("_collections_abc") ? "collections.abc" : known;
    if (!known.equals(name)) {
      return nativeModule(known);
    }
    Class<?> c = ModuleClasses.classOrNull(ModuleNames.nativeClassName(name));
    if (c == null) {
      return null;
    }
    NativeModule made = new NativeModule(name, c);
    if (name.equals("os.path")) {
      made.rename("posixpath");
    }
    PyModule raced = NATIVE.putIfAbsent(name, made);
    return raced == null ? made : raced;
  }
}
