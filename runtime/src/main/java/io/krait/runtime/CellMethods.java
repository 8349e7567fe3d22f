package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code cell}. */
@PyTypeInfo(value = "CellType", module = "types")
public final class CellMethods {
  private CellMethods() {}

  @Py("__new__(cls: type, contents: Any = ..., /) -> CellType")
  public static Cell new_(PyType cls, @Nullable Object contents) {
    return new Cell(contents);
  }

  @Py(value = "cell_contents(self) -> Any", kind = Py.Kind.GETTER)
  public static Object contents(Cell self) {
    Object v = self.value;
    if (v == null) {
      throw Err.valueError("cell is empty");
    }
    return v;
  }

  @Py(value = "cell_contents(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setContents(Cell self, @Nullable Object value) {
    self.value = value;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(Cell self) {
    Object v = self.value;
    return "<cell at "
        + Identity.address(self)
        + ": "
        + (v == null ? "empty" : Types.of(v).name + " object at " + Identity.address(v))
        + ">";
  }
}
