package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Calls of any object. */
public final class Calls {
  private Calls() {}

  public static Object call(Object f, Object[] args, String @Nullable [] keywords) {
    throw new UnsupportedOperationException();
  }

  public static Object call0(Object f) {
    throw new UnsupportedOperationException();
  }

  public static Object call1(Object f, Object a) {
    throw new UnsupportedOperationException();
  }

  public static Object call2(Object f, Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object call3(Object f, Object a, Object b, Object c) {
    throw new UnsupportedOperationException();
  }

  public static Object callMethod(Object receiver, String name, Object[] args, String @Nullable [] keywords) {
    throw new UnsupportedOperationException();
  }

  public static Object callMethod0(Object receiver, String name) {
    throw new UnsupportedOperationException();
  }

  public static Object callMethod1(Object receiver, String name, Object a) {
    throw new UnsupportedOperationException();
  }

  public static Object callMethod2(Object receiver, String name, Object a, Object b) {
    throw new UnsupportedOperationException();
  }

  public static Object callMethod3(Object receiver, String name, Object a, Object b, Object c) {
    throw new UnsupportedOperationException();
  }

  // f(*positional, **keywords), both already collected.
  public static Object callEx(Object f, PyTuple positional, @Nullable PyDict keywords) {
    throw new UnsupportedOperationException();
  }

}
