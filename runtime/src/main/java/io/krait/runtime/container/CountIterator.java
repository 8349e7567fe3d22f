package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.count} */
@PyTypeInfo(value = "count(Iterator[N])", module = "itertools", doc = "Evenly spaced values.")
@SuppressWarnings("StringConcatToTextBlock") // one line for each overload
public final class CountIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools.count", Types.OBJECT, "io.krait.runtime.container.CountIterator");

  private Object value;
  private final Object step;

  CountIterator(PyType type, Object start, Object step) {
    super(type);
    this.value = start;
    this.step = step;
  }

  @Py(
      "__new__(cls: type, start: Any = 0, step: Any = 1) -> Self\n"
          + "__new__(cls: type, /) -> count[int]\n"
          + "__new__(cls: type, start: N, step: Any = 1) -> count[N]")
  static CountIterator make(PyType cls, Object start, Object step) {
    if (!isNumber(start) || !isNumber(step)) {
      throw Err.typeError("a number is required");
    }
    return new CountIterator(cls, start, step);
  }

  private static boolean isNumber(Object o) {
    PyType t = Types.of(o);
    return o instanceof Long
        || t.lookup("__index__") != null
        || t.lookup("__float__") != null
        || t.lookup("__int__") != null
        || t.lookup("__complex__") != null;
  }

  @Override
  public @Nullable Object next() {
    Object v = value;
    value = Ops.add(v, step);
    return v;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(CountIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> N")
  static Object pyNext(CountIterator self) {
    return required(self.next());
  }

  @Py("__repr__(self, /) -> str")
  static String repr(CountIterator self) {
    String start = "count(" + Ops.repr(self.value);
    return self.step.equals(1L) ? start + ")" : start + ", " + Ops.repr(self.step) + ")";
  }
}
