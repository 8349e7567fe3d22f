package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code dataclasses.Field}. */
public final class PyField implements PyObject {
  static final PyType TYPE =
      PyType.builtin("dataclasses.Field", Types.OBJECT, "io.krait.runtime.module.FieldMethods");

  /** What a field is for. */
  enum Kind {
    FIELD,
    CLASS_VAR,
    INIT_VAR;

    String shown() {
      return this == FIELD ? "_FIELD" : this == CLASS_VAR ? "_FIELD_CLASSVAR" : "_FIELD_INITVAR";
    }
  }

  String name = "";
  Object annotation = PyNone.NONE;
  @Nullable Object defaultValue;
  @Nullable Object defaultFactory;
  boolean init = true;
  boolean repr = true;

  /** None, True or False. */
  Object hash = PyNone.NONE;

  boolean compare = true;
  PyDict metadata = new PyDict();

  /** Null until the class decides. */
  @Nullable Boolean kwOnly;

  @Nullable Kind kind;

  boolean hasDefault() {
    return defaultValue != null || defaultFactory != null;
  }

  /** Whether the value counts for the hash. */
  boolean hashed() {
    return hash == PyNone.NONE ? compare : Ops.truth(hash);
  }

  boolean isKwOnly() {
    return Boolean.TRUE.equals(kwOnly);
  }

  Object shownName() {
    return name.isEmpty() ? PyNone.NONE : name;
  }

  static Object orMissing(@Nullable Object value) {
    return value == null ? Sentinel.MISSING : value;
  }

  /** A field's text by name, for error messages. */
  static String text(Object o) {
    String text = Convert.strOrNull(o);
    return text == null ? Ops.repr(o) : text;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
