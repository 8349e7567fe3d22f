package io.krait.runtime;

/**
 * Tells compiled code whether a method of a compiled class is still the one it was compiled with.
 * One guard stands for one name in one class and its subclasses; whoever sets, deletes or shadows
 * that name breaks it, for good.
 */
public final class PatchGuard {
  /** Read by compiled code before each direct call. */
  public boolean broken;
}
