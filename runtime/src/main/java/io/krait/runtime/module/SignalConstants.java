package io.krait.runtime.module;

import io.krait.runtime.meta.PyConst;

/** The numbers of {@code signal}, as on Linux. */
final class SignalConstants {
  @PyConst("SIG_DFL: int")
  static final long SIG_DFL = 0;

  @PyConst("SIG_IGN: int")
  static final long SIG_IGN = 1;

  @PyConst("SIG_BLOCK: int")
  static final long SIG_BLOCK = 0;

  @PyConst("SIG_UNBLOCK: int")
  static final long SIG_UNBLOCK = 1;

  @PyConst("SIG_SETMASK: int")
  static final long SIG_SETMASK = 2;

  @PyConst("ITIMER_REAL: int")
  static final long ITIMER_REAL = 0;

  @PyConst("ITIMER_VIRTUAL: int")
  static final long ITIMER_VIRTUAL = 1;

  @PyConst("ITIMER_PROF: int")
  static final long ITIMER_PROF = 2;

  @PyConst("NSIG: int")
  static final long NSIG = 65;

  @PyConst("SIGHUP: int")
  static final long SIGHUP = 1;

  @PyConst("SIGINT: int")
  static final long SIGINT = 2;

  @PyConst("SIGQUIT: int")
  static final long SIGQUIT = 3;

  @PyConst("SIGILL: int")
  static final long SIGILL = 4;

  @PyConst("SIGTRAP: int")
  static final long SIGTRAP = 5;

  @PyConst("SIGABRT: int")
  static final long SIGABRT = 6;

  @PyConst("SIGBUS: int")
  static final long SIGBUS = 7;

  @PyConst("SIGFPE: int")
  static final long SIGFPE = 8;

  @PyConst("SIGKILL: int")
  static final long SIGKILL = 9;

  @PyConst("SIGUSR1: int")
  static final long SIGUSR1 = 10;

  @PyConst("SIGSEGV: int")
  static final long SIGSEGV = 11;

  @PyConst("SIGUSR2: int")
  static final long SIGUSR2 = 12;

  @PyConst("SIGPIPE: int")
  static final long SIGPIPE = 13;

  @PyConst("SIGALRM: int")
  static final long SIGALRM = 14;

  @PyConst("SIGTERM: int")
  static final long SIGTERM = 15;

  @PyConst("SIGSTKFLT: int")
  static final long SIGSTKFLT = 16;

  @PyConst("SIGCHLD: int")
  static final long SIGCHLD = 17;

  @PyConst("SIGCONT: int")
  static final long SIGCONT = 18;

  @PyConst("SIGSTOP: int")
  static final long SIGSTOP = 19;

  @PyConst("SIGTSTP: int")
  static final long SIGTSTP = 20;

  @PyConst("SIGTTIN: int")
  static final long SIGTTIN = 21;

  @PyConst("SIGTTOU: int")
  static final long SIGTTOU = 22;

  @PyConst("SIGURG: int")
  static final long SIGURG = 23;

  @PyConst("SIGXCPU: int")
  static final long SIGXCPU = 24;

  @PyConst("SIGXFSZ: int")
  static final long SIGXFSZ = 25;

  @PyConst("SIGVTALRM: int")
  static final long SIGVTALRM = 26;

  @PyConst("SIGPROF: int")
  static final long SIGPROF = 27;

  @PyConst("SIGWINCH: int")
  static final long SIGWINCH = 28;

  @PyConst("SIGIO: int")
  static final long SIGIO = 29;

  @PyConst("SIGPWR: int")
  static final long SIGPWR = 30;

  @PyConst("SIGSYS: int")
  static final long SIGSYS = 31;

  @PyConst("SIGIOT: int")
  static final long SIGIOT = 6;

  @PyConst("SIGCLD: int")
  static final long SIGCLD = 17;

  @PyConst("SIGPOLL: int")
  static final long SIGPOLL = 29;

  @PyConst("SIGRTMIN: int")
  static final long SIGRTMIN = 34;

  @PyConst("SIGRTMAX: int")
  static final long SIGRTMAX = 64;

  private SignalConstants() {}
}
