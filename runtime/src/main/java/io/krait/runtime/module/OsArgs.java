package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyNone;

/** Arguments of {@code os} functions that the JVM cannot honour. */
final class OsArgs {
  private OsArgs() {}

  static void noDirFd(String function, Object fd) {
    if (fd != PyNone.NONE) {
      throw Err.notImplementedError("os." + function + "(): dir_fd is not supported on the JVM");
    }
  }
}
