package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A frame: of a traceback, or of the stack as it was when somebody asked for it. */
public final class PyFrame implements PyObject {
  final PyCode code;
  final int line;
  final int position;
  final @Nullable CompiledModule module;
  @Nullable PyFrame back;

  /** What the program has stored in attributes that nothing here looks at. */
  Object trace = PyNone.NONE;

  PyFrame(PyCode code, int line, int position, @Nullable CompiledModule module) {
    this.code = code;
    this.line = line;
    this.position = position;
    this.module = module;
  }

  /** The frame of a traceback's entry. */
  static PyFrame of(PyTraceback t) {
    return new PyFrame(t.code, t.line(), t.position, CodeModules.of(t.code));
  }

  /** The frame that called this one, or null. */
  public @Nullable PyFrame back() {
    return back;
  }

  /** The source file. */
  public String file() {
    return code.file;
  }

  /** The line. */
  public long line() {
    return line;
  }

  /** Where the code's names are looked up. */
  public PyDict globals() {
    CompiledModule m = module;
    return m == null ? new PyDict() : m.dict();
  }

  /** {@code f_globals["__name__"]}, or null. */
  public @Nullable Object moduleName() {
    CompiledModule m = module;
    return m == null ? null : m.getOrNull("__name__");
  }

  /** Whether it runs a module's or a class's body, whose variables are a dict. */
  boolean isModule() {
    return code.name.equals("<module>");
  }

  @Override
  public PyType type() {
    return Types.FRAME;
  }
}
