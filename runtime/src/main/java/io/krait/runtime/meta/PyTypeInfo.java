package io.krait.runtime.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put on a Java class whose {@link Py} methods are the members of a built-in Python type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PyTypeInfo {
  /** The class header in stub syntax: {@code "list(Generic[T])"}, {@code "bool(int)"}. */
  String value();

  /** The module that the type names as its own. */
  String module() default "builtins";

  /** The docstring. */
  String doc() default "";

  /** Further classes whose {@link Py} methods are members of the type. */
  Class<?>[] parts() default {};
}
