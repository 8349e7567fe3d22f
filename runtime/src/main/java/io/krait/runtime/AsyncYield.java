package io.krait.runtime;

/**
 * What {@code yield} in an asynchronous generator hands out, told apart from what an {@code await}
 * in it passes on (PEP 525).
 */
public record AsyncYield(Object value) {
  /** Wraps a value to be yielded. */
  public static Object of(Object value) {
    return new AsyncYield(value);
  }
}
