package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Runs code objects that texts were compiled to. */
public final class TextRuns {
  private TextRuns() {}

  /**
   * Runs code in namespaces.
   *
   * @param locals null where the globals serve as locals as well
   * @return the value of an expression, else None
   */
  public static Object run(PyTextCode code, PyDict globals, @Nullable Object locals) {
    return code.run(globals, locals);
  }

  /**
   * The SyntaxError of a text.
   *
   * @param kind the exception class
   * @param place file, line, column and the text of the line, end line and end column, or null
   */
  public static PyBaseException syntaxError(String kind, String message, @Nullable PyTuple place) {
    PyType type = Exceptions.byName(kind);
    PyType raised = type == null ? Exceptions.SYNTAX_ERROR : type;
    Object made = place == null ? raised.call1(message) : raised.call2(message, place);
    return (PyBaseException) made;
  }
}
