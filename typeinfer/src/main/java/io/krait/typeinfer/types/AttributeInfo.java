package io.krait.typeinfer.types;

import org.jspecify.annotations.Nullable;

/** An attribute that a class gives its instances or itself. */
public interface AttributeInfo {
  /** What kind of thing the attribute is. */
  enum Kind {
    /** Assigned through {@code self}; maybe with a default in the class body. */
    INSTANCE,
    /** Assigned in the class body only. */
    CLASS_VARIABLE,
    METHOD,
    CLASS_METHOD,
    STATIC_METHOD,
    PROPERTY,
    /** A member of an enum. */
    ENUM_MEMBER,
    NESTED_CLASS
  }

  String name();

  /** The class that defines it. */
  ClassInfo owner();

  Kind kind();

  /** Declared, else inferred. For a property, what reading gives; for a method, the function. */
  Type type();

  /** The annotation's type, or null. */
  @Nullable Type declaredType();

  /** The union of everything that the program assigns to it; Never if nothing. */
  Type inferredType();

  /** The method, or a property's getter. */
  @Nullable FunctionInfo function();

  /** A property's setter. */
  @Nullable FunctionInfo setter();

  /** Every path through {@code __init__} assigns it (or the class makes it as a field). */
  boolean isDefinitelyAssigned();

  /** Has a value in the class body. */
  boolean hasClassValue();

  /** Assigned through the class itself, outside its body. */
  boolean isAssignedOnClass();

  /** Assigned somewhere outside {@code __init__} and the class body. */
  boolean isReassigned();
}
