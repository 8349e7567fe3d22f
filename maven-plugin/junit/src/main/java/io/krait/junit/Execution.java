package io.krait.junit;

import io.krait.junit.PythonTests.ClassTests;
import io.krait.junit.PythonTests.FunctionTest;
import io.krait.junit.PythonTests.ModuleTests;
import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Crossing;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyModule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Runs tests, with what {@code unittest} calls before and after them. */
final class Execution {
  private final EngineExecutionListener listener;

  Execution(EngineExecutionListener listener) {
    this.listener = listener;
  }

  void engine(TestDescriptor engine) {
    listener.executionStarted(engine);
    engine.getChildren().forEach(m -> module((ModuleTests) m));
    listener.executionFinished(engine, TestExecutionResult.successful());
  }

  private void module(ModuleTests tests) {
    Throwable failure = tests.failure;
    PyModule module = tests.module;
    listener.executionStarted(tests);
    if (failure != null || module == null) {
      listener.executionFinished(tests, TestExecutionResult.failed(failure));
      return;
    }
    TestExecutionResult before = attempt(() -> optional(module, "setUpModule"));
    if (before.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      for (TestDescriptor each : tests.getChildren()) {
        if (each instanceof ClassTests cls) {
          cls(cls);
        } else {
          test((FunctionTest) each);
        }
      }
      before = attempt(() -> optional(module, "tearDownModule"));
    }
    listener.executionFinished(tests, before);
  }

  private void cls(ClassTests tests) {
    String skipped = skipped(tests.type);
    if (skipped != null) {
      listener.executionSkipped(tests, skipped);
      return;
    }
    listener.executionStarted(tests);
    TestExecutionResult result = attempt(() -> optional(tests.type, "setUpClass"));
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      tests.getChildren().forEach(t -> test((FunctionTest) t));
      result = attempt(() -> optional(tests.type, "tearDownClass"));
    }
    listener.executionFinished(tests, result);
  }

  private void test(FunctionTest test) {
    ClassTests owner = test.owner();
    String skipped = owner == null ? null : skipped(Attrs.get(owner.type, test.name));
    if (skipped != null) {
      listener.executionSkipped(test, skipped);
      return;
    }
    listener.executionStarted(test);
    listener.executionFinished(
        test, owner == null ? attempt(test::call) : attempt(() -> method(owner, test.name)));
  }

  /** A fresh instance for each test, as in {@code unittest} and pytest. */
  private static void method(ClassTests owner, String name) {
    boolean isCase = owner.isTestCase();
    Object self = isCase ? Calls.call1(owner.type, name) : Calls.call0(owner.type);
    String before = isCase ? "setUp" : "setup_method";
    String after = isCase ? "tearDown" : "teardown_method";
    RuntimeException failed = null;
    try {
      optional(self, before);
      try {
        Calls.callMethod0(self, name);
        unexpected(Attrs.get(self, name));
      } catch (PyBaseException e) {
        failed = isExpected(Attrs.get(self, name), e) ? null : e;
      }
      optional(self, after);
    } finally {
      if (isCase) {
        optional(self, "doCleanups");
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private static boolean expectsFailure(Object method) {
    Object mark = Attrs.getOrNull(method, "__unittest_expecting_failure__");
    return mark != null && Ops.truth(mark);
  }

  private static boolean isExpected(Object method, PyBaseException e) {
    return expectsFailure(method) && !isSkip(e);
  }

  private static void unexpected(Object method) {
    if (expectsFailure(method)) {
      throw new AssertionFailedError("it was expected to fail, and did not");
    }
  }

  private static void optional(Object receiver, String name) {
    Object function = Attrs.getOrNull(receiver, name);
    if (function != null) {
      Calls.call0(function);
    }
  }

  /** The reason of {@code @unittest.skip}, or null. */
  private static @Nullable String skipped(Object marked) {
    Object skip = Attrs.getOrNull(marked, "__unittest_skip__");
    if (skip == null || !Ops.truth(skip)) {
      return null;
    }
    Object why = Attrs.getOrNull(marked, "__unittest_skip_why__");
    return why == null ? "" : Ops.str(why);
  }

  private static boolean isSkip(PyBaseException e) {
    return e.type().simpleName().equals("SkipTest");
  }

  private static TestExecutionResult attempt(Runnable action) {
    try {
      action.run();
      return TestExecutionResult.successful();
    } catch (AssertionFailedError e) {
      return TestExecutionResult.failed(e);
    } catch (RuntimeException | StackOverflowError e) {
      return result(Crossing.leave(e));
    }
  }

  private static TestExecutionResult result(RuntimeException e) {
    if (!(e instanceof PyBaseException python)) {
      return TestExecutionResult.failed(e);
    }
    if (isSkip(python)) {
      return TestExecutionResult.aborted(new TestAbortedException(Ops.str(python)));
    }
    if (python.type().simpleName().equals("AssertionError")) {
      String text = Ops.str(python);
      AssertionFailedError failure =
          new AssertionFailedError(text.isEmpty() ? "assertion failed" : text);
      failure.setStackTrace(trimmed(python.getStackTrace()));
      return TestExecutionResult.failed(failure);
    }
    python.setStackTrace(trimmed(python.getStackTrace()));
    return TestExecutionResult.failed(python);
  }

  /** Frames of the engine and of {@code unittest} tell nothing of the test. */
  private static StackTraceElement[] trimmed(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(f -> !f.getClassName().startsWith("io.krait.junit."))
        .filter(f -> !f.getClassName().startsWith("unittest."))
        .toArray(StackTraceElement[]::new);
  }
}
