package io.krait.runtime;

import java.util.Objects;

/** What compiled code asks before it calls a Java method of a native module itself. */
public final class Natives {
  private Natives() {}

  /** Whether an object is the native module of a name, and none of its functions is rebound. */
  public static boolean isModule(Object o, String name) {
    return o instanceof NativeModule m && m.isOriginal(name);
  }

  /** Whether an object is a certain function of a native module. */
  public static boolean isFunction(Object o, String module, String name) {
    return o instanceof PyBuiltinFunction f && name.equals(f.name()) && module.equals(f.module());
  }

  /**
   * The function that a module had under a name when {@link #isModule} was true of it, whatever has
   * been rebound since.
   */
  public static Object function(Object module, String name) {
    return Objects.requireNonNull(((NativeModule) module).original(name));
  }
}
