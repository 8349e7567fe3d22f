package io.krait.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Argument errors read as CPython 3.13's. */
class CallErrorsTest {
  private static final PyModule MODULE = new PyModule("m");

  private static PyFunction function(
      int argCount, int posOnly, int kwOnly, int flags, Object[] defaults, String... names) {
    PyCode code =
        new PyCode("f", "f", "m.py", 1, argCount, posOnly, kwOnly, flags, names, new String[0], "");
    return new PyFunction(code, MODULE, defaults, null, null) {
      @Override
      protected Object invoke(Object[] locals) {
        return PyTuple.of(locals);
      }
    };
  }

  private static void fails(ThrowingCallable call, String message) {
    assertThatThrownBy(call).hasMessage("TypeError: " + message);
  }

  @Test
  void pythonFunctions() {
    PyFunction f = function(3, 1, 1, 0, null, "a", "b", "c", "k");
    fails(f::call0, "f() missing 3 required positional arguments: 'a', 'b', and 'c'");
    fails(() -> f.call2(1L, 2L), "f() missing 1 required positional argument: 'c'");
    fails(() -> f.call3(1L, 2L, 3L), "f() missing 1 required keyword-only argument: 'k'");
    fails(() -> f.call4(1L, 2L, 3L, 4L), "f() takes 3 positional arguments but 4 were given");
    fails(
        () -> f.call(new Object[] {1L, 2L, 3L, 4L, 5L}, new String[] {"k"}),
        "f() takes 3 positional arguments but 4 positional arguments"
            + " (and 1 keyword-only argument) were given");
    fails(
        () -> f.call(new Object[] {1L, 2L}, new String[] {"a", "b"}),
        "f() got some positional-only arguments passed as keyword arguments: 'a'");
    fails(
        () -> f.call(new Object[] {1L, 2L, 3L}, new String[] {"b"}),
        "f() got multiple values for argument 'b'");
  }

  @Test
  void defaultsAndSuggestions() {
    PyFunction f = function(2, 0, 0, 0, new Object[] {7L}, "width", "height");
    fails(() -> f.call3(1L, 2L, 3L), "f() takes from 1 to 2 positional arguments but 3 were given");
    fails(
        () -> f.call(new Object[] {1L, 2L}, new String[] {"heigth"}),
        "f() got an unexpected keyword argument 'heigth'. Did you mean 'height'?");
  }

  @Test
  void nativeMethods() {
    PyList list = PyList.of(1L);
    fails(
        () -> Calls.callMethod0(list, "append"),
        "list.append() takes exactly one argument (0 given)");
    fails(() -> Calls.callMethod1(list, "insert", 1L), "insert expected 2 arguments, got 1");
    fails(
        () -> Calls.callMethod(list, "append", new Object[] {1L}, new String[] {"object"}),
        "list.append() takes no keyword arguments");
    fails(
        () -> Calls.call1(Attrs.get(Types.LIST, "append"), 5L),
        "descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
  }
}
