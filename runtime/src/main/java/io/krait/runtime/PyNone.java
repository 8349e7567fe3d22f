package io.krait.runtime;

/** The singletons that are nothing but themselves. */
public enum PyNone implements PyObject {
  NONE("None"),
  NOT_IMPLEMENTED("NotImplemented"),
  ELLIPSIS("Ellipsis");

  private final String repr;

  PyNone(String repr) {
    this.repr = repr;
  }

  @Override
  public PyType type() {
    return switch (this) {
      case NONE -> Types.NONE_TYPE;
      case NOT_IMPLEMENTED -> Types.NOT_IMPLEMENTED_TYPE;
      case ELLIPSIS -> Types.ELLIPSIS_TYPE;
    };
  }

  @Override
  public String toString() {
    return repr;
  }
}
