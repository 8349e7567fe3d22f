package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(set)}; RuntimeError when the set changes its size. */
public final class SetIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("set_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable AnySet set;
  private int position;
  private int left;
  private int size;

  public SetIterator(AnySet set) {
    this.set = set;
    this.size = set.size();
    this.left = size;
  }

  @Override
  public @Nullable Object next() {
    AnySet s = set;
    if (s == null) {
      return null;
    }
    if (s.size() != size) {
      size = -1;
      throw Err.runtimeError("Set changed size during iteration");
    }
    int p = s.nextPosition(position);
    if (p < 0) {
      set = null;
      return null;
    }
    position = p + 1;
    left--;
    return s.itemAt(p);
  }

  @Override
  public long lengthHint() {
    return set == null || set.size() != size ? 0 : left;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyTuple reduced() {
    PyList rest = new PyList();
    AnySet s = set;
    for (int p = s == null ? -1 : s.nextPosition(position); s != null && p >= 0; ) {
      rest.append(s.itemAt(p));
      p = s.nextPosition(p + 1);
    }
    return PyTuple.of(Names.builtin("iter"), PyTuple.of(rest));
  }
}
