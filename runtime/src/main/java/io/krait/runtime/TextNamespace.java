package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Where the text that {@code eval} or {@code exec} runs finds its names, and what it gives. */
public final class TextNamespace {
  private static final ThreadLocal<@Nullable TextNamespace> NEXT = new ThreadLocal<>();

  final PyDict globals;

  /** The mapping that names outside functions live in; null where it is the globals. */
  final @Nullable Object locals;

  /** The value of an expression. */
  Object result = PyNone.NONE;

  TextNamespace(PyDict globals, @Nullable Object locals) {
    this.globals = globals;
    this.locals = locals;
  }

  /** Whether the globals are a module's own variables. */
  boolean isOfModule() {
    return globals instanceof ModuleDict;
  }

  /** The cell of a global. */
  Global cell(String variable) {
    return globals instanceof ModuleDict m
        ? m.module().cell(variable)
        : new DictGlobal(variable, globals);
  }

  /** Makes the next compiled module that this thread loads use it. */
  CompiledModule load(PyTextCode.Text text) {
    NEXT.set(this);
    try {
      return text.load(!isOfModule(), locals != null);
    } finally {
      NEXT.remove();
    }
  }

  /** The namespace of the module being made, if it is a text's. */
  static @Nullable TextNamespace take() {
    TextNamespace next = NEXT.get();
    if (next != null) {
      NEXT.remove();
    }
    return next;
  }

  /** The mapping that a text's names outside functions live in. */
  public static Object locals(PyModule module) {
    TextNamespace text = module.text();
    if (text == null || text.locals == null) {
      return module.dict();
    }
    return text.locals;
  }

  /** Keeps the value of the expression that {@code eval} evaluates. */
  public static void result(PyModule module, Object value) {
    TextNamespace text = module.text();
    if (text != null) {
      text.result = value;
    }
  }

  /** Shows the value of an expression statement as an interactive interpreter does. */
  public static void display(Object value) {
    Calls.call1(Attrs.get(Imports.load("sys"), "displayhook"), value);
  }
}
