package io.krait.runtime.java;

import io.krait.runtime.Calls;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import java.lang.reflect.Method;

/** An instance of a functional interface can be called. */
final class FunctionMembers {
  private FunctionMembers() {}

  @Py("__call__(self, /, *args: Any) -> Any")
  static Object call(Object self, PyTuple args) {
    for (var t : Types.of(self).mro()) {
      Method m = t instanceof JavaType j ? JavaLambdas.method(j.javaClass()) : null;
      if (m != null && t.own("__call__") != null) {
        return Calls.callMethod(self, m.getName(), args.items().clone(), null);
      }
    }
    throw new IllegalStateException("no functional interface: " + self.getClass());
  }
}
