package io.krait.runtime.container;

import io.krait.runtime.HasDict;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code collections.ChainMap}: several mappings looked up one after another. */
public final class PyChainMap implements HasDict {
  public static final PyType TYPE =
      PyType.builtin(
          "collections.ChainMap", Types.OBJECT, "io.krait.runtime.container.ChainMapMethods");

  private final PyType type;
  private @Nullable PyDict dict;

  /** The list of mappings, as long as nobody stores something else there. */
  Object maps = new PyList();

  PyChainMap(PyType type) {
    this.type = type;
  }

  Object first() {
    return Ops.getItem(maps, 0L);
  }

  /** All keys, those of the last map first, with the values that lookups find. */
  PyDict merged() {
    PyList all = Iter.toList(maps);
    PyDict result = new PyDict();
    for (int i = all.size - 1; i >= 0; i--) {
      Object keys = Iter.of(all.get(i));
      for (Object key = Iter.next(keys); key != null; key = Iter.next(keys)) {
        result.put(key, io.krait.runtime.PyNone.NONE);
      }
    }
    return result;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
