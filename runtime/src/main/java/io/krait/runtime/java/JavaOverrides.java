package io.krait.runtime.java;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import org.jspecify.annotations.Nullable;

/** What the methods of {@link JavaAdapter} classes call. */
public final class JavaOverrides {
  private JavaOverrides() {}

  /**
   * Calls a Python method for a Java one.
   *
   * @param name the attribute
   * @param result the class of the result, {@code void.class} among them
   */
  public static @Nullable Object call(
      JavaAdapter self, String name, Object[] arguments, Class<?> result) {
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = JavaValues.toPython(arguments[i]);
    }
    try {
      Object method = Attrs.getOrNull(self, name);
      if (method == null
          || (method instanceof JavaBoundMethods b && b.isAbstract(arguments.length))) {
        throw new AbstractMethodError(self.type().name + " does not define " + name);
      }
      return JavaCallback.result(Calls.call(method, converted, null), result);
    } catch (PyBaseException e) {
      throw JavaErrors.toJava(e);
    }
  }

  public static boolean equals(JavaAdapter self, @Nullable Object other) {
    return Ops.eqBool(self, JavaValues.toPython(other));
  }

  public static int hash(JavaAdapter self) {
    return Long.hashCode(Ops.hash(self));
  }

  public static String str(JavaAdapter self) {
    return Ops.str(self);
  }
}
