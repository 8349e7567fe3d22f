package io.krait.runtime;

/**
 * Turns what a twin returned into the result of the typed function that went on in it. A result
 * that does not fit the function's machine type is thrown as a {@link ReturnCarrier}.
 */
public final class TwinResults {
  private TwinResults() {}

  public static long asLong(Object value) {
    if (value instanceof Long v) {
      return v;
    }
    throw new ReturnCarrier(value);
  }

  public static double asDouble(Object value) {
    if (value instanceof Double v) {
      return v;
    }
    throw new ReturnCarrier(value);
  }

  public static boolean asBool(Object value) {
    if (value instanceof Boolean v) {
      return v;
    }
    throw new ReturnCarrier(value);
  }

  /** For functions whose only result is None. */
  public static void asNone(Object value) {
    if (value != PyNone.NONE) {
      throw new ReturnCarrier(value);
    }
  }

  /** The value, which is an instance of the class. */
  public static Object as(Object value, Class<?> javaClass) {
    if (javaClass.isInstance(value)) {
      return value;
    }
    throw new ReturnCarrier(value);
  }
}
