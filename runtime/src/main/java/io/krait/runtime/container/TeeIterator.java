package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** One of the iterators of {@code itertools.tee}; they share a chain of the items read so far. */
@PyTypeInfo(value = "_tee(Iterator[T])", module = "itertools", doc = "A copyable iterator.")
public final class TeeIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools._tee", Types.OBJECT, "io.krait.runtime.container.TeeIterator");

  /** An item read, or to be read; null at the end of the source. */
  private static final class Link {
    final Source source;
    private @Nullable Object item;
    private @Nullable Link next;

    Link(Source source) {
      this.source = source;
    }

    /** The link after this one, or null at the end. */
    @Nullable Link read() {
      if (next == null) {
        Object value = source.read();
        if (value == null) {
          return null;
        }
        item = value;
        next = new Link(source);
      }
      return next;
    }
  }

  /** The iterator that all copies read. */
  private static final class Source {
    private final Object iterator;
    private boolean reading;

    Source(Object iterator) {
      this.iterator = iterator;
    }

    @Nullable Object read() {
      if (reading) {
        throw Err.runtimeError("cannot re-enter the tee iterator");
      }
      reading = true;
      try {
        return Iter.next(iterator);
      } finally {
        reading = false;
      }
    }
  }

  private Link link;

  private TeeIterator(PyType type, Link link) {
    super(type);
    this.link = link;
  }

  @Py("__new__(cls: type, iterable: Iterable[T], /) -> Self")
  static TeeIterator make(PyType cls, Object iterable) {
    Object it = Iter.of(iterable);
    return it instanceof TeeIterator tee
        ? new TeeIterator(cls, tee.link)
        : new TeeIterator(cls, new Link(new Source(it)));
  }

  /** {@code tee(iterable, n)} */
  public static PyTuple tee(Object iterable, long n) {
    if (n < 0) {
      throw Err.valueError("n must be >= 0");
    }
    Object[] copies = new Object[(int) n];
    Object it = n == 0 ? iterable : Iter.of(iterable);
    for (int i = 0; i < copies.length; i++) {
      copies[i] =
          i > 0
              ? new TeeIterator(TYPE, ((TeeIterator) copies[0]).link)
              : it instanceof TeeIterator tee ? tee : make(TYPE, it);
    }
    return PyTuple.of(copies);
  }

  @Override
  public @Nullable Object next() {
    Link here = link;
    Link after = here.read();
    if (after == null) {
      return null;
    }
    link = after;
    return here.item;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(TeeIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(TeeIterator self) {
    return required(self.next());
  }

  @Py("__copy__(self, /) -> Self")
  static TeeIterator copy(TeeIterator self) {
    return new TeeIterator(TYPE, self.link);
  }
}
