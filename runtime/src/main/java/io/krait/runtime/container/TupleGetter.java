package io.krait.runtime.container;

import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** A field of a named tuple, as an attribute of its class. */
@PyTypeInfo(value = "_tuplegetter(object)", module = "collections")
public final class TupleGetter implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin(
          "collections._tuplegetter", Types.OBJECT, "io.krait.runtime.container.TupleGetter");

  private final int index;
  private Object doc;

  TupleGetter(int index) {
    this.index = index;
    this.doc = "Alias for field number " + index;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    if (instance == null) {
      return this;
    }
    if (instance instanceof PyTuple tuple) {
      return tuple.getItem(index);
    }
    throw Err.typeError(
        "descriptor for index '"
            + index
            + "' for tuple subclasses doesn't apply to '"
            + Types.of(instance).name
            + "' object");
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(Object instance, Object value) {
    throw Err.attributeError("can't set attribute");
  }

  @Override
  public void delete(Object instance) {
    throw Err.attributeError("can't delete attribute");
  }

  @Py(value = "__doc__(self) -> str", kind = Py.Kind.GETTER)
  static Object doc(TupleGetter self) {
    return self.doc;
  }

  @Py(value = "__doc__(self, value)", kind = Py.Kind.SETTER)
  static void setDoc(TupleGetter self, Object value) {
    self.doc = value;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(TupleGetter self) {
    return "_tuplegetter(" + self.index + ", " + Ops.repr(self.doc) + ")";
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
