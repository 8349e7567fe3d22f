package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A code object that {@code compile} made of a text. */
public final class PyTextCode extends PyCode {
  /** A text that was parsed; it is compiled when it is run. */
  public interface Text {
    /**
     * Loads the text's module anew; its body has not run yet.
     *
     * @param dictGlobals whether its globals live in a plain dict
     * @param separateLocals whether names outside functions live in another mapping
     */
    CompiledModule load(boolean dictGlobals, boolean separateLocals);
  }

  final Text text;

  public PyTextCode(String file, Text text) {
    super("<module>", "<module>", file, 1, 0, 0, 0, 0, new String[0], new String[0], "");
    this.text = text;
  }

  /**
   * Runs it.
   *
   * @param locals null where the globals serve as locals as well
   * @return the value of an expression, else None
   */
  Object run(PyDict globals, @Nullable Object locals) {
    if (globals.getStr("__builtins__") == null) {
      globals.putStr("__builtins__", Imports.builtins().dict());
    }
    TextNamespace names = new TextNamespace(globals, locals);
    names.load(text).run$();
    return names.result;
  }
}
