package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;

/** Built-in functions that need a compiler at run time, and {@code __import__}. */
public final class BuiltinRunTime {
  private BuiltinRunTime() {}

  @Py("eval(source: Any, /, globals: Any = None, locals: Any = None) -> Any")
  static Object eval(Object source, Object globals, Object locals) {
    throw unsupported("eval");
  }

  @Py(
      "exec(source: Any, /, globals: Any = None, locals: Any = None, *, closure: Any = None) -> None")
  static void exec(Object source, Object globals, Object locals, Object closure) {
    throw unsupported("exec");
  }

  @Py(
      "compile(source: Any, filename: Any, mode: str, flags: int = 0, dont_inherit: bool = False,"
          + " optimize: int = -1, *, _feature_version: int = -1) -> Any")
  static Object compile(
      Object source,
      Object filename,
      Object mode,
      Object flags,
      Object dontInherit,
      Object optimize,
      Object featureVersion) {
    throw unsupported("compile");
  }

  private static PyBaseException unsupported(String name) {
    return Err.notImplementedError(
        name + "() is not available: compiled programs cannot compile text at run time yet");
  }

  @Py(
      "__import__(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (),"
          + " level: int = 0) -> Any")
  static Object import_(String name, Object globals, Object locals, Object fromlist, long level) {
    if (level != 0) {
      throw Err.importError("relative __import__ needs an import statement");
    }
    PyModule whole = Imports.load(name);
    int dot = name.indexOf('.');
    boolean wantsWhole = fromlist != PyNone.NONE && io.krait.runtime.Ops.truth(fromlist);
    return wantsWhole || dot < 0 ? whole : Imports.load(name.substring(0, dot));
  }
}
