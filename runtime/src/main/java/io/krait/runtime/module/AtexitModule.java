package io.krait.runtime.module;

import io.krait.runtime.AtExit;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code atexit}. */
@PyModuleInfo(
    value = "atexit",
    doc =
        "allow programmer to define multiple exit functions to be executed"
            + " upon normal program termination.")
final class AtexitModule {
  private AtexitModule() {}

  @Py("register(func: Any, /, *args: Any, **kwargs: Any) -> Any")
  static Object register(Object function, PyTuple args, PyDict kwargs) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("the first argument must be callable");
    }
    AtExit.add(function, args, kwargs);
    return function;
  }

  @Py("unregister(func: Any, /) -> None")
  static void unregister(Object function) {
    AtExit.remove(function);
  }

  @Py("_clear() -> None")
  static void clear() {
    AtExit.clear();
  }

  @Py("_ncallbacks() -> int")
  static long count() {
    return AtExit.count();
  }

  @Py("_run_exitfuncs() -> None")
  static void run() {
    AtExit.runAll();
  }
}
