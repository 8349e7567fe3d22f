package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyRange;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code iter()} of the built-in types, without looking anything up. */
public final class Iterators {
  private Iterators() {}

  /** The iterator of an object of exactly a built-in class, else null. */
  public static @Nullable PyIterator ofBuiltin(Object o) {
    Class<?> c = o.getClass();
    if (c == PyList.class) {
      return new PyListIterator((PyList) o);
    }
    if (o instanceof PyIterator it) {
      return !(it instanceof MadeIterator) || it.type().isBuiltin() ? it : null;
    }
    if (c == PyRange.class) {
      return RangeMethods.iter((PyRange) o);
    }
    if (c == PyTuple.class) {
      return new TupleIterator(((PyTuple) o).items());
    }
    if (c == PyDict.class) {
      return new DictIterator((PyDict) o, DictIterator.Part.KEY, false);
    }
    if (o instanceof DictView view) {
      return view.pyIterator();
    }
    if (c == String.class) {
      return new StrIterator((String) o);
    }
    return c == PySet.class || c == PyFrozenSet.class ? new SetIterator((AnySet) o) : null;
  }
}
