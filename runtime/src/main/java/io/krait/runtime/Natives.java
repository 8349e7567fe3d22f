package io.krait.runtime;

/** What compiled code asks before it calls a Java method of a native module itself. */
public final class Natives {
  private Natives() {}

  /** Whether an object is the native module of a name, and none of its members was rebound. */
  public static boolean isModule(Object o, String name) {
    return o instanceof NativeModule m && m.isOriginal(name);
  }

  /** Whether an object is a certain function of a native module. */
  public static boolean isFunction(Object o, String module, String name) {
    return o instanceof PyBuiltinFunction f && name.equals(f.name()) && module.equals(f.module());
  }
}
