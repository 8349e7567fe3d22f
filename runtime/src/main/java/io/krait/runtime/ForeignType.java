package io.krait.runtime;

import java.util.Map;

/** A class that Python code did not make and whose attributes are found when it is first used. */
public abstract class ForeignType extends PyType {
  protected ForeignType(String name, PyType metatype, PyType[] bases, PyType[] mro) {
    super(name, metatype, bases, mro);
  }

  /** Puts the attributes into the namespace. */
  @Override
  protected abstract void fill(Map<String, Object> namespace);

  /** Whether instances may be of any other class as well. */
  protected abstract boolean isInterface();

  /** Whether no class can be derived from it. */
  protected abstract boolean isFinal();

  /** Sets an attribute of the class itself; false where it has none that can be set. */
  protected abstract boolean setStatic(String attribute, Object value);
}
