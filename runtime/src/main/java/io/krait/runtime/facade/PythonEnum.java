package io.krait.runtime.facade;

/** A Java enum constant that stands for a member of a Python enum. */
public interface PythonEnum {
  /** The Python member. */
  Object python();
}
