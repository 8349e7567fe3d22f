package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code dict.items()}, a live set-like view of (key, value) tuples. */
public final class DictItems extends DictView implements Set<Object> {
  public static final PyType TYPE =
      PyType.builtin("dict_items", Types.OBJECT, "io.krait.runtime.container.DictItemsMethods");

  private static final PyType ORDERED = PyType.builtin("odict_items", TYPE, "");

  public DictItems(PyDict dict) {
    super(dict, DictIterator.Part.ITEM);
  }

  @Override
  public boolean contains(@Nullable Object item) {
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    Object value = dict.getOrNull(pair.get(0));
    return value != null && Same.same(value, pair.get(1));
  }

  @Override
  public PyType type() {
    return dict instanceof PyOrderedDict ? ORDERED : TYPE;
  }
}
