package io.krait.runtime;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link NativeBody} classes. Each is a hidden class in the package of the Java method, so
 * that package-private members can be called, and hands its one instance over from its static
 * initialiser, which saves a reflective constructor call.
 */
public final class NativeBodies {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private static @Nullable NativeBody handedOver;

  private NativeBodies() {}

  /** Called by the static initialiser of a generated class. */
  public static void handOver(NativeBody body) {
    handedOver = body;
  }

  static synchronized NativeBody make(NativeMember member) {
    byte[] bytes = new BodyWriter(member).write();
    try {
      handedOver = null;
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(member.owner(), LOOKUP);
      lookup.defineHiddenClass(bytes, true);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot reach " + member.owner().getName(), e);
    }
    NativeBody body = handedOver;
    if (body == null) {
      throw new IllegalStateException("no body for " + member.javaName());
    }
    return body;
  }
}
