package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.TracebackText;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _thread}, on the JVM's threads. */
@SuppressWarnings("checkstyle:TypeName")
@PyModuleInfo(
    value = "_thread",
    doc =
        "This module provides primitive operations to write multi-threaded programs.\n"
            + "The 'threading' module provides a more convenient interface.")
final class _threadModule {
  @PyConst("TIMEOUT_MAX: float")
  static final double TIMEOUT_MAX = PyLock.LockWaits.MOST;

  private static final class HookArguments {
    static final PyType TYPE =
        PyStructSequence.declare(
            "_thread._ExceptHookArgs", 4, "exc_type", "exc_value", "exc_traceback", "thread");
  }

  private static final int SMALLEST_STACK = 32768;

  private _threadModule() {}

  @PyConst("lock: type")
  static PyType lock() {
    return PyLock.TYPE;
  }

  @PyConst("LockType: type")
  static PyType lockType() {
    return PyLock.TYPE;
  }

  @PyConst("RLock: type")
  static PyType rlock() {
    return PyRLock.TYPE;
  }

  @PyConst("_local: type")
  static PyType local() {
    return PyLocal.TYPE;
  }

  @PyConst("_ThreadHandle: type")
  static PyType handle() {
    return PyThreadHandle.TYPE;
  }

  @PyConst("_ExceptHookArgs: type")
  static PyType hookArguments() {
    return HookArguments.TYPE;
  }

  @PyConst("error: type")
  static Object error() {
    return Names.builtin("RuntimeError");
  }

  @Py("allocate_lock() -> lock")
  static PyLock allocateLock() {
    return new PyLock();
  }

  @Py("allocate() -> lock")
  static PyLock allocate() {
    return new PyLock();
  }

  @Py("start_new_thread(function: Any, args: tuple[Any, ...], kwargs: Any = ..., /) -> int")
  static long startNewThread(
      Object function, Object args, @org.jspecify.annotations.Nullable Object kwargs) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple tuple)) {
      throw Err.typeError("2nd arg must be a tuple");
    }
    if (kwargs != null && !(kwargs instanceof PyDict)) {
      throw Err.typeError("optional 3rd arg must be a dictionary");
    }
    return ThreadState.start(function, tuple, (PyDict) kwargs, null);
  }

  @Py("start_new(function: Any, args: tuple[Any, ...], kwargs: Any = ..., /) -> int")
  static long startNew(
      Object function, Object args, @org.jspecify.annotations.Nullable Object kwargs) {
    return startNewThread(function, args, kwargs);
  }

  @Py("start_joinable_thread(function: Any, handle: Any = None, daemon: bool = True) -> Any")
  static PyThreadHandle startJoinableThread(Object function, Object handle, boolean daemon) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("thread function must be callable");
    }
    if (handle != PyNone.NONE && !(handle instanceof PyThreadHandle)) {
      throw Err.typeError("'handle' must be a _ThreadHandle");
    }
    PyThreadHandle h = handle instanceof PyThreadHandle given ? given : new PyThreadHandle();
    if (!daemon) {
      ThreadState.waitAtEnd(h);
    }
    ThreadState.start(function, PyTuple.of(), null, h);
    return h;
  }

  @Py("_make_thread_handle(ident: int, /) -> Any")
  static PyThreadHandle makeThreadHandle(long ident) {
    return PyThreadHandle.of(ident);
  }

  @Py("daemon_threads_allowed() -> bool")
  static boolean daemonThreadsAllowed() {
    return true;
  }

  @Py("get_ident() -> int")
  static long getIdent() {
    return ThreadState.ident();
  }

  @Py("_get_main_thread_ident() -> int")
  static long getMainThreadIdent() {
    return MainThread.ident();
  }

  @Py("get_native_id() -> int")
  static long getNativeId() {
    return MainThread.isHere()
        ? ProcessHandle.current().pid()
        : ProcessHandle.current().pid() + Thread.currentThread().getId();
  }

  @Py("_is_main_interpreter() -> bool")
  static boolean isMainInterpreter() {
    return true;
  }

  @Py("_count() -> int")
  static long count() {
    return ThreadState.count();
  }

  @Py("_shutdown() -> None")
  static void shutdown() {
    ThreadState.shutdown();
  }

  @Py("stack_size(size: int = 0, /) -> int")
  static long stackSize(long size) {
    if (size < 0) {
      throw Err.valueError("size must be 0 or a positive value");
    }
    if (size != 0 && size < SMALLEST_STACK) {
      throw Err.valueError("size not valid: " + size + " bytes");
    }
    long old = ThreadState.stackSize();
    ThreadState.setStackSize(size);
    return old;
  }

  @Py("exit() -> NoReturn")
  static void exit() {
    throw Err.of(Exceptions.SYSTEM_EXIT);
  }

  @Py("exit_thread() -> NoReturn")
  static void exitThread() {
    exit();
  }

  @Py("interrupt_main(signum: int = 2, /) -> None")
  static void interruptMain(long signum) {
    SignalState.trip(signum);
  }

  @Py("_excepthook(args: Any, /) -> None")
  static void excepthook(Object args) {
    if (Types.of(args) != HookArguments.TYPE) {
      throw Err.typeError("_thread._excepthook argument type must be ExceptHookArgs");
    }
    if (Attrs.get(args, "exc_type") == Exceptions.SYSTEM_EXIT) {
      return;
    }
    Object thread = Attrs.get(args, "thread");
    String name =
        thread == PyNone.NONE
            ? String.valueOf(ThreadState.ident())
            : Ops.str(Attrs.get(thread, "name"));
    String text = "Exception in thread " + name + ":\n";
    if (Attrs.get(args, "exc_value") instanceof PyBaseException e) {
      text += TracebackText.of(e);
    }
    Object err = Attrs.getOrNull(io.krait.runtime.Imports.load("sys"), "stderr");
    if (err != null && err != PyNone.NONE) {
      Calls.callMethod1(err, "write", text);
      Calls.callMethod0(err, "flush");
    }
  }
}
