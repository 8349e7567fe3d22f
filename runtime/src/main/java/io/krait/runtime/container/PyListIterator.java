package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(list)}: sees items appended while it runs, and stays exhausted once it was. */
public final class PyListIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("list_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable PyList list;
  private int index;

  public PyListIterator(PyList list) {
    this.list = list;
  }

  @Override
  public @Nullable Object next() {
    PyList l = list;
    if (l == null) {
      return null;
    }
    int i = index;
    if (i < l.size) {
      index = i + 1;
      return l.get(i);
    }
    list = null;
    return null;
  }

  @Override
  public long lengthHint() {
    return list == null ? 0 : Math.max(0, list.size - index);
  }

  @Override
  public PyTuple reduced() {
    PyList l = list;
    return l == null
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(new PyList()))
        : PyTuple.of(Names.builtin("iter"), PyTuple.of(l), (long) index);
  }

  @Override
  public boolean setPosition(long to) {
    PyList l = list;
    index = l == null ? 0 : (int) Math.max(0, Math.min(to, l.size()));
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
