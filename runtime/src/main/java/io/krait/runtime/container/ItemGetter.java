package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code operator.itemgetter(*items)} */
@PyTypeInfo(value = "itemgetter(Generic[T])", module = "operator", doc = "Fetches items.")
public final class ItemGetter implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin("operator.itemgetter", Types.OBJECT, "io.krait.runtime.container.ItemGetter");

  private final PyType type;
  private final Object[] items;

  private ItemGetter(PyType type, Object[] items) {
    this.type = type;
    this.items = items;
  }

  @Py("__new__(cls: type, /, *items: Any) -> Self")
  static ItemGetter make(PyType cls, PyTuple items) {
    if (items.size() == 0) {
      throw Err.typeError("itemgetter expected 1 argument, got 0");
    }
    return new ItemGetter(cls, items.toArray());
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return call1(OneArgument.of("itemgetter", arguments, keywords));
  }

  @Override
  public Object call1(Object o) {
    if (items.length == 1) {
      return Ops.getItem(o, items[0]);
    }
    Object[] results = new Object[items.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = Ops.getItem(o, items[i]);
    }
    return PyTuple.of(results);
  }

  @Py("__call__(self, obj: Any, /) -> Any")
  static Object pyCall(ItemGetter self, Object obj) {
    return self.call1(obj);
  }

  @Py("__reduce__(self, /) -> Any")
  static Object reduce(ItemGetter self) {
    return PyTuple.of(self.type, PyTuple.of(self.items.clone()));
  }

  @Py("__repr__(self, /) -> str")
  static String repr(ItemGetter self) {
    StringBuilder text = new StringBuilder("operator.itemgetter(");
    for (int i = 0; i < self.items.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Ops.repr(self.items[i]));
    }
    return text.append(')').toString();
  }

  @Override
  public PyType type() {
    return type;
  }
}
