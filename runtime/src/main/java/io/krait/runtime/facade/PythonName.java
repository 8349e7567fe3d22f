package io.krait.runtime.facade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a member of a protocol's interface is called in Python. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PythonName {
  /** The Python name. */
  String value();

  /** Whether it is an attribute, not called. */
  boolean attribute() default false;
}
