package io.krait.runtime.java;

import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.ReturnCarrier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Java's exceptions as Python's: each is an instance of its own class and of a built-in one. */
public final class JavaErrors {
  private static final int LONGEST_CHAIN = 50;

  private static final Map<String, PyType> MAPPED =
      Map.ofEntries(
          Map.entry("java.io.IOException", Exceptions.OS_ERROR),
          Map.entry("java.io.UncheckedIOException", Exceptions.OS_ERROR),
          Map.entry("java.io.FileNotFoundException", Exceptions.FILE_NOT_FOUND_ERROR),
          Map.entry("java.nio.file.NoSuchFileException", Exceptions.FILE_NOT_FOUND_ERROR),
          Map.entry("java.nio.file.FileAlreadyExistsException", Exceptions.FILE_EXISTS_ERROR),
          Map.entry("java.nio.file.NotDirectoryException", Exceptions.NOT_A_DIRECTORY_ERROR),
          Map.entry("java.nio.file.AccessDeniedException", Exceptions.PERMISSION_ERROR),
          Map.entry("java.io.EOFException", Exceptions.EOF_ERROR),
          Map.entry("java.net.ConnectException", Exceptions.CONNECTION_REFUSED_ERROR),
          Map.entry("java.net.SocketTimeoutException", Exceptions.TIMEOUT_ERROR),
          Map.entry("java.util.concurrent.TimeoutException", Exceptions.TIMEOUT_ERROR),
          Map.entry("java.lang.ArithmeticException", Exceptions.ARITHMETIC_ERROR),
          Map.entry("java.lang.IndexOutOfBoundsException", Exceptions.INDEX_ERROR),
          Map.entry("java.util.NoSuchElementException", Exceptions.LOOKUP_ERROR),
          Map.entry("java.lang.IllegalArgumentException", Exceptions.VALUE_ERROR),
          Map.entry("java.time.DateTimeException", Exceptions.VALUE_ERROR),
          Map.entry("java.text.ParseException", Exceptions.VALUE_ERROR),
          Map.entry("java.lang.ClassCastException", Exceptions.TYPE_ERROR),
          Map.entry("java.lang.NullPointerException", Exceptions.TYPE_ERROR),
          Map.entry("java.lang.ArrayStoreException", Exceptions.TYPE_ERROR),
          Map.entry("java.lang.UnsupportedOperationException", Exceptions.NOT_IMPLEMENTED_ERROR),
          Map.entry("java.lang.ClassNotFoundException", Exceptions.IMPORT_ERROR),
          Map.entry("java.lang.AssertionError", Exceptions.ASSERTION_ERROR),
          Map.entry("java.lang.RuntimeException", Exceptions.RUNTIME_ERROR));

  private JavaErrors() {}

  /** The built-in exception class that a Java class is too, beyond those of its superclass. */
  static @Nullable PyType mapped(Class<?> c) {
    return Throwable.class.isAssignableFrom(c) ? MAPPED.get(c.getName()) : null;
  }

  /** The Python exception that stands for a Java one, with its causes. */
  public static PyBaseException wrapped(Throwable t) {
    return wrapped(t, 0);
  }

  private static PyBaseException wrapped(Throwable t, int depth) {
    if (t instanceof PyBaseException e) {
      return e;
    }
    String message = t.getMessage();
    PyTuple args = message == null ? PyTuple.of() : PyTuple.of(message);
    PyBaseException e = PyBaseException.ofJava(JavaType.of(t.getClass()), args, t);
    Throwable cause = t.getCause();
    if (cause != null && depth < LONGEST_CHAIN) {
      e.setCause(wrapped(cause, depth + 1));
    }
    return e;
  }

  /** What Python code gets to see of an exception that a Java method threw. */
  static RuntimeException thrown(Throwable t) {
    if (t instanceof PyBaseException e) {
      return e;
    }
    if (t instanceof VirtualMachineError e) {
      throw e;
    }
    return t instanceof ReturnCarrier c ? c : wrapped(t);
  }

  /** What Java code gets to see of a Python exception: the Java one that it stands for, or it. */
  static RuntimeException toJava(PyBaseException e) {
    Throwable t = e.javaThrowable();
    if (t == null) {
      return e;
    }
    throw JavaErrors.<RuntimeException>sneaky(t);
  }

  // Java's checked exceptions cross Python code, which declares none.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E sneaky(Throwable t) throws E {
    throw (E) t;
  }
}
