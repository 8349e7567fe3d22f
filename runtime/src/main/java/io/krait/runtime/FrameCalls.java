package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Builtins that look at their caller's variables, called by their bare names. */
public final class FrameCalls {
  private FrameCalls() {}

  /** {@code super()}: with the class that the method belongs to and its first argument. */
  public static Object zeroSuper(Object function, Cell classCell, @Nullable Object self) {
    if (function != Types.SUPER) {
      return Calls.call0(function);
    }
    if (self == null) {
      throw Err.runtimeError("super(): arg[0] deleted");
    }
    return PySuper.of(classCell, self);
  }

  /** The variables of a function as a new dict; unbound ones are null. */
  public static PyDict locals(String[] names, @Nullable Object[] values) {
    PyDict dict = new PyDict();
    for (int i = 0; i < names.length; i++) {
      Object v = values[i];
      if (v != null) {
        dict.putStr(names[i], v);
      }
    }
    return dict;
  }

  /**
   * Calls what a name such as {@code locals} stands for.
   *
   * @param locals the caller's variables; null in a module, whose globals they are
   */
  public static Object call(
      Object function, String name, PyModule module, @Nullable PyDict locals, Object[] args) {
    if (function != Names.builtinOrNull(name)) {
      return Calls.call(function, args, null);
    }
    return switch (name) {
      case "globals" -> args.length == 0 ? module.dict() : Calls.call(function, args, null);
      case "locals", "vars" ->
          args.length == 0 ? here(module, locals) : Calls.call(function, args, null);
      case "dir" -> args.length == 0 ? names(here(module, locals)) : Calls.call1(function, args[0]);
      case "eval", "exec" ->
          args.length == 1
              ? Calls.call3(function, args[0], module.dict(), here(module, locals))
              : Calls.call(function, args, null);
      default -> Calls.call(function, args, null);
    };
  }

  private static Object here(PyModule module, @Nullable PyDict locals) {
    return locals == null ? TextNamespace.locals(module) : locals;
  }

  private static Object names(Object variables) {
    PyList list = Iter.toList(variables);
    Calls.callMethod0(list, "sort");
    return list;
  }
}
