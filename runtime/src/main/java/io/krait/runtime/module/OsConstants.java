package io.krait.runtime.module;

import io.krait.runtime.meta.PyConst;

/** The numbers of {@code os}, as on Linux for x86-64. */
final class OsConstants {
  @PyConst("CLD_CONTINUED: int")
  static final long CLD_CONTINUED = 6;

  @PyConst("CLD_DUMPED: int")
  static final long CLD_DUMPED = 3;

  @PyConst("CLD_EXITED: int")
  static final long CLD_EXITED = 1;

  @PyConst("CLD_KILLED: int")
  static final long CLD_KILLED = 2;

  @PyConst("CLD_STOPPED: int")
  static final long CLD_STOPPED = 5;

  @PyConst("CLD_TRAPPED: int")
  static final long CLD_TRAPPED = 4;

  @PyConst("CLONE_FILES: int")
  static final long CLONE_FILES = 1024;

  @PyConst("CLONE_FS: int")
  static final long CLONE_FS = 512;

  @PyConst("CLONE_NEWCGROUP: int")
  static final long CLONE_NEWCGROUP = 33554432;

  @PyConst("CLONE_NEWIPC: int")
  static final long CLONE_NEWIPC = 134217728;

  @PyConst("CLONE_NEWNET: int")
  static final long CLONE_NEWNET = 1073741824;

  @PyConst("CLONE_NEWNS: int")
  static final long CLONE_NEWNS = 131072;

  @PyConst("CLONE_NEWPID: int")
  static final long CLONE_NEWPID = 536870912;

  @PyConst("CLONE_NEWTIME: int")
  static final long CLONE_NEWTIME = 128;

  @PyConst("CLONE_NEWUSER: int")
  static final long CLONE_NEWUSER = 268435456;

  @PyConst("CLONE_NEWUTS: int")
  static final long CLONE_NEWUTS = 67108864;

  @PyConst("CLONE_SIGHAND: int")
  static final long CLONE_SIGHAND = 2048;

  @PyConst("CLONE_SYSVSEM: int")
  static final long CLONE_SYSVSEM = 262144;

  @PyConst("CLONE_THREAD: int")
  static final long CLONE_THREAD = 65536;

  @PyConst("CLONE_VM: int")
  static final long CLONE_VM = 256;

  @PyConst("EFD_CLOEXEC: int")
  static final long EFD_CLOEXEC = 524288;

  @PyConst("EFD_NONBLOCK: int")
  static final long EFD_NONBLOCK = 2048;

  @PyConst("EFD_SEMAPHORE: int")
  static final long EFD_SEMAPHORE = 1;

  @PyConst("EX_CANTCREAT: int")
  static final long EX_CANTCREAT = 73;

  @PyConst("EX_CONFIG: int")
  static final long EX_CONFIG = 78;

  @PyConst("EX_DATAERR: int")
  static final long EX_DATAERR = 65;

  @PyConst("EX_IOERR: int")
  static final long EX_IOERR = 74;

  @PyConst("EX_NOHOST: int")
  static final long EX_NOHOST = 68;

  @PyConst("EX_NOINPUT: int")
  static final long EX_NOINPUT = 66;

  @PyConst("EX_NOPERM: int")
  static final long EX_NOPERM = 77;

  @PyConst("EX_NOUSER: int")
  static final long EX_NOUSER = 67;

  @PyConst("EX_OSERR: int")
  static final long EX_OSERR = 71;

  @PyConst("EX_OSFILE: int")
  static final long EX_OSFILE = 72;

  @PyConst("EX_PROTOCOL: int")
  static final long EX_PROTOCOL = 76;

  @PyConst("EX_SOFTWARE: int")
  static final long EX_SOFTWARE = 70;

  @PyConst("EX_TEMPFAIL: int")
  static final long EX_TEMPFAIL = 75;

  @PyConst("EX_UNAVAILABLE: int")
  static final long EX_UNAVAILABLE = 69;

  @PyConst("EX_USAGE: int")
  static final long EX_USAGE = 64;

  @PyConst("F_LOCK: int")
  static final long F_LOCK = 1;

  @PyConst("F_TEST: int")
  static final long F_TEST = 3;

  @PyConst("F_TLOCK: int")
  static final long F_TLOCK = 2;

  @PyConst("F_ULOCK: int")
  static final long F_ULOCK = 0;

  @PyConst("GRND_NONBLOCK: int")
  static final long GRND_NONBLOCK = 1;

  @PyConst("GRND_RANDOM: int")
  static final long GRND_RANDOM = 2;

  @PyConst("MFD_ALLOW_SEALING: int")
  static final long MFD_ALLOW_SEALING = 2;

  @PyConst("MFD_CLOEXEC: int")
  static final long MFD_CLOEXEC = 1;

  @PyConst("MFD_HUGETLB: int")
  static final long MFD_HUGETLB = 4;

  @PyConst("MFD_HUGE_16GB: int")
  static final long MFD_HUGE_16GB = 2281701376L;

  @PyConst("MFD_HUGE_16MB: int")
  static final long MFD_HUGE_16MB = 1610612736;

  @PyConst("MFD_HUGE_1GB: int")
  static final long MFD_HUGE_1GB = 2013265920;

  @PyConst("MFD_HUGE_1MB: int")
  static final long MFD_HUGE_1MB = 1342177280;

  @PyConst("MFD_HUGE_256MB: int")
  static final long MFD_HUGE_256MB = 1879048192;

  @PyConst("MFD_HUGE_2GB: int")
  static final long MFD_HUGE_2GB = 2080374784;

  @PyConst("MFD_HUGE_2MB: int")
  static final long MFD_HUGE_2MB = 1409286144;

  @PyConst("MFD_HUGE_32MB: int")
  static final long MFD_HUGE_32MB = 1677721600;

  @PyConst("MFD_HUGE_512KB: int")
  static final long MFD_HUGE_512KB = 1275068416;

  @PyConst("MFD_HUGE_512MB: int")
  static final long MFD_HUGE_512MB = 1946157056;

  @PyConst("MFD_HUGE_64KB: int")
  static final long MFD_HUGE_64KB = 1073741824;

  @PyConst("MFD_HUGE_8MB: int")
  static final long MFD_HUGE_8MB = 1543503872;

  @PyConst("MFD_HUGE_MASK: int")
  static final long MFD_HUGE_MASK = 63;

  @PyConst("MFD_HUGE_SHIFT: int")
  static final long MFD_HUGE_SHIFT = 26;

  @PyConst("NGROUPS_MAX: int")
  static final long NGROUPS_MAX = 65536;

  @PyConst("O_ACCMODE: int")
  static final long O_ACCMODE = 3;

  @PyConst("O_APPEND: int")
  static final long O_APPEND = 1024;

  @PyConst("O_ASYNC: int")
  static final long O_ASYNC = 8192;

  @PyConst("O_CLOEXEC: int")
  static final long O_CLOEXEC = 524288;

  @PyConst("O_DIRECT: int")
  static final long O_DIRECT = 16384;

  @PyConst("O_DIRECTORY: int")
  static final long O_DIRECTORY = 65536;

  @PyConst("O_DSYNC: int")
  static final long O_DSYNC = 4096;

  @PyConst("O_FSYNC: int")
  static final long O_FSYNC = 1052672;

  @PyConst("O_LARGEFILE: int")
  static final long O_LARGEFILE = 0;

  @PyConst("O_NDELAY: int")
  static final long O_NDELAY = 2048;

  @PyConst("O_NOATIME: int")
  static final long O_NOATIME = 262144;

  @PyConst("O_NOCTTY: int")
  static final long O_NOCTTY = 256;

  @PyConst("O_NOFOLLOW: int")
  static final long O_NOFOLLOW = 131072;

  @PyConst("O_NONBLOCK: int")
  static final long O_NONBLOCK = 2048;

  @PyConst("O_PATH: int")
  static final long O_PATH = 2097152;

  @PyConst("O_RSYNC: int")
  static final long O_RSYNC = 1052672;

  @PyConst("O_SYNC: int")
  static final long O_SYNC = 1052672;

  @PyConst("O_TMPFILE: int")
  static final long O_TMPFILE = 4259840;

  @PyConst("O_TRUNC: int")
  static final long O_TRUNC = 512;

  @PyConst("POSIX_FADV_DONTNEED: int")
  static final long POSIX_FADV_DONTNEED = 4;

  @PyConst("POSIX_FADV_NOREUSE: int")
  static final long POSIX_FADV_NOREUSE = 5;

  @PyConst("POSIX_FADV_NORMAL: int")
  static final long POSIX_FADV_NORMAL = 0;

  @PyConst("POSIX_FADV_RANDOM: int")
  static final long POSIX_FADV_RANDOM = 1;

  @PyConst("POSIX_FADV_SEQUENTIAL: int")
  static final long POSIX_FADV_SEQUENTIAL = 2;

  @PyConst("POSIX_FADV_WILLNEED: int")
  static final long POSIX_FADV_WILLNEED = 3;

  @PyConst("POSIX_SPAWN_CLOSE: int")
  static final long POSIX_SPAWN_CLOSE = 1;

  @PyConst("POSIX_SPAWN_CLOSEFROM: int")
  static final long POSIX_SPAWN_CLOSEFROM = 3;

  @PyConst("POSIX_SPAWN_DUP2: int")
  static final long POSIX_SPAWN_DUP2 = 2;

  @PyConst("POSIX_SPAWN_OPEN: int")
  static final long POSIX_SPAWN_OPEN = 0;

  @PyConst("PRIO_PGRP: int")
  static final long PRIO_PGRP = 1;

  @PyConst("PRIO_PROCESS: int")
  static final long PRIO_PROCESS = 0;

  @PyConst("PRIO_USER: int")
  static final long PRIO_USER = 2;

  @PyConst("P_ALL: int")
  static final long P_ALL = 0;

  @PyConst("P_PGID: int")
  static final long P_PGID = 2;

  @PyConst("P_PID: int")
  static final long P_PID = 1;

  @PyConst("P_PIDFD: int")
  static final long P_PIDFD = 3;

  @PyConst("RTLD_DEEPBIND: int")
  static final long RTLD_DEEPBIND = 8;

  @PyConst("RTLD_GLOBAL: int")
  static final long RTLD_GLOBAL = 256;

  @PyConst("RTLD_LAZY: int")
  static final long RTLD_LAZY = 1;

  @PyConst("RTLD_LOCAL: int")
  static final long RTLD_LOCAL = 0;

  @PyConst("RTLD_NODELETE: int")
  static final long RTLD_NODELETE = 4096;

  @PyConst("RTLD_NOLOAD: int")
  static final long RTLD_NOLOAD = 4;

  @PyConst("RTLD_NOW: int")
  static final long RTLD_NOW = 2;

  @PyConst("RWF_APPEND: int")
  static final long RWF_APPEND = 16;

  @PyConst("RWF_DSYNC: int")
  static final long RWF_DSYNC = 2;

  @PyConst("RWF_HIPRI: int")
  static final long RWF_HIPRI = 1;

  @PyConst("RWF_NOWAIT: int")
  static final long RWF_NOWAIT = 8;

  @PyConst("RWF_SYNC: int")
  static final long RWF_SYNC = 4;

  @PyConst("SCHED_BATCH: int")
  static final long SCHED_BATCH = 3;

  @PyConst("SCHED_FIFO: int")
  static final long SCHED_FIFO = 1;

  @PyConst("SCHED_IDLE: int")
  static final long SCHED_IDLE = 5;

  @PyConst("SCHED_OTHER: int")
  static final long SCHED_OTHER = 0;

  @PyConst("SCHED_RESET_ON_FORK: int")
  static final long SCHED_RESET_ON_FORK = 1073741824;

  @PyConst("SCHED_RR: int")
  static final long SCHED_RR = 2;

  @PyConst("SEEK_DATA: int")
  static final long SEEK_DATA = 3;

  @PyConst("SEEK_HOLE: int")
  static final long SEEK_HOLE = 4;

  @PyConst("SPLICE_F_MORE: int")
  static final long SPLICE_F_MORE = 4;

  @PyConst("SPLICE_F_MOVE: int")
  static final long SPLICE_F_MOVE = 1;

  @PyConst("SPLICE_F_NONBLOCK: int")
  static final long SPLICE_F_NONBLOCK = 2;

  @PyConst("ST_APPEND: int")
  static final long ST_APPEND = 256;

  @PyConst("ST_MANDLOCK: int")
  static final long ST_MANDLOCK = 64;

  @PyConst("ST_NOATIME: int")
  static final long ST_NOATIME = 1024;

  @PyConst("ST_NODEV: int")
  static final long ST_NODEV = 4;

  @PyConst("ST_NODIRATIME: int")
  static final long ST_NODIRATIME = 2048;

  @PyConst("ST_NOEXEC: int")
  static final long ST_NOEXEC = 8;

  @PyConst("ST_NOSUID: int")
  static final long ST_NOSUID = 2;

  @PyConst("ST_RDONLY: int")
  static final long ST_RDONLY = 1;

  @PyConst("ST_RELATIME: int")
  static final long ST_RELATIME = 4096;

  @PyConst("ST_SYNCHRONOUS: int")
  static final long ST_SYNCHRONOUS = 16;

  @PyConst("ST_WRITE: int")
  static final long ST_WRITE = 128;

  @PyConst("TFD_CLOEXEC: int")
  static final long TFD_CLOEXEC = 524288;

  @PyConst("TFD_NONBLOCK: int")
  static final long TFD_NONBLOCK = 2048;

  @PyConst("TFD_TIMER_ABSTIME: int")
  static final long TFD_TIMER_ABSTIME = 1;

  @PyConst("TFD_TIMER_CANCEL_ON_SET: int")
  static final long TFD_TIMER_CANCEL_ON_SET = 2;

  @PyConst("TMP_MAX: int")
  static final long TMP_MAX = 238328;

  @PyConst("WCONTINUED: int")
  static final long WCONTINUED = 8;

  @PyConst("WEXITED: int")
  static final long WEXITED = 4;

  @PyConst("WNOHANG: int")
  static final long WNOHANG = 1;

  @PyConst("WNOWAIT: int")
  static final long WNOWAIT = 16777216;

  @PyConst("WSTOPPED: int")
  static final long WSTOPPED = 2;

  @PyConst("WUNTRACED: int")
  static final long WUNTRACED = 2;

  @PyConst("XATTR_CREATE: int")
  static final long XATTR_CREATE = 1;

  @PyConst("XATTR_REPLACE: int")
  static final long XATTR_REPLACE = 2;

  @PyConst("XATTR_SIZE_MAX: int")
  static final long XATTR_SIZE_MAX = 65536;

  @PyConst("P_WAIT: int")
  static final long P_WAIT = 0;

  @PyConst("P_NOWAIT: int")
  static final long P_NOWAIT = 1;

  @PyConst("P_NOWAITO: int")
  static final long P_NOWAITO = 1;

  private OsConstants() {}
}
