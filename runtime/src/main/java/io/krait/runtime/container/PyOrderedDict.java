package io.krait.runtime.container;

import io.krait.runtime.PyDictSub;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code collections.OrderedDict} */
public final class PyOrderedDict extends PyDictSub {
  public static final PyType TYPE =
      PyType.builtin(
          "collections.OrderedDict", Types.DICT, "io.krait.runtime.container.OrderedDictMethods");

  /** Counts the changes that iterators notice. */
  int state;

  PyOrderedDict(PyType type) {
    super(type);
  }

  @Override
  public @Nullable Object put(Object key, Object value) {
    Object old = super.put(key, value);
    if (old == null) {
      state++;
    }
    return old;
  }

  @Override
  public void putStr(String key, Object value) {
    put(key, value);
  }

  @Override
  public void putLong(long key, Object value) {
    put(key, value);
  }

  @Override
  public @Nullable Object removeOrNull(Object key) {
    Object old = super.removeOrNull(key);
    if (old != null) {
      state++;
    }
    return old;
  }

  @Override
  public void removeLastAt(int position) {
    super.removeLastAt(position);
    state++;
  }

  @Override
  public void clear() {
    super.clear();
    state++;
  }
}
