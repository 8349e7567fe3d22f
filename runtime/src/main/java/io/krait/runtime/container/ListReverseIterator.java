package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code reversed(list)} */
public final class ListReverseIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "list_reverseiterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable PyList list;
  private int index;

  public ListReverseIterator(PyList list) {
    this.list = list;
    this.index = list.size - 1;
  }

  @Override
  public @Nullable Object next() {
    PyList l = list;
    if (l == null) {
      return null;
    }
    int i = index;
    if (i >= 0 && i < l.size) {
      index = i - 1;
      return l.get(i);
    }
    index = -1;
    list = null;
    return null;
  }

  @Override
  public long lengthHint() {
    return list == null || index >= list.size ? 0 : index + 1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyTuple reduced() {
    PyList l = list;
    return l == null
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(new PyList()))
        : PyTuple.of(Names.builtin("reversed"), PyTuple.of(l), (long) index);
  }

  @Override
  public boolean setPosition(long to) {
    PyList l = list;
    index = l == null ? -1 : (int) Math.max(-1, Math.min(to, l.size() - 1));
    return true;
  }
}
