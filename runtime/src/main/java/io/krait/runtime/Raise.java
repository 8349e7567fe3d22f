package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The {@code raise} and {@code except} statements. */
public final class Raise {
  private Raise() {}

  /** The exception of {@code raise exc}: instantiated where it is a class. */
  public static PyBaseException of(Object exc) {
    PyBaseException e = instance(exc);
    Handled.setContext(e);
    return e;
  }

  private static PyBaseException instance(Object exc) {
    if (exc instanceof PyBaseException e) {
      return e;
    }
    if (exc instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      Object made = t.call0();
      if (made instanceof PyBaseException e) {
        return e;
      }
      throw Err.typeError(
          "calling "
              + Ops.repr(t)
              + " should have returned an instance of BaseException, not "
              + Ops.repr(Types.of(made)));
    }
    throw Err.typeError("exceptions must derive from BaseException");
  }

  /** {@code raise exc from cause}. */
  public static PyBaseException from(Object exc, Object cause) {
    PyBaseException e = instance(exc);
    if (cause == PyNone.NONE) {
      e.setCause(null);
    } else if (cause instanceof PyBaseException c) {
      e.setCause(c);
    } else if (cause instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      e.setCause(instance(t));
    } else {
      throw Err.typeError("exception causes must derive from BaseException");
    }
    Handled.setContext(e);
    return e;
  }

  /** A bare {@code raise}: the exception being handled; the frame is not added again. */
  public static PyBaseException reraise() {
    PyBaseException e = Handled.current();
    if (e == null) {
      throw Err.runtimeError("No active exception to reraise");
    }
    e.again = true;
    return e;
  }

  /**
   * Whether {@code except classOrTuple} catches the exception.
   *
   * @throws PyBaseException TypeError for what is not an exception class
   */
  public static boolean matches(PyBaseException e, Object classOrTuple) {
    if (classOrTuple instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      return e.type().isSubtypeOf(t);
    }
    if (classOrTuple instanceof PyTuple classes) {
      for (Object c : classes.items()) {
        if (!(c instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION))) {
          throw badClass();
        }
      }
      for (Object c : classes.items()) {
        if (e.type().isSubtypeOf((PyType) c)) {
          return true;
        }
      }
      return false;
    }
    throw badClass();
  }

  private static PyBaseException badClass() {
    return Err.typeError("catching classes that do not inherit from BaseException is not allowed");
  }

  /** The AssertionError of a failed {@code assert}; the message is null where there is none. */
  public static PyBaseException assertion(@Nullable Object message) {
    return message == null
        ? Err.of(Exceptions.ASSERTION_ERROR)
        : Err.of(Exceptions.ASSERTION_ERROR, message);
  }

  /** The exception of {@code generator.throw(type, value, traceback)}. */
  static PyBaseException thrown(Object type, @Nullable Object value, @Nullable Object traceback) {
    PyBaseException e;
    if (type instanceof PyBaseException given) {
      if (value != null && value != PyNone.NONE) {
        throw Err.typeError("instance exception may not have a separate value");
      }
      e = given;
    } else if (type instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      e = ofClass(t, value);
    } else {
      throw Err.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + Types.of(type).name);
    }
    if (traceback instanceof PyTraceback tb) {
      e.setTraceback(tb);
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw Err.typeError("throw() third argument must be a traceback object");
    }
    return e;
  }

  private static PyBaseException ofClass(PyType t, @Nullable Object value) {
    if (value instanceof PyBaseException given && given.type().isSubtypeOf(t)) {
      return given;
    }
    Object made =
        value == null || value == PyNone.NONE
            ? t.call0()
            : value instanceof PyTuple args ? t.call(args.items().clone(), null) : t.call1(value);
    return instance(made);
  }
}
