package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Fills the attributes that built-in exceptions take from their arguments. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class ExceptionFields {
  private ExceptionFields() {}

  /** As the exception's {@code __init__} does it with positional arguments. */
  static void fromArguments(PyBaseException e) {
    PyType kind = kind(e.type());
    if (kind == null) {
      return;
    }
    PyTuple args = e.args();
    if (kind == Exceptions.STOP_ITERATION || kind == Exceptions.IMPORT_ERROR) {
      e.setField(0, args.size() > 0 ? args.get(0) : PyNone.NONE);
    } else if (kind == Exceptions.SYSTEM_EXIT) {
      e.setField(0, args.size() == 0 ? PyNone.NONE : args.size() == 1 ? args.get(0) : args);
    } else if (kind == Exceptions.OS_ERROR) {
      osError(e, args);
    } else if (kind == Exceptions.SYNTAX_ERROR) {
      SyntaxErrorMethods.fill(e, args);
    } else {
      UnicodeErrorMethods.fill(e, args);
    }
  }

  /** The class in the MRO that has fields of its own, or null. */
  private static @Nullable PyType kind(PyType type) {
    for (PyType t : type.mro()) {
      if (t == Exceptions.STOP_ITERATION
          || t == Exceptions.SYSTEM_EXIT
          || t == Exceptions.OS_ERROR
          || t == Exceptions.IMPORT_ERROR
          || t == Exceptions.SYNTAX_ERROR
          || t == Exceptions.UNICODE_DECODE_ERROR
          || t == Exceptions.UNICODE_ENCODE_ERROR
          || t == Exceptions.UNICODE_TRANSLATE_ERROR) {
        return t;
      }
    }
    return null;
  }

  // errno, strerror, filename, filename2
  private static void osError(PyBaseException e, PyTuple args) {
    int n = args.size();
    if (n < 2 || n > 5) {
      return;
    }
    e.setField(0, args.get(0));
    e.setField(1, args.get(1));
    if (n > 2 && args.get(2) != PyNone.NONE) {
      e.setField(2, args.get(2));
      if (n > 4 && args.get(4) != PyNone.NONE) {
        e.setField(3, args.get(4));
      }
      e.setArgs(PyTuple.of(args.get(0), args.get(1)));
    }
  }
}
