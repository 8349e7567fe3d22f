package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.repeat} */
@PyTypeInfo(
    value = "repeat(Iterator[T])",
    module = "itertools",
    doc = "One object, again and again.")
public final class RepeatIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools.repeat", Types.OBJECT, "io.krait.runtime.container.RepeatIterator");

  private final Object item;

  /** -1 for ever. */
  private long left;

  RepeatIterator(PyType type, Object item, long times) {
    super(type);
    this.item = item;
    this.left = times;
  }

  @Py("__new__(cls: type, object: T, times: SupportsIndex = ...) -> Self")
  static RepeatIterator make(PyType cls, Object item, @Nullable Object times) {
    return new RepeatIterator(cls, item, times == null ? -1 : Math.max(0, Convert.index(times)));
  }

  @Override
  public @Nullable Object next() {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return item;
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(RepeatIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(RepeatIterator self) {
    return required(self.next());
  }

  @Py("__length_hint__(self, /) -> int")
  static long hint(RepeatIterator self) {
    if (self.left < 0) {
      throw Err.typeError("len() of unsized object");
    }
    return self.left;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(RepeatIterator self) {
    String text = "repeat(" + Ops.repr(self.item);
    return self.left < 0 ? text + ")" : text + ", " + self.left + ")";
  }
}
