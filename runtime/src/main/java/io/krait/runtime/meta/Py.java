package io.krait.runtime.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the Python signature of a static Java method, once, in stub syntax: {@code "split(self, /,
 * sep: str | None = None, maxsplit: int = -1) -> list[str]"}.
 *
 * <p>The binder of arguments, the type checker and the compiler's direct calls all read it. Each
 * Python parameter is one Java parameter, in order ({@code *args} a {@code PyTuple}, {@code **kw} a
 * {@code PyDict}); its Java type says what is accepted and how it is converted: {@code Object}
 * anything; {@code long} an {@code __index__}; {@code double} a real number; {@code boolean} a
 * truth value; {@code String} a str; any other class an instance of it. A default of {@code ...}
 * arrives as Java null. A method of a type takes {@code self} (or {@code cls}, a {@code PyType})
 * first.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Py {
  /** The signature; several stub overloads are separated by newlines, the first one binds. */
  String value();

  /** The docstring. */
  String doc() default "";

  /** How the method is exposed. */
  Kind kind() default Kind.METHOD;

  /** The forms of a member. */
  enum Kind {
    METHOD,
    STATIC_METHOD,
    CLASS_METHOD,
    /** A computed attribute: {@code "real(self) -> int"}. */
    GETTER,
    /** Sets the attribute of that name: {@code "real(self, value)"}. */
    SETTER
  }
}
