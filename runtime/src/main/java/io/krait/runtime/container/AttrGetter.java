package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code operator.attrgetter(*names)}, of which each may be dotted. */
@PyTypeInfo(value = "attrgetter(Generic[T])", module = "operator", doc = "Fetches attributes.")
public final class AttrGetter implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin("operator.attrgetter", Types.OBJECT, "io.krait.runtime.container.AttrGetter");

  private final PyType type;
  private final String[] names;

  private AttrGetter(PyType type, String[] names) {
    this.type = type;
    this.names = names;
  }

  @Py("__new__(cls: type, attr: str, /, *attrs: str) -> Self")
  static AttrGetter make(PyType cls, Object attr, PyTuple attrs) {
    String[] names = new String[attrs.size() + 1];
    for (int i = 0; i < names.length; i++) {
      Object name = i == 0 ? attr : attrs.get(i - 1);
      if (!(name instanceof String s)) {
        throw Err.typeError("attribute name must be a string");
      }
      names[i] = s.intern();
    }
    return new AttrGetter(cls, names);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return call1(OneArgument.of("attrgetter", arguments, keywords));
  }

  @Override
  public Object call1(Object o) {
    if (names.length == 1) {
      return get(o, names[0]);
    }
    Object[] results = new Object[names.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = get(o, names[i]);
    }
    return PyTuple.of(results);
  }

  private static Object get(Object o, String name) {
    Object value = o;
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      value = Attrs.get(value, name.substring(start, dot));
      start = dot + 1;
    }
    return Attrs.get(value, start == 0 ? name : name.substring(start));
  }

  @Py("__call__(self, obj: Any, /) -> Any")
  static Object pyCall(AttrGetter self, Object obj) {
    return self.call1(obj);
  }

  @Py("__reduce__(self, /) -> Any")
  static Object reduce(AttrGetter self) {
    return PyTuple.of(self.type, PyTuple.of((Object[]) self.names.clone()));
  }

  @Py("__repr__(self, /) -> str")
  static String repr(AttrGetter self) {
    StringBuilder text = new StringBuilder("operator.attrgetter(");
    for (int i = 0; i < self.names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Ops.repr(self.names[i]));
    }
    return text.append(')').toString();
  }

  @Override
  public PyType type() {
    return type;
  }
}
