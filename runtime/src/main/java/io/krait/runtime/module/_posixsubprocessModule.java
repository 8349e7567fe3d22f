package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _posixsubprocess}: starts programs by the JVM's own means. */
@PyModuleInfo(value = "_posixsubprocess", doc = "A POSIX helper for the subprocess module.")
final class _posixsubprocessModule {
  private _posixsubprocessModule() {}

  @Py(
      "fork_exec(args: Any, executable_list: Any, close_fds: bool, pass_fds: Any, cwd: Any,"
          + " env: Any, p2cread: int, p2cwrite: int, c2pread: int, c2pwrite: int, errread: int,"
          + " errwrite: int, errpipe_read: int, errpipe_write: int, restore_signals: bool,"
          + " call_setsid: bool, pgid_to_set: int, gid: Any, extra_groups: Any, uid: Any,"
          + " child_umask: int, preexec_fn: Any, allow_vfork: bool, /) -> int")
  static long forkExec(
      Object args,
      Object executables,
      Object closeFds,
      Object passFds,
      Object cwd,
      Object environment,
      long inRead,
      Object inWrite,
      Object outRead,
      long outWrite,
      Object errRead,
      long errWrite,
      Object failureRead,
      long failureWrite,
      Object restoreSignals,
      Object setsid,
      Object group,
      Object gid,
      Object groups,
      Object uid,
      Object umask,
      Object before,
      Object vfork) {
    ChildStart start =
        new ChildStart(args, executables, cwd, environment, inRead, outWrite, errWrite);
    start.refuse(passFds, before, gid, uid, groups);
    return start.run(failureWrite);
  }
}
