package io.krait.runtime.container;

import io.krait.runtime.PyCode;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import org.jspecify.annotations.Nullable;

/**
 * A function made at run time where CPython's library makes a Python function: it binds as a
 * method, takes its arguments and reports wrong ones as such.
 */
public final class MadeFunction extends PyFunction {
  /** What the function does with its parameters, all of them bound. */
  public interface Body {
    Object run(Object[] locals);
  }

  private static final PyModule NO_MODULE = new PyModule("collections");
  private final Body body;

  private MadeFunction(PyCode code, @Nullable Object @Nullable [] defaults, Body body) {
    super(code, NO_MODULE, defaults, null, null);
    this.body = body;
  }

  /** A function of positional parameters, of which the first few are positional-only. */
  public static MadeFunction of(
      String qualname, int positionalOnly, int flags, String[] parameters, Body body) {
    return withDefaults(qualname, positionalOnly, flags, parameters, null, body);
  }

  /** The same with defaults of the last positional parameters. */
  public static MadeFunction withDefaults(
      String qualname,
      int positionalOnly,
      int flags,
      String[] parameters,
      @Nullable Object @Nullable [] defaults,
      Body body) {
    String name = qualname.substring(qualname.lastIndexOf('.') + 1);
    int extra = Integer.bitCount(flags & (PyCode.VARARGS | PyCode.VARKEYWORDS));
    PyCode code =
        new PyCode(
            name,
            qualname,
            "<string>",
            1,
            parameters.length - extra,
            positionalOnly,
            0,
            flags,
            parameters,
            new String[0],
            "");
    return new MadeFunction(code, defaults, body);
  }

  @Override
  protected Object invoke(Object[] locals) {
    return body.run(locals);
  }
}
