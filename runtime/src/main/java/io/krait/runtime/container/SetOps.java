package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PySet;
import java.util.function.Predicate;

/** The algebra of sets. Each operation visits its operands in CPython's order. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class SetOps {
  private SetOps() {}

  public static boolean add(AnySet set, Object item) {
    return set.table.add(item, Hashes.of(item));
  }

  public static boolean discard(AnySet set, Object item) {
    return set.table.remove(item, Hashes.of(item));
  }

  public static void update(AnySet set, Object iterable) {
    set.addItems(iterable);
  }

  public static void clear(AnySet set) {
    set.table.clear();
  }

  public static long frozenHash(AnySet set) {
    return set.table.frozenHash();
  }

  /** A new plain set or frozenset, as the model is one or the other. */
  static AnySet emptyLike(AnySet model) {
    return model instanceof PySet ? new PySet() : new PyFrozenSet();
  }

  static AnySet copy(AnySet set) {
    AnySet result = emptyLike(set);
    result.table.merge(set.table);
    return result;
  }

  private static AnySet asSet(Object iterable) {
    if (iterable instanceof AnySet set) {
      return set;
    }
    AnySet set = new PySet();
    set.addItems(iterable);
    return set;
  }

  /** Calls the visitor with each item until it says false. */
  static boolean each(Object iterable, Predicate<Object> visitor) {
    Object it = Iter.of(iterable);
    boolean fast = it instanceof PyIterator;
    while (true) {
      Object o = fast ? ((PyIterator) it).next() : Iter.next(it);
      if (o == null) {
        return true;
      }
      if (!visitor.test(o)) {
        return false;
      }
    }
  }

  static AnySet intersection(AnySet self, Object other) {
    AnySet result = emptyLike(self);
    if (self == other) {
      return copy(self);
    }
    if (other instanceof AnySet set) {
      AnySet walked = set.size() > self.size() ? self : set;
      AnySet probed = walked == self ? set : self;
      SetTable t = walked.table;
      for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
        Object key = t.keyAt(p);
        long hash = t.hashAt(p);
        if (probed.table.contains(key, hash)) {
          result.table.add(key, hash);
        }
      }
      return result;
    }
    each(
        other,
        o -> {
          long hash = Hashes.of(o);
          if (self.table.contains(o, hash)) {
            result.table.add(o, hash);
          }
          return true;
        });
    return result;
  }

  static AnySet difference(AnySet self, Object other) {
    boolean isDict = other instanceof PyDict;
    int otherSize =
        other instanceof AnySet s ? s.size() : other instanceof PyDict d ? d.size() : -1;
    if (otherSize < 0 || self.size() >> 2 > otherSize) {
      AnySet result = copy(self);
      differenceUpdate(result, other);
      return result;
    }
    AnySet result = emptyLike(self);
    SetTable t = self.table;
    for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
      Object key = t.keyAt(p);
      long hash = t.hashAt(p);
      boolean there =
          isDict
              ? ((PyDict) other).getOrNull(key) != null
              : ((AnySet) other).table.contains(key, hash);
      if (!there) {
        result.table.add(key, hash);
      }
    }
    return result;
  }

  static void differenceUpdate(AnySet self, Object other) {
    if (self == other) {
      self.table.clear();
      return;
    }
    if (other instanceof AnySet set) {
      AnySet smaller = set.size() >> 3 > self.size() ? intersection(self, set) : set;
      SetTable t = smaller.table;
      for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
        self.table.remove(t.keyAt(p), t.hashAt(p));
      }
    } else {
      each(
          other,
          o -> {
            self.table.remove(o, Hashes.of(o));
            return true;
          });
    }
    self.table.shrink();
  }

  static void intersectionUpdate(AnySet self, Object other) {
    self.table.take(intersection(self, other).table);
  }

  static AnySet symmetricDifference(AnySet self, Object other) {
    AnySet result = emptyLike(self);
    result.addItems(other);
    symmetricDifferenceUpdate(result, self);
    return result;
  }

  static void symmetricDifferenceUpdate(AnySet self, Object other) {
    if (self == other) {
      self.table.clear();
      return;
    }
    if (other instanceof PyDict dict) {
      for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
        toggle(self.table, dict.keyAt(p), Hashes.of(dict.keyAt(p)));
      }
      return;
    }
    SetTable t = asSet(other).table;
    for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
      toggle(self.table, t.keyAt(p), t.hashAt(p));
    }
  }

  private static void toggle(SetTable table, Object key, long hash) {
    if (!table.remove(key, hash)) {
      table.add(key, hash);
    }
  }

  static boolean isSubset(AnySet self, Object other) {
    if (!(other instanceof AnySet set)) {
      return intersection(self, other).size() == self.size();
    }
    if (self.size() > set.size()) {
      return false;
    }
    SetTable t = self.table;
    for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
      if (!set.table.contains(t.keyAt(p), t.hashAt(p))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSuperset(AnySet self, Object other) {
    if (other instanceof AnySet set) {
      return isSubset(set, self);
    }
    return each(other, o -> self.table.contains(o, Hashes.of(o)));
  }

  static boolean isDisjoint(AnySet self, Object other) {
    if (other instanceof AnySet set) {
      AnySet walked = set.size() > self.size() ? self : set;
      SetTable probed = (walked == self ? set : self).table;
      SetTable t = walked.table;
      for (int p = t.next(0); p >= 0; p = t.next(p + 1)) {
        if (probed.contains(t.keyAt(p), t.hashAt(p))) {
          return false;
        }
      }
      return true;
    }
    return each(other, o -> !self.table.contains(o, Hashes.of(o)));
  }

  static boolean equal(AnySet a, AnySet b) {
    return a.size() == b.size() && isSubset(a, b);
  }
}
