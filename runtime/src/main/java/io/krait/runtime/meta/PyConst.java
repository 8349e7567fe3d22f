package io.krait.runtime.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant of a native module or type: put on a static final field, {@code "pi: float"}. Or on a
 * static method without parameters, called once when the module is first imported.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyConst {
  /** Name and type in stub syntax. */
  String value();
}
