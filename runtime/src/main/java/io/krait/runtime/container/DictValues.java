package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code dict.values()}, a live view. */
public final class DictValues extends DictView {
  public static final PyType TYPE =
      PyType.builtin("dict_values", Types.OBJECT, "io.krait.runtime.container.DictValuesMethods");

  private static final PyType ORDERED = PyType.builtin("odict_values", TYPE, "");

  public DictValues(PyDict dict) {
    super(dict, DictIterator.Part.VALUE);
  }

  @Override
  public PyType type() {
    return dict instanceof PyOrderedDict ? ORDERED : TYPE;
  }
}
