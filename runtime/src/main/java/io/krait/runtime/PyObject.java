package io.krait.runtime;

/** A Python object that is not one of the JDK's own value classes. */
public interface PyObject {
  /** The object's class, {@code type(self)}. */
  PyType type();
}
