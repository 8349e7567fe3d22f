package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyMappingProxy;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code dataclasses.Field}. */
@PyTypeInfo(value = "Field", module = "dataclasses")
final class FieldMethods {
  private FieldMethods() {}

  @Py(value = "name(self) -> str", kind = Py.Kind.GETTER)
  static Object name(PyField self) {
    return self.shownName();
  }

  @Py(value = "type(self) -> Any", kind = Py.Kind.GETTER)
  static Object type(PyField self) {
    return self.annotation;
  }

  @Py(value = "default(self) -> Any", kind = Py.Kind.GETTER)
  static Object defaultValue(PyField self) {
    return PyField.orMissing(self.defaultValue);
  }

  @Py(value = "default_factory(self) -> Any", kind = Py.Kind.GETTER)
  static Object defaultFactory(PyField self) {
    return PyField.orMissing(self.defaultFactory);
  }

  @Py(value = "init(self) -> bool", kind = Py.Kind.GETTER)
  static boolean init(PyField self) {
    return self.init;
  }

  @Py(value = "repr(self) -> bool", kind = Py.Kind.GETTER)
  static boolean shown(PyField self) {
    return self.repr;
  }

  @Py(value = "hash(self) -> bool | None", kind = Py.Kind.GETTER)
  static Object hash(PyField self) {
    return self.hash;
  }

  @Py(value = "compare(self) -> bool", kind = Py.Kind.GETTER)
  static boolean compare(PyField self) {
    return self.compare;
  }

  @Py(value = "metadata(self) -> Any", kind = Py.Kind.GETTER)
  static Object metadata(PyField self) {
    return new PyMappingProxy(self.metadata);
  }

  @Py(value = "kw_only(self) -> Any", kind = Py.Kind.GETTER)
  static Object kwOnly(PyField self) {
    Boolean kwOnly = self.kwOnly;
    return kwOnly == null ? Sentinel.MISSING : kwOnly;
  }

  @Py(value = "_field_type(self) -> Any", kind = Py.Kind.GETTER)
  static Object kind(PyField self) {
    PyField.Kind kind = self.kind;
    return kind == null ? PyNone.NONE : kind.shown();
  }

  @Py("__repr__(self) -> str")
  static String repr(PyField self) {
    PyField.Kind kind = self.kind;
    return "Field(name="
        + Ops.repr(self.shownName())
        + ",type="
        + Ops.repr(self.annotation)
        + ",default="
        + Ops.repr(PyField.orMissing(self.defaultValue))
        + ",default_factory="
        + Ops.repr(PyField.orMissing(self.defaultFactory))
        + ",init="
        + Ops.repr(self.init)
        + ",repr="
        + Ops.repr(self.repr)
        + ",hash="
        + Ops.repr(self.hash)
        + ",compare="
        + Ops.repr(self.compare)
        + ",metadata="
        + Ops.repr(metadata(self))
        + ",kw_only="
        + Ops.repr(kwOnly(self))
        + ",_field_type="
        + (kind == null ? "None" : kind.shown())
        + ")";
  }
}
