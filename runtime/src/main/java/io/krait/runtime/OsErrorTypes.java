package io.krait.runtime;

/** The subclass of OSError that stands for an errno (PEP 3151). */
public final class OsErrorTypes {
  private OsErrorTypes() {}

  /** The class for an errno as Linux numbers them; OSError where there is no special one. */
  public static PyType of(int errno) {
    return switch (errno) {
      case 11, 114, 115 -> Exceptions.BLOCKING_IO_ERROR;
      case 10 -> Exceptions.CHILD_PROCESS_ERROR;
      case 32, 108 -> Exceptions.BROKEN_PIPE_ERROR;
      case 103 -> Exceptions.CONNECTION_ABORTED_ERROR;
      case 111 -> Exceptions.CONNECTION_REFUSED_ERROR;
      case 104 -> Exceptions.CONNECTION_RESET_ERROR;
      case 17 -> Exceptions.FILE_EXISTS_ERROR;
      case 2 -> Exceptions.FILE_NOT_FOUND_ERROR;
      case 4 -> Exceptions.INTERRUPTED_ERROR;
      case 21 -> Exceptions.IS_A_DIRECTORY_ERROR;
      case 20 -> Exceptions.NOT_A_DIRECTORY_ERROR;
      case 13, 1 -> Exceptions.PERMISSION_ERROR;
      case 3 -> Exceptions.PROCESS_LOOKUP_ERROR;
      case 110 -> Exceptions.TIMEOUT_ERROR;
      default -> Exceptions.OS_ERROR;
    };
  }
}
