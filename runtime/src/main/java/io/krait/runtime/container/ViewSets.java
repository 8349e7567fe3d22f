package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;

/** The set operations of dict_keys and dict_items: operands are any iterables, results are sets. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class ViewSets {
  private ViewSets() {}

  private static PySet setOf(Object iterable) {
    PySet set = new PySet();
    set.update(iterable);
    return set;
  }

  static boolean isSetLike(Object o) {
    return o instanceof AnySet || o instanceof DictKeys || o instanceof DictItems;
  }

  private static boolean in(Object container, Object item) {
    return container instanceof DictView view ? view.contains(item) : Ops.contains(container, item);
  }

  static Object union(Object a, Object b) {
    PySet result = setOf(a);
    result.update(b);
    return result;
  }

  static Object difference(Object a, Object b) {
    PySet result = setOf(a);
    SetOps.differenceUpdate(result, b);
    return result;
  }

  static Object symmetricDifference(Object a, Object b) {
    if (a instanceof DictItems && b instanceof DictItems) {
      PySet result = (PySet) difference(a, b);
      result.update(difference(b, a));
      return result;
    }
    PySet result = setOf(a);
    SetOps.symmetricDifferenceUpdate(result, b instanceof PyDict ? setOf(b) : b);
    return result;
  }

  static Object intersection(Object a, Object b) {
    Object probed = a instanceof DictView ? a : b;
    Object walked = probed == a ? b : a;
    if (isSetLike(walked) && Ops.len(walked) > Ops.len(probed)) {
      Object swap = probed;
      probed = walked;
      walked = swap;
    }
    PySet result = new PySet();
    Object it = Iter.of(walked);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      if (in(probed, o)) {
        result.add(o);
      }
    }
    return result;
  }

  static boolean isDisjoint(DictView self, Object other) {
    if (self == other) {
      return self.size() == 0;
    }
    Object probed = self;
    Object walked = other;
    if (isSetLike(other) && Ops.len(other) > self.size()) {
      probed = other;
      walked = self;
    }
    Object container = probed;
    return SetOps.each(walked, o -> !in(container, o));
  }

  /** Whether all items of a are in b. */
  private static boolean allIn(Object a, Object b) {
    return SetOps.each(a, o -> in(b, o));
  }

  static Object equal(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) (Ops.len(other) == self.size() && allIn(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object notEqual(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) !(Ops.len(other) == self.size() && allIn(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object less(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) (self.size() < Ops.len(other) && allIn(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object lessOrEqual(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) (self.size() <= Ops.len(other) && allIn(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object greater(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) (self.size() > Ops.len(other) && allIn(other, self))
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object greaterOrEqual(DictView self, Object other) {
    return isSetLike(other)
        ? (Object) (self.size() >= Ops.len(other) && allIn(other, self))
        : PyNone.NOT_IMPLEMENTED;
  }
}
