package io.krait.runtime;

/** {@code types.MappingProxyType}: a read-only view of a mapping. */
public final class PyMappingProxy implements PyObject {
  final Object mapping;

  public PyMappingProxy(Object mapping) {
    this.mapping = mapping;
  }

  /** What it shows. */
  public Object mapping() {
    return mapping;
  }

  @Override
  public PyType type() {
    return Types.MAPPING_PROXY;
  }
}
