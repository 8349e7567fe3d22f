package io.krait.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built-in exception classes. */
public final class Exceptions {
  public static final PyType BASE_EXCEPTION =
      PyType.builtin("BaseException", Types.OBJECT, "io.krait.runtime.BaseExceptionMethods");
  public static final PyType BASE_EXCEPTION_GROUP =
      PyType.builtin(
          "BaseExceptionGroup", BASE_EXCEPTION, "io.krait.runtime.ExceptionGroupMethods");
  public static final PyType EXCEPTION = PyType.builtin("Exception", BASE_EXCEPTION, "");
  public static final PyType EXCEPTION_GROUP =
      PyType.builtinOf("ExceptionGroup", new PyType[] {BASE_EXCEPTION_GROUP, EXCEPTION}, "");
  public static final PyType ARITHMETIC_ERROR = PyType.builtin("ArithmeticError", EXCEPTION, "");
  public static final PyType FLOATING_POINT_ERROR =
      PyType.builtin("FloatingPointError", ARITHMETIC_ERROR, "");
  public static final PyType OVERFLOW_ERROR = PyType.builtin("OverflowError", ARITHMETIC_ERROR, "");
  public static final PyType ZERO_DIVISION_ERROR =
      PyType.builtin("ZeroDivisionError", ARITHMETIC_ERROR, "");
  public static final PyType ASSERTION_ERROR = PyType.builtin("AssertionError", EXCEPTION, "");
  public static final PyType ATTRIBUTE_ERROR =
      PyType.builtin("AttributeError", EXCEPTION, "io.krait.runtime.AttributeErrorMethods");
  public static final PyType BUFFER_ERROR = PyType.builtin("BufferError", EXCEPTION, "");
  public static final PyType EOF_ERROR = PyType.builtin("EOFError", EXCEPTION, "");
  public static final PyType IMPORT_ERROR =
      PyType.builtin("ImportError", EXCEPTION, "io.krait.runtime.ImportErrorMethods");
  public static final PyType MODULE_NOT_FOUND_ERROR =
      PyType.builtin("ModuleNotFoundError", IMPORT_ERROR, "");
  public static final PyType LOOKUP_ERROR = PyType.builtin("LookupError", EXCEPTION, "");
  public static final PyType INDEX_ERROR = PyType.builtin("IndexError", LOOKUP_ERROR, "");
  public static final PyType KEY_ERROR =
      PyType.builtin("KeyError", LOOKUP_ERROR, "io.krait.runtime.KeyErrorMethods");
  public static final PyType MEMORY_ERROR = PyType.builtin("MemoryError", EXCEPTION, "");
  public static final PyType NAME_ERROR =
      PyType.builtin("NameError", EXCEPTION, "io.krait.runtime.NameErrorMethods");
  public static final PyType UNBOUND_LOCAL_ERROR =
      PyType.builtin("UnboundLocalError", NAME_ERROR, "");
  public static final PyType OS_ERROR =
      PyType.builtin("OSError", EXCEPTION, "io.krait.runtime.OSErrorMethods");
  public static final PyType BLOCKING_IO_ERROR = PyType.builtin("BlockingIOError", OS_ERROR, "");
  public static final PyType CHILD_PROCESS_ERROR =
      PyType.builtin("ChildProcessError", OS_ERROR, "");
  public static final PyType CONNECTION_ERROR = PyType.builtin("ConnectionError", OS_ERROR, "");
  public static final PyType BROKEN_PIPE_ERROR =
      PyType.builtin("BrokenPipeError", CONNECTION_ERROR, "");
  public static final PyType CONNECTION_ABORTED_ERROR =
      PyType.builtin("ConnectionAbortedError", CONNECTION_ERROR, "");
  public static final PyType CONNECTION_REFUSED_ERROR =
      PyType.builtin("ConnectionRefusedError", CONNECTION_ERROR, "");
  public static final PyType CONNECTION_RESET_ERROR =
      PyType.builtin("ConnectionResetError", CONNECTION_ERROR, "");
  public static final PyType FILE_EXISTS_ERROR = PyType.builtin("FileExistsError", OS_ERROR, "");
  public static final PyType FILE_NOT_FOUND_ERROR =
      PyType.builtin("FileNotFoundError", OS_ERROR, "");
  public static final PyType INTERRUPTED_ERROR = PyType.builtin("InterruptedError", OS_ERROR, "");
  public static final PyType IS_A_DIRECTORY_ERROR =
      PyType.builtin("IsADirectoryError", OS_ERROR, "");
  public static final PyType NOT_A_DIRECTORY_ERROR =
      PyType.builtin("NotADirectoryError", OS_ERROR, "");
  public static final PyType PERMISSION_ERROR = PyType.builtin("PermissionError", OS_ERROR, "");
  public static final PyType PROCESS_LOOKUP_ERROR =
      PyType.builtin("ProcessLookupError", OS_ERROR, "");
  public static final PyType TIMEOUT_ERROR = PyType.builtin("TimeoutError", OS_ERROR, "");
  public static final PyType REFERENCE_ERROR = PyType.builtin("ReferenceError", EXCEPTION, "");
  public static final PyType RUNTIME_ERROR = PyType.builtin("RuntimeError", EXCEPTION, "");
  public static final PyType NOT_IMPLEMENTED_ERROR =
      PyType.builtin("NotImplementedError", RUNTIME_ERROR, "");
  public static final PyType PYTHON_FINALIZATION_ERROR =
      PyType.builtin("PythonFinalizationError", RUNTIME_ERROR, "");
  public static final PyType RECURSION_ERROR = PyType.builtin("RecursionError", RUNTIME_ERROR, "");
  public static final PyType STOP_ASYNC_ITERATION =
      PyType.builtin("StopAsyncIteration", EXCEPTION, "");
  public static final PyType STOP_ITERATION =
      PyType.builtin("StopIteration", EXCEPTION, "io.krait.runtime.StopIterationMethods");
  public static final PyType SYNTAX_ERROR =
      PyType.builtin("SyntaxError", EXCEPTION, "io.krait.runtime.SyntaxErrorMethods");
  public static final PyType INDENTATION_ERROR =
      PyType.builtin("IndentationError", SYNTAX_ERROR, "");
  public static final PyType TAB_ERROR = PyType.builtin("TabError", INDENTATION_ERROR, "");
  public static final PyType _INCOMPLETE_INPUT_ERROR =
      PyType.builtin("_IncompleteInputError", SYNTAX_ERROR, "");
  public static final PyType SYSTEM_ERROR = PyType.builtin("SystemError", EXCEPTION, "");
  public static final PyType TYPE_ERROR = PyType.builtin("TypeError", EXCEPTION, "");
  public static final PyType VALUE_ERROR = PyType.builtin("ValueError", EXCEPTION, "");
  public static final PyType UNICODE_ERROR = PyType.builtin("UnicodeError", VALUE_ERROR, "");
  public static final PyType UNICODE_DECODE_ERROR =
      PyType.builtin("UnicodeDecodeError", UNICODE_ERROR, "io.krait.runtime.UnicodeErrorMethods");
  public static final PyType UNICODE_ENCODE_ERROR =
      PyType.builtin("UnicodeEncodeError", UNICODE_ERROR, "io.krait.runtime.UnicodeErrorMethods");
  public static final PyType UNICODE_TRANSLATE_ERROR =
      PyType.builtin(
          "UnicodeTranslateError", UNICODE_ERROR, "io.krait.runtime.UnicodeErrorMethods");
  public static final PyType WARNING = PyType.builtin("Warning", EXCEPTION, "");
  public static final PyType BYTES_WARNING = PyType.builtin("BytesWarning", WARNING, "");
  public static final PyType DEPRECATION_WARNING =
      PyType.builtin("DeprecationWarning", WARNING, "");
  public static final PyType ENCODING_WARNING = PyType.builtin("EncodingWarning", WARNING, "");
  public static final PyType FUTURE_WARNING = PyType.builtin("FutureWarning", WARNING, "");
  public static final PyType IMPORT_WARNING = PyType.builtin("ImportWarning", WARNING, "");
  public static final PyType PENDING_DEPRECATION_WARNING =
      PyType.builtin("PendingDeprecationWarning", WARNING, "");
  public static final PyType RESOURCE_WARNING = PyType.builtin("ResourceWarning", WARNING, "");
  public static final PyType RUNTIME_WARNING = PyType.builtin("RuntimeWarning", WARNING, "");
  public static final PyType SYNTAX_WARNING = PyType.builtin("SyntaxWarning", WARNING, "");
  public static final PyType UNICODE_WARNING = PyType.builtin("UnicodeWarning", WARNING, "");
  public static final PyType USER_WARNING = PyType.builtin("UserWarning", WARNING, "");
  public static final PyType GENERATOR_EXIT = PyType.builtin("GeneratorExit", BASE_EXCEPTION, "");
  public static final PyType KEYBOARD_INTERRUPT =
      PyType.builtin("KeyboardInterrupt", BASE_EXCEPTION, "");
  public static final PyType SYSTEM_EXIT =
      PyType.builtin("SystemExit", BASE_EXCEPTION, "io.krait.runtime.SystemExitMethods");

  private static final Map<String, PyType> BY_NAME = new HashMap<>();

  static {
    PyType[] all = {
      BASE_EXCEPTION,
      BASE_EXCEPTION_GROUP,
      EXCEPTION,
      EXCEPTION_GROUP,
      ARITHMETIC_ERROR,
      FLOATING_POINT_ERROR,
      OVERFLOW_ERROR,
      ZERO_DIVISION_ERROR,
      ASSERTION_ERROR,
      ATTRIBUTE_ERROR,
      BUFFER_ERROR,
      EOF_ERROR,
      IMPORT_ERROR,
      MODULE_NOT_FOUND_ERROR,
      LOOKUP_ERROR,
      INDEX_ERROR,
      KEY_ERROR,
      MEMORY_ERROR,
      NAME_ERROR,
      UNBOUND_LOCAL_ERROR,
      OS_ERROR,
      BLOCKING_IO_ERROR,
      CHILD_PROCESS_ERROR,
      CONNECTION_ERROR,
      BROKEN_PIPE_ERROR,
      CONNECTION_ABORTED_ERROR,
      CONNECTION_REFUSED_ERROR,
      CONNECTION_RESET_ERROR,
      FILE_EXISTS_ERROR,
      FILE_NOT_FOUND_ERROR,
      INTERRUPTED_ERROR,
      IS_A_DIRECTORY_ERROR,
      NOT_A_DIRECTORY_ERROR,
      PERMISSION_ERROR,
      PROCESS_LOOKUP_ERROR,
      TIMEOUT_ERROR,
      REFERENCE_ERROR,
      RUNTIME_ERROR,
      NOT_IMPLEMENTED_ERROR,
      PYTHON_FINALIZATION_ERROR,
      RECURSION_ERROR,
      STOP_ASYNC_ITERATION,
      STOP_ITERATION,
      SYNTAX_ERROR,
      INDENTATION_ERROR,
      TAB_ERROR,
      _INCOMPLETE_INPUT_ERROR,
      SYSTEM_ERROR,
      TYPE_ERROR,
      VALUE_ERROR,
      UNICODE_ERROR,
      UNICODE_DECODE_ERROR,
      UNICODE_ENCODE_ERROR,
      UNICODE_TRANSLATE_ERROR,
      WARNING,
      BYTES_WARNING,
      DEPRECATION_WARNING,
      ENCODING_WARNING,
      FUTURE_WARNING,
      IMPORT_WARNING,
      PENDING_DEPRECATION_WARNING,
      RESOURCE_WARNING,
      RUNTIME_WARNING,
      SYNTAX_WARNING,
      UNICODE_WARNING,
      USER_WARNING,
      GENERATOR_EXIT,
      KEYBOARD_INTERRUPT,
      SYSTEM_EXIT,
    };
    for (PyType t : all) {
      BY_NAME.put(t.name, t);
    }
  }

  private Exceptions() {}

  /** The class of that name, or null; also {@code IOError} and {@code EnvironmentError}. */
  public static @Nullable PyType byName(String name) {
    if (name.equals("IOError") || name.equals("EnvironmentError")) {
      return OS_ERROR;
    }
    return BY_NAME.get(name);
  }

  /** Every name that {@link #byName} knows. */
  static Iterable<String> names() {
    return BY_NAME.keySet();
  }
}
