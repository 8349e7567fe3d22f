package io.krait.runtime;

/** How many arguments callables take, as far as can be told. */
public final class Arity {
  private Arity() {}

  /** Whether so many positional arguments can be passed; true where nothing tells. */
  public static boolean accepts(Object callable, int count) {
    if (callable instanceof PyFunction f) {
      return accepts(f, count);
    }
    return !(callable instanceof PyMethod m && m.function instanceof PyFunction f)
        || accepts(f, count + 1);
  }

  private static boolean accepts(PyFunction f, int count) {
    Object[] defaults = f.defaults;
    int most = f.code.argCount;
    int least = most - (defaults == null ? 0 : defaults.length);
    return count >= least && (count <= most || (f.code.flags() & PyCode.VARARGS) != 0);
  }
}
