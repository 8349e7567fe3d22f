package io.krait.runtime.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put on a Java class whose {@link Py} methods are the functions of a native module. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PyModuleInfo {
  /** The module's name. */
  String value();

  /** The docstring. */
  String doc() default "";

  /** Further classes whose {@link Py} methods belong to the module. */
  Class<?>[] parts() default {};
}
