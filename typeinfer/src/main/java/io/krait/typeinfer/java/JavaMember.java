package io.krait.typeinfer.java;

import java.lang.reflect.Modifier;

/** A field, method or constructor as its class declares it. */
public sealed interface JavaMember permits JavaField, JavaMethod {
  String name();

  /** As in {@link Modifier}. */
  int modifiers();

  boolean deprecated();

  default boolean isStatic() {
    return Modifier.isStatic(modifiers());
  }

  default boolean isPublic() {
    return Modifier.isPublic(modifiers());
  }

  default boolean isProtected() {
    return Modifier.isProtected(modifiers());
  }
}
