package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Handled;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTraceback;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.ExitStack}: exit methods and callbacks, the last one first. */
final class PyExitStack extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "contextlib.ExitStack", Types.OBJECT, "io.krait.runtime.module.ExitStackMethods");

  /**
   * What to call: an exit method, or a callback that ignores exceptions.
   *
   * @param keywords null for an exit method
   */
  private record Exit(Object function, PyTuple arguments, @Nullable PyDict keywords) {}

  private Deque<Exit> exits = new ArrayDeque<>();

  PyExitStack(PyType type) {
    super(type);
  }

  void pushExit(Object method) {
    exits.push(new Exit(method, PyTuple.of(), null));
  }

  void pushCallback(Object function, PyTuple arguments, PyDict keywords) {
    exits.push(new Exit(function, arguments, keywords));
  }

  /** Gives all exits to another stack. */
  PyExitStack popAll() {
    PyExitStack other = new PyExitStack(type());
    other.exits = exits;
    exits = new ArrayDeque<>();
    return other;
  }

  /** Calls all; whether the exception was swallowed. */
  boolean unwind(@Nullable PyBaseException given) {
    PyBaseException context = Handled.current();
    PyBaseException pending = given;
    boolean swallowed = false;
    PyBaseException raised = null;
    while (!exits.isEmpty()) {
      Exit exit = exits.pop();
      PyBaseException before = Handled.current();
      try {
        if (pending != null) {
          Handled.enter(pending);
        }
        if (call(exit, pending)) {
          swallowed = true;
          raised = null;
          pending = null;
        }
      } catch (PyBaseException e) {
        if (e != pending) {
          linkContext(e, pending, context);
        }
        raised = e;
        pending = e;
      } finally {
        Handled.leave(before);
      }
    }
    if (raised != null) {
      throw raised;
    }
    return given != null && swallowed;
  }

  // The exception raised before becomes the context of the new one.
  private static void linkContext(
      PyBaseException e, @Nullable PyBaseException pending, @Nullable PyBaseException outer) {
    PyBaseException last = e;
    while (true) {
      PyBaseException context = last.context();
      if (context == null || context == pending) {
        return;
      }
      if (context == outer) {
        break;
      }
      last = context;
    }
    last.setContext(pending);
  }

  private static boolean call(Exit exit, @Nullable PyBaseException pending) {
    PyDict keywords = exit.keywords;
    if (keywords != null) {
      Calls.callEx(exit.function, exit.arguments, keywords.size() == 0 ? null : keywords);
      return false;
    }
    if (pending == null) {
      Calls.call3(exit.function, PyNone.NONE, PyNone.NONE, PyNone.NONE);
      return false;
    }
    PyTraceback traceback = pending.traceback();
    Object answer =
        Calls.call3(
            exit.function, pending.type(), pending, traceback == null ? PyNone.NONE : traceback);
    return Ops.truth(answer);
  }
}
