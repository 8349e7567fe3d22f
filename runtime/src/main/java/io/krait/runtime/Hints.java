package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ". Did you mean: 'x'?" that a printed NameError, AttributeError or ImportError gets. */
final class Hints {
  // Modules of the standard library that programs forget to import most.
  private static final Set<String> MODULES =
      Set.of(
          "abc",
          "argparse",
          "array",
          "ast",
          "asyncio",
          "base64",
          "bisect",
          "builtins",
          "calendar",
          "cmath",
          "codecs",
          "collections",
          "concurrent",
          "contextlib",
          "copy",
          "csv",
          "ctypes",
          "dataclasses",
          "datetime",
          "decimal",
          "difflib",
          "dis",
          "email",
          "enum",
          "errno",
          "fractions",
          "functools",
          "gc",
          "getpass",
          "glob",
          "gzip",
          "hashlib",
          "heapq",
          "hmac",
          "html",
          "http",
          "importlib",
          "inspect",
          "io",
          "ipaddress",
          "itertools",
          "json",
          "keyword",
          "linecache",
          "locale",
          "logging",
          "math",
          "multiprocessing",
          "numbers",
          "operator",
          "os",
          "pathlib",
          "pickle",
          "platform",
          "pprint",
          "queue",
          "random",
          "re",
          "secrets",
          "select",
          "selectors",
          "shelve",
          "shlex",
          "shutil",
          "signal",
          "socket",
          "sqlite3",
          "ssl",
          "stat",
          "statistics",
          "string",
          "struct",
          "subprocess",
          "symtable",
          "sys",
          "tarfile",
          "tempfile",
          "textwrap",
          "threading",
          "time",
          "timeit",
          "token",
          "tokenize",
          "tomllib",
          "traceback",
          "types",
          "typing",
          "unicodedata",
          "unittest",
          "urllib",
          "uuid",
          "warnings",
          "weakref",
          "xml",
          "zipfile",
          "zlib",
          "zoneinfo");

  private Hints() {}

  static String of(PyBaseException e) {
    if (e.type().isSubtypeOf(Exceptions.IMPORT_ERROR)) {
      return e.field(3) instanceof String name ? suggestion(importable(e), name) : "";
    }
    if (!(e.field(0) instanceof String name)) {
      return "";
    }
    if (e.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
      Object o = e.field(1);
      return o == null ? "" : suggestion(visible(o, name), name);
    }
    if (e.type().isSubtypeOf(Exceptions.NAME_ERROR)) {
      String hint = suggestion(names(e), name);
      if (!MODULES.contains(name)) {
        return hint;
      }
      return hint.isEmpty()
          ? ". Did you forget to import '" + name + "'?"
          : hint + " Or did you forget to import '" + name + "'?";
    }
    return "";
  }

  private static String suggestion(List<String> names, String wrong) {
    String closest = Suggestions.closest(wrong, names);
    return closest == null ? "" : ". Did you mean: '" + closest + "'?";
  }

  private static List<String> importable(PyBaseException e) {
    Object module = e.field(1) instanceof String name ? Imports.modules().getStr(name) : null;
    return module == null || !(e.field(3) instanceof String wrong)
        ? List.of()
        : visible(module, wrong);
  }

  private static List<String> visible(Object o, String wrong) {
    List<String> names = new ArrayList<>();
    try {
      for (Object n : Dir.of(o).toArray()) {
        String s = Convert.strOrNull(n);
        if (s != null && (wrong.startsWith("_") || !s.startsWith("_"))) {
          names.add(s);
        }
      }
    } catch (PyBaseException failed) {
      // A dir() that fails gives no suggestions, as in CPython.
      return List.of();
    }
    return names;
  }

  private static List<String> names(PyBaseException e) {
    PyTraceback last = e.traceback();
    if (last == null) {
      return List.of();
    }
    for (PyTraceback t = last; t != null; t = t.next) {
      last = t;
    }
    List<String> names = new ArrayList<>();
    if (!last.code.name.equals("<module>")) {
      names.addAll(List.of(last.code.varNames));
      names.addAll(List.of(last.code.freeVars));
    }
    PyModule module = module(last.code.file);
    if (module != null) {
      names.addAll(module.names());
    }
    names.addAll(Imports.builtins().names());
    return names;
  }

  private static @Nullable PyModule module(String file) {
    PyDict modules = Imports.modules();
    for (int p = modules.nextPosition(0); p >= 0; p = modules.nextPosition(p + 1)) {
      if (modules.valueAt(p) instanceof CompiledModule m && m.file.equals(file)) {
        return m;
      }
    }
    return null;
  }
}
