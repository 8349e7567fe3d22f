package io.krait.runtime;

/** The defaults of a generated {@code __init__}, by parameter, for compiled code that calls it. */
public final class GeneratedDefaults {
  /** A default that is made anew for each instance. */
  public record Factory(Object callable) {}

  private GeneratedDefaults() {}

  /**
   * The default of a class's parameter.
   *
   * @throws PyBaseException what a factory raises
   */
  public static Object get(Object type, int parameter) {
    Object value = ((PyType) type).initDefaults()[parameter];
    return value instanceof Factory factory ? Calls.call0(factory.callable) : value;
  }
}
