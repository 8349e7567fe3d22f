package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Unraisable;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import org.jspecify.annotations.Nullable;

/** The hooks of {@code sys} and the lesser facts. */
final class SysHooks {
  private static volatile PyTuple asyncHooks = PyTuple.of(PyNone.NONE, PyNone.NONE);
  private static volatile long originDepth;

  private static final class AsyncHooks {
    static final PyType TYPE =
        PyStructSequence.declare("sys.asyncgen_hooks", 2, "firstiter", "finalizer");
  }

  private SysHooks() {}

  @Py("__displayhook__(object: Any, /) -> None")
  static void originalDisplayhook(Object value) {
    SysModule.displayhook(value);
  }

  @Py("unraisablehook(unraisable: Any, /) -> None")
  static void unraisablehook(Object unraisable) {
    Unraisable.print(unraisable);
  }

  @Py("__unraisablehook__(unraisable: Any, /) -> None")
  static void originalUnraisablehook(Object unraisable) {
    Unraisable.print(unraisable);
  }

  @Py("breakpointhook(*args: Any, **kwargs: Any) -> Any")
  static Object breakpointhook(PyTuple args, PyDict kwargs) {
    Object name =
        Calls.callMethod2(Attrs.get(Imports.load("os"), "environ"), "get", "PYTHONBREAKPOINT", "");
    String hook = Ops.str(name);
    if (hook.equals("0")) {
      return PyNone.NONE;
    }
    if (hook.isEmpty()) {
      throw Err.notImplementedError(
          "breakpoint() has no debugger to start: set PYTHONBREAKPOINT or sys.breakpointhook");
    }
    int dot = hook.lastIndexOf('.');
    try {
      Object module = Imports.load(dot < 0 ? "builtins" : hook.substring(0, dot));
      return Calls.callEx(Attrs.get(module, hook.substring(dot + 1)), args, kwargs);
    } catch (PyBaseException e) {
      if (dot >= 0 && Imports.modules().getStr(hook.substring(0, dot)) != null) {
        throw e;
      }
      Warnings.warn(
          "Ignoring unimportable $PYTHONBREAKPOINT: \"" + hook + "\"",
          io.krait.runtime.Exceptions.RUNTIME_WARNING);
      return PyNone.NONE;
    }
  }

  @Py("__breakpointhook__(*args: Any, **kwargs: Any) -> Any")
  static Object originalBreakpointhook(PyTuple args, PyDict kwargs) {
    return breakpointhook(args, kwargs);
  }

  @Py("get_asyncgen_hooks() -> Any")
  static Object getAsyncgenHooks() {
    return PyStructSequence.of(AsyncHooks.TYPE, asyncHooks.get(0), asyncHooks.get(1));
  }

  @Py("set_asyncgen_hooks(firstiter: Any = ..., finalizer: Any = ...) -> None")
  static void setAsyncgenHooks(@Nullable Object first, @Nullable Object last) {
    checkHook(last, "finalizer");
    checkHook(first, "firstiter");
    asyncHooks =
        PyTuple.of(
            first == null ? asyncHooks.get(0) : first, last == null ? asyncHooks.get(1) : last);
  }

  private static void checkHook(@Nullable Object hook, String name) {
    if (hook != null && hook != PyNone.NONE && !Calls.isCallable(hook)) {
      throw Err.typeError(
          "callable " + name + " expected, got " + io.krait.runtime.Types.of(hook).name);
    }
  }

  @Py("get_coroutine_origin_tracking_depth() -> int")
  static long getOriginDepth() {
    return originDepth;
  }

  @Py("set_coroutine_origin_tracking_depth(depth: int) -> None")
  static void setOriginDepth(long depth) {
    if (depth < 0) {
      throw Err.valueError("depth must be >= 0");
    }
    originDepth = depth;
  }

  @Py("_is_interned(string: str, /) -> bool")
  static boolean isInterned(Object text) {
    return text instanceof String s && s == s.intern();
  }

  @Py("_get_cpu_count_config() -> int")
  static long getCpuCountConfig() {
    return -1;
  }

  @Py("call_tracing(func: Any, args: tuple[Any, ...], /) -> Any")
  static Object callTracing(Object function, PyTuple args) {
    return Calls.callEx(function, args, null);
  }

  @Py("_clear_type_cache() -> None")
  static void clearTypeCache() {}

  @Py("_clear_internal_caches() -> None")
  static void clearInternalCaches() {}

  @Py("getallocatedblocks() -> int")
  static long getallocatedblocks() {
    return 0;
  }

  @Py("getunicodeinternedsize(*, _only_immortal: bool = False) -> int")
  static long getunicodeinternedsize(boolean immortal) {
    return 0;
  }

  @Py("is_stack_trampoline_active() -> bool")
  static boolean isStackTrampolineActive() {
    return false;
  }

  @Py("activate_stack_trampoline(backend: str, /) -> None")
  static void activateStackTrampoline(Object backend) {
    throw Err.valueError("perf trampoline not available");
  }

  @Py("deactivate_stack_trampoline() -> None")
  static void deactivateStackTrampoline() {}

  @Py("_current_exceptions() -> dict[int, Any]")
  static PyDict currentExceptions() {
    PyDict all = new PyDict();
    all.putLong(ThreadState.ident(), SysModule.exception());
    return all;
  }

  @Py("_setprofileallthreads(func: Any, /) -> None")
  static void setprofileallthreads(Object function) {
    SysModule.setprofile(function);
  }

  @Py("_settraceallthreads(func: Any, /) -> None")
  static void settraceallthreads(Object function) {
    SysModule.settrace(function);
  }

  @PyConst("path_importer_cache: dict[str, Any]")
  static PyDict pathImporterCache() {
    return new PyDict();
  }

  @PyConst("_framework: str")
  static final String FRAMEWORK = "";

  @PyConst("_base_executable: str")
  static String baseExecutable() {
    return ProcessState.executable();
  }

  @PyConst("_home: None")
  static final PyNone HOME = PyNone.NONE;

  @PyConst("_git: tuple[str, str, str]")
  static PyTuple git() {
    return PyTuple.of("CPython", "", "");
  }

  @PyConst("_stdlib_dir: Any")
  static Object stdlibDir() {
    return ProcessState.library();
  }

  @PyConst("stdlib_module_names: frozenset[str]")
  static Object stdlibModuleNames() {
    return PyFrozenSet.of(PyList.of((Object[]) StandardNames.ALL.split(" ")));
  }
}
