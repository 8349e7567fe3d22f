package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** What a type's MRO says about one attribute name; immutable, so that it can be cached. */
final class TypeEntry {
  /** No class attribute. */
  static final int ABSENT = 0;

  /** Not a descriptor. */
  static final int PLAIN = 1;

  /** A Python function: binds to the instance. */
  static final int FUNCTION = 2;

  /** A native method. */
  static final int NATIVE = 3;

  /** A built-in descriptor that the instance's own attributes hide. */
  static final int NON_DATA = 4;

  /** A built-in descriptor that wins over the instance's own attributes. */
  static final int DATA = 5;

  /**
   * An instance of a Python class that has {@code __get__}, but neither {@code __set__} nor {@code
   * __delete__}.
   */
  static final int USER_NON_DATA = 6;

  /** An instance of a Python class that has {@code __set__} or {@code __delete__}. */
  static final int USER_DATA = 7;

  /** Methods of a {@link ForeignType}. */
  static final int FOREIGN = 8;

  final String name;
  final @Nullable Object value;

  /** The class in whose namespace the value is. */
  final @Nullable PyType owner;

  final int kind;

  /** The index of the instance attribute in the compiled class's fields, or -1. */
  final int slot;

  TypeEntry(String name, @Nullable Object value, @Nullable PyType owner, int slot) {
    this.name = name;
    this.value = value;
    this.owner = owner;
    this.slot = slot;
    this.kind = kindOf(value);
  }

  /** Whether it is found before the instance's own attributes. */
  boolean isData() {
    return kind == DATA || kind == USER_DATA;
  }

  /** Whether a call can be made with the receiver as first argument, without binding it. */
  boolean isMethod() {
    return kind == FUNCTION || kind == NATIVE || kind == FOREIGN;
  }

  private static int kindOf(@Nullable Object value) {
    if (value == null) {
      return ABSENT;
    }
    if (value instanceof PyFunction) {
      return FUNCTION;
    }
    if (value instanceof PyMethodDescriptor) {
      return NATIVE;
    }
    if (value instanceof ForeignMethods) {
      return FOREIGN;
    }
    if (value instanceof Descriptor d && isBuiltin(d)) {
      return d.isData() ? DATA : NON_DATA;
    }
    return value instanceof PyObject o ? userKind(o.type()) : PLAIN;
  }

  // A user's subclass of property may override __get__, so it takes the general way.
  private static boolean isBuiltin(Descriptor d) {
    return d.type().isBuiltin();
  }

  private static int userKind(PyType type) {
    if (type.isBuiltin() && !type.mayDescribe()) {
      return PLAIN;
    }
    if (type.lookup("__set__") != null || type.lookup("__delete__") != null) {
      return USER_DATA;
    }
    return type.lookup("__get__") != null ? USER_NON_DATA : PLAIN;
  }
}
