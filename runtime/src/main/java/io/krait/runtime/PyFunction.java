package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A Python function. Compiled code extends it once per module and switches on an id of its own; it
 * overrides {@code call0} to {@code call4} for plain functions of that arity.
 */
public abstract class PyFunction implements PyCallable, HasDict {
  public final PyCode code;
  public final PyModule module;
  public final Cell @Nullable [] closure;
  public String name;
  public String qualname;
  public @Nullable Object @Nullable [] defaults;
  public @Nullable PyDict kwDefaults;

  /** The docstring, or null for None. */
  public @Nullable Object doc;

  private @Nullable Object moduleName;
  private @Nullable PyDict annotations;
  private @Nullable PyDict dict;
  private @Nullable Object typeParams;

  /** {@code defaults} are those of the last positional parameters. */
  protected PyFunction(
      PyCode code,
      PyModule module,
      @Nullable Object @Nullable [] defaults,
      @Nullable PyDict kwDefaults,
      Cell @Nullable [] closure) {
    this.code = code;
    this.module = module;
    this.defaults = defaults;
    this.kwDefaults = kwDefaults;
    this.closure = closure;
    this.name = code.name;
    this.qualname = code.qualname;
    if (code.module == null && module instanceof CompiledModule m) {
      code.module = m;
    }
  }

  /** Runs the body; every parameter is bound, in the order of the code's names. */
  protected abstract Object invoke(Object[] locals);

  /** Evaluates the annotations when they are first asked for; null where there are none. */
  protected @Nullable PyDict makeAnnotations() {
    return null;
  }

  /** {@code __annotations__}. */
  public final PyDict annotations() {
    PyDict a = annotations;
    if (a == null) {
      PyDict made = makeAnnotations();
      a = made == null ? new PyDict() : made;
      annotations = a;
    }
    return a;
  }

  public final void setAnnotations(@Nullable PyDict value) {
    annotations = value == null ? new PyDict() : value;
  }

  /** {@code __module__}. */
  public final Object moduleName() {
    return moduleName == null ? module.nameOrNone() : moduleName;
  }

  final void setModuleName(Object value) {
    moduleName = value;
  }

  /** {@code __type_params__}. */
  public final Object typeParams() {
    return typeParams == null ? PyTuple.of() : typeParams;
  }

  public final void setTypeParams(Object value) {
    typeParams = value;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (keywords == null && arguments.length == code.argCount && code.isPlain()) {
      return invoke(arguments);
    }
    return bindAndInvoke(arguments, keywords);
  }

  @Override
  public Object call0() {
    return code.argCount == 0 && code.isPlain()
        ? invoke(NO_ARGUMENTS)
        : bindAndInvoke(NO_ARGUMENTS, null);
  }

  // Endless recursion that passes *args on takes more memory with every call, so it is counted.
  private Object bindAndInvoke(Object[] arguments, String @Nullable [] keywords) {
    Object[] locals = FunctionBinder.bind(this, arguments, keywords);
    PyThread t = RecursionLimit.enter();
    try {
      return invoke(locals);
    } finally {
      RecursionLimit.leave(t);
    }
  }

  @Override
  public Object call1(Object a) {
    return call(new Object[] {a}, null);
  }

  @Override
  public Object call2(Object a, Object b) {
    return call(new Object[] {a, b}, null);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return call(new Object[] {a, b, c}, null);
  }

  @Override
  public Object call4(Object a, Object b, Object c, Object d) {
    return call(new Object[] {a, b, c, d}, null);
  }

  @Override
  public final @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public final void setDict(@Nullable PyDict value) {
    dict = value;
  }

  @Override
  public PyType type() {
    return Types.FUNCTION;
  }
}
