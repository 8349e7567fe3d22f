package io.krait.runtime.container;

import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;

/** The forms of set operations that take any number of operands, and keys that are sets. */
final class SetArguments {
  private SetArguments() {}

  /** A key to look up: a set, which has no hash, stands for the frozenset of its items. */
  static Object key(Object item) {
    if (!(item instanceof PySet set)) {
      return item;
    }
    AnySet frozen = new PyFrozenSet();
    frozen.addItems(set);
    return frozen;
  }

  static AnySet or(AnySet self, AnySet other) {
    AnySet result = SetOps.copy(self);
    result.addItems(other);
    return result;
  }

  static AnySet intersection(AnySet self, PyTuple others) {
    if (others.size() == 0) {
      return SetOps.copy(self);
    }
    AnySet result = self;
    for (Object other : others.items()) {
      result = SetOps.intersection(result, other);
    }
    return result;
  }

  static AnySet difference(AnySet self, PyTuple others) {
    if (others.size() == 0) {
      return SetOps.copy(self);
    }
    AnySet result = SetOps.difference(self, others.get(0));
    for (int i = 1; i < others.size(); i++) {
      SetOps.differenceUpdate(result, others.get(i));
    }
    return result;
  }
}
