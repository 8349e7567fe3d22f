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

  /** Whether it gives way to the standard library's own source where that is at hand. */
  boolean standIn() default false;

  /** Another native module, all of whose members are members of this one as well. */
  String of() default "";
}
