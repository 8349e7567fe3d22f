package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code dict.keys()}, a live set-like view. */
public final class DictKeys extends DictView implements Set<Object> {
  public static final PyType TYPE =
      PyType.builtin("dict_keys", Types.OBJECT, "io.krait.runtime.container.DictKeysMethods");

  private static final PyType ORDERED = PyType.builtin("odict_keys", TYPE, "");

  public DictKeys(PyDict dict) {
    super(dict, DictIterator.Part.KEY);
  }

  @Override
  public boolean contains(@Nullable Object key) {
    return key != null && dict.getOrNull(key) != null;
  }

  @Override
  public boolean remove(@Nullable Object key) {
    return key != null && dict.removeOrNull(key) != null;
  }

  @Override
  public PyType type() {
    return dict instanceof PyOrderedDict ? ORDERED : TYPE;
  }
}
