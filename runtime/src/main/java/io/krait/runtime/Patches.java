package io.krait.runtime;

/** What compiled code takes for granted of every module: guards broken by whoever changes it. */
public final class Patches {
  /** The builtins are the original ones. */
  public static final PatchGuard BUILTINS = new PatchGuard();

  /** {@code builtins.__import__} is the original one. */
  static final PatchGuard BUILTINS_IMPORT = new PatchGuard();

  /** Functions have the defaults of their definitions. */
  public static final PatchGuard DEFAULTS = new PatchGuard();

  private Patches() {}
}
