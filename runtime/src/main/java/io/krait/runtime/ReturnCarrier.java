package io.krait.runtime;

/**
 * Carries the result of a typed function out of it when the result does not fit the function's
 * machine type. Caught at the typed call, never seen by Python code.
 */
public final class ReturnCarrier extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public final transient Object value;

  public ReturnCarrier(Object value) {
    super(null, null, false, false);
    this.value = value;
  }
}
