package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Names;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the JDK's I/O failures into OSError, whose subclass follows from the error number. */
final class OsErrors {
  private OsErrors() {}

  /** {@code OSError(number, strerror(number), file)}. */
  static PyBaseException of(int number, @Nullable Object file) {
    return make(number, Errno.text(number), file, null);
  }

  /** As {@link #of(int, Object)} for operations on two files. */
  static PyBaseException of(int number, @Nullable Object file, @Nullable Object second) {
    return make(number, Errno.text(number), file, second);
  }

  /** The OSError for a failure of the JDK. */
  static PyBaseException of(IOException failure, @Nullable Object file) {
    return of(failure, file, null);
  }

  /** The OSError for a failure of the JDK in an operation on two files. */
  static PyBaseException of(IOException failure, @Nullable Object file, @Nullable Object second) {
    int number = number(failure);
    if (number != 0) {
      return of(number, file, second);
    }
    String message = failure.getMessage();
    return make(Errno.EIO, message == null ? failure.toString() : message, file, second);
  }

  private static PyBaseException make(
      int number, String text, @Nullable Object file, @Nullable Object second) {
    Object error = Names.builtin("OSError");
    Object made;
    if (file == null) {
      made = Calls.call2(error, (long) number, text);
    } else if (second == null) {
      made = Calls.call3(error, (long) number, text, file);
    } else {
      made = Calls.call(error, new Object[] {(long) number, text, file, PyNone.NONE, second}, null);
    }
    return (PyBaseException) made;
  }

  private static int number(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Errno.ENOENT;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Errno.EEXIST;
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return Errno.ENOTEMPTY;
    }
    if (failure instanceof AccessDeniedException) {
      return Errno.EACCES;
    }
    if (failure instanceof NotDirectoryException) {
      return Errno.ENOTDIR;
    }
    if (failure instanceof NotLinkException) {
      return Errno.EINVAL;
    }
    if (failure instanceof FileSystemLoopException) {
      return Errno.ELOOP;
    }
    if (failure instanceof EOFException) {
      return Errno.EIO;
    }
    return byReason(failure);
  }

  // The JDK passes strerror's text on.
  private static int byReason(IOException failure) {
    String reason =
        failure instanceof FileSystemException fileSystemException
            ? fileSystemException.getReason()
            : null;
    if (reason == null) {
      reason = failure.getMessage();
    }
    if (reason == null) {
      return 0;
    }
    int number = Errno.byText(reason);
    if (number != 0) {
      return number;
    }
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.endsWith("(is a directory)")) {
      return Errno.EISDIR;
    }
    return lower.contains("broken pipe") ? Errno.EPIPE : 0;
  }
}
