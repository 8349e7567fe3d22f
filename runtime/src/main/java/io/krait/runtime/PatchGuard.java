package io.krait.runtime;

/**
 * Tells compiled code whether a method of a compiled class is still the one it was compiled with.
 * One guard stands for one name in one class and its subclasses; whoever sets, deletes or shadows
 * that name breaks it, for good.
 */
public final class PatchGuard {
  /** Read by compiled code before each direct call. */
  public boolean broken;

  private boolean awaitsClass;

  /** A guard that does not hold before its class is built. */
  public static PatchGuard ofClass() {
    PatchGuard guard = new PatchGuard();
    guard.broken = true;
    guard.awaitsClass = true;
    return guard;
  }

  /** The class is built: the guard holds from now on. Once broken it stays so. */
  void hold() {
    if (awaitsClass) {
      awaitsClass = false;
      broken = false;
    }
  }
}
