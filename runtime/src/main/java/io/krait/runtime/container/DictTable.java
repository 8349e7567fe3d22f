package io.krait.runtime.container;

import io.krait.runtime.Convert;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hash table of a dict: entries in insertion order, and over them an open-addressed index, as
 * in CPython's dict (its probing too: {@code i = i*5 + perturb + 1}). Small tables have no index
 * and are scanned.
 *
 * <p>While all keys are ints that fit a long they are kept unboxed; while all are str, no hashes
 * are kept. Any other key moves the table to the general kind. The position of a key follows from
 * its Python hash alone, so that the index survives that move and a foreign key that equals an int
 * or str is found. A removed entry leaves a hole (a null value) until the table is next resized.
 */
@SuppressWarnings("ReferenceEquality") // Identity comes before equality.
public abstract class DictTable {
  private static final int SMALLEST = 8;

  /** Two thirds of {@link #SMALLEST}. */
  private static final int FIRST_CAPACITY = 5;

  private static final int PERTURB_SHIFT = 5;
  private static final int REMOVED = -1;

  /** Says that {@code ==} changed the table under the search. */
  private static final int RESTART = -2;

  private static final @Nullable Object[] NONE = {};
  private static final long[] NO_LONGS = {};

  /** The kinds of table. */
  private enum Kind {
    EMPTY,
    STR,
    LONG,
    GENERAL
  }

  private Kind kind = Kind.EMPTY;

  /** Entries in use, without holes. */
  private int live;

  /** All entries before this one are holes: a queue is not searched from its beginning. */
  private int start;

  /** Entries in use, holes included: where the next one goes. */
  private int next;

  /** Entries that may still be made before the table must be resized. */
  private int usable;

  /** Entry number + 1; 0 is free, {@link #REMOVED} was used. Null while the table is scanned. */
  private int @Nullable [] index;

  private @Nullable Object[] keys = NONE;
  private long[] longKeys = NO_LONGS;
  private long[] hashes = NO_LONGS;
  private @Nullable Object[] values = NONE;

  protected DictTable() {}

  protected final int tableSize() {
    return live;
  }

  // Lookup.

  protected final @Nullable Object tableGet(Object key) {
    int e = find(key);
    return e < 0 ? null : values[e];
  }

  protected final @Nullable Object tableGetStr(String key) {
    int e = kind == Kind.STR ? findStr(key) : find(key);
    return e < 0 ? null : values[e];
  }

  protected final @Nullable Object tableGetLong(long key) {
    int e = kind == Kind.LONG ? findLong(key) : find(key);
    return e < 0 ? null : values[e];
  }

  private int find(Object key) {
    if (key instanceof String s) {
      if (kind == Kind.STR) {
        return findStr(s);
      }
      return kind == Kind.GENERAL ? findGeneral(s, s.hashCode()) : -1;
    }
    if (key instanceof Long l) {
      if (kind == Kind.LONG) {
        return findLong(l);
      }
      return kind == Kind.GENERAL ? findGeneral(l, Hashes.ofLong(l)) : -1;
    }
    long hash = Hashes.of(key);
    return kind == Kind.EMPTY ? -1 : findGeneral(key, hash);
  }

  private int findStr(String key) {
    int[] table = index;
    return table == null ? scanStr(key) : probeStr(table, key);
  }

  private int scanStr(String key) {
    @Nullable Object[] k = keys;
    int n = next;
    int h = key.hashCode();
    for (int e = 0; e < n; e++) {
      Object candidate = k[e];
      if (candidate == key
          || (candidate instanceof String s && s.hashCode() == h && s.equals(key))) {
        return e;
      }
    }
    return -1;
  }

  private int probeStr(int[] table, String key) {
    @Nullable Object[] k = keys;
    int mask = table.length - 1;
    int h = key.hashCode();
    long perturb = h;
    for (int i = h & mask; ; i = next(i, perturb) & mask) {
      int e = table[i] - 1;
      if (e >= 0) {
        Object candidate = k[e];
        if (candidate == key
            || (candidate instanceof String s && s.hashCode() == h && s.equals(key))) {
          return e;
        }
      } else if (e == -1) {
        return -1;
      }
      perturb >>>= PERTURB_SHIFT;
    }
  }

  private static int next(int i, long perturb) {
    return i * 5 + (int) perturb + 1;
  }

  private int findLong(long key) {
    int[] table = index;
    long[] k = longKeys;
    if (table == null) {
      for (int e = 0; e < next; e++) {
        if (k[e] == key && values[e] != null) {
          return e;
        }
      }
      return -1;
    }
    int mask = table.length - 1;
    long h = Hashes.ofLong(key);
    long perturb = h;
    for (int i = (int) h & mask; ; i = next(i, perturb) & mask) {
      int e = table[i] - 1;
      if (e >= 0) {
        if (k[e] == key) {
          return e;
        }
      } else if (e == -1) {
        return -1;
      }
      perturb >>>= PERTURB_SHIFT;
    }
  }

  /** Finds a key of any class in a table of any kind. */
  private int findGeneral(Object key, long hash) {
    while (true) {
      int[] table = index;
      @Nullable Object[] present = values;
      int e = table == null ? scan(key, hash, present) : probe(table, key, hash, present);
      if (e != RESTART) {
        return e;
      }
    }
  }

  private int scan(Object key, long hash, @Nullable Object[] present) {
    for (int e = 0; e < next; e++) {
      if (values[e] != null && hashAt(e) == hash) {
        int outcome = compare(e, key, present);
        if (outcome != -1) {
          return outcome;
        }
      }
    }
    return -1;
  }

  private int probe(int[] table, Object key, long hash, @Nullable Object[] present) {
    int mask = table.length - 1;
    long perturb = hash;
    for (int i = (int) hash & mask; ; i = next(i, perturb) & mask) {
      int e = table[i] - 1;
      if (e >= 0) {
        if (hashAt(e) == hash) {
          int outcome = compare(e, key, present);
          if (outcome != -1) {
            return outcome;
          }
        }
      } else if (e == -1) {
        return -1;
      }
      perturb >>>= PERTURB_SHIFT;
    }
  }

  private int compare(int e, Object key, @Nullable Object[] present) {
    Object candidate = entryKey(e);
    boolean same = Same.same(candidate, key);
    if (values != present || values[e] == null || (kind != Kind.LONG && keys[e] != candidate)) {
      return RESTART;
    }
    return same ? e : -1;
  }

  private long hashAt(int e) {
    return switch (kind) {
      case STR -> ListOps.set(keys[e]).hashCode();
      case LONG -> Hashes.ofLong(longKeys[e]);
      default -> hashes[e];
    };
  }

  private Object entryKey(int e) {
    return kind == Kind.LONG ? (Object) longKeys[e] : ListOps.set(keys[e]);
  }

  // Stores.

  protected final @Nullable Object tablePut(Object key, Object value) {
    if (key instanceof String s && (kind == Kind.STR || kind == Kind.EMPTY)) {
      return tablePutStr(s, value);
    }
    if (key instanceof Long l && (kind == Kind.LONG || kind == Kind.EMPTY)) {
      return tablePutLong(l, value);
    }
    long hash = Hashes.of(key);
    int e = kind == Kind.EMPTY ? -1 : findGeneral(key, hash);
    if (e >= 0) {
      return replace(e, value);
    }
    generalize();
    e = room(hash);
    keys[e] = key;
    hashes[e] = hash;
    values[e] = value;
    return null;
  }

  protected final @Nullable Object tablePutStr(String key, Object value) {
    if (kind != Kind.STR) {
      if (kind != Kind.EMPTY) {
        return tablePut(key, value);
      }
      kind = Kind.STR;
    }
    int e = findStr(key);
    if (e >= 0) {
      return replace(e, value);
    }
    e = room(key.hashCode());
    keys[e] = key;
    values[e] = value;
    return null;
  }

  protected final @Nullable Object tablePutLong(long key, Object value) {
    if (kind != Kind.LONG) {
      if (kind != Kind.EMPTY) {
        return tablePut(key, value);
      }
      kind = Kind.LONG;
    }
    int e = findLong(key);
    if (e >= 0) {
      return replace(e, value);
    }
    e = room(Hashes.ofLong(key));
    longKeys[e] = key;
    values[e] = value;
    return null;
  }

  private @Nullable Object replace(int e, Object value) {
    Object old = values[e];
    values[e] = value;
    return old;
  }

  /** A new entry of that hash, entered in the index; key and value are the caller's to store. */
  private int room(long hash) {
    if (usable <= 0) {
      if (values.length == 0) {
        usable = FIRST_CAPACITY;
        allocate(FIRST_CAPACITY);
      } else {
        resize();
      }
    }
    usable--;
    int e = next++;
    live++;
    if (index != null) {
      enter(index, hash, e);
    }
    return e;
  }

  private static void enter(int[] table, long hash, int e) {
    int mask = table.length - 1;
    long perturb = hash;
    int i = (int) hash & mask;
    while (table[i] > 0) {
      perturb >>>= PERTURB_SHIFT;
      i = next(i, perturb) & mask;
    }
    table[i] = e + 1;
  }

  private void generalize() {
    if (kind == Kind.GENERAL) {
      return;
    }
    hashes = new long[values.length];
    @Nullable Object[] boxed = kind == Kind.STR ? keys : new @Nullable Object[values.length];
    for (int e = 0; e < next; e++) {
      if (values[e] != null) {
        hashes[e] = hashAt(e);
        boxed[e] = entryKey(e);
      }
    }
    keys = boxed;
    longKeys = NO_LONGS;
    kind = Kind.GENERAL;
  }

  /** Makes the tables anew, without holes; it grows as CPython's (3 slots for each entry). */
  private void resize() {
    int slots = SMALLEST;
    while (slots < live * 3L) {
      if (slots == 1 << 30) {
        throw new OutOfMemoryError();
      }
      slots <<= 1;
    }
    int capacity = (int) (slots * 2L / 3);
    compact(capacity);
    index = slots == SMALLEST ? null : freshIndex(slots);
    usable = capacity - live;
  }

  private void compact(int capacity) {
    @Nullable Object[] oldValues = values;
    int n = next;
    if (live == n) {
      grow(capacity);
      return;
    }
    @Nullable Object[] oldKeys = keys;
    long[] oldLongs = longKeys;
    long[] oldHashes = hashes;
    allocate(capacity);
    int to = 0;
    for (int e = 0; e < n; e++) {
      if (oldValues[e] != null) {
        values[to] = oldValues[e];
        if (kind == Kind.LONG) {
          longKeys[to] = oldLongs[e];
        } else {
          keys[to] = oldKeys[e];
        }
        if (kind == Kind.GENERAL) {
          hashes[to] = oldHashes[e];
        }
        to++;
      }
    }
    next = to;
    start = 0;
  }

  private void grow(int capacity) {
    values = Arrays.copyOf(values, capacity);
    if (kind == Kind.LONG) {
      longKeys = Arrays.copyOf(longKeys, capacity);
    } else {
      keys = Arrays.copyOf(keys, capacity);
    }
    if (kind == Kind.GENERAL) {
      hashes = Arrays.copyOf(hashes, capacity);
    }
  }

  private void allocate(int capacity) {
    values = new @Nullable Object[capacity];
    if (kind == Kind.LONG) {
      longKeys = new long[capacity];
    } else {
      keys = new @Nullable Object[capacity];
    }
    if (kind == Kind.GENERAL) {
      hashes = new long[capacity];
    }
  }

  private int[] freshIndex(int slots) {
    int[] table = new int[slots];
    for (int e = 0; e < next; e++) {
      enter(table, hashAt(e), e);
    }
    return table;
  }

  // Removal.

  protected final @Nullable Object tableRemove(Object key) {
    int e = find(key);
    if (e < 0) {
      return null;
    }
    return removeAt(e);
  }

  /** Removes the entry at a position that holds one. */
  protected final Object removeAt(int e) {
    if (index != null) {
      leave(index, hashAt(e), e);
    }
    Object value = ListOps.set(values[e]);
    values[e] = null;
    if (kind != Kind.LONG) {
      keys[e] = null;
    }
    live--;
    if (e == start) {
      start = e + 1;
    }
    return value;
  }

  /** Removes the last entry, at the position given, and forgets the holes after it. */
  protected final void removeLast(int e) {
    removeAt(e);
    next = e;
    start = Math.min(start, e);
  }

  private static void leave(int[] table, long hash, int e) {
    int mask = table.length - 1;
    long perturb = hash;
    int i = (int) hash & mask;
    while (table[i] != e + 1) {
      perturb >>>= PERTURB_SHIFT;
      i = next(i, perturb) & mask;
    }
    table[i] = REMOVED;
  }

  protected final void tableClear() {
    kind = Kind.EMPTY;
    live = 0;
    start = 0;
    next = 0;
    usable = 0;
    index = null;
    keys = NONE;
    longKeys = NO_LONGS;
    hashes = NO_LONGS;
    values = NONE;
  }

  /** Makes this empty table a copy of another. */
  protected final void tableCopy(DictTable other) {
    kind = other.kind;
    live = other.live;
    start = other.start;
    next = other.next;
    usable = other.usable;
    index = other.index == null ? null : other.index.clone();
    keys = other.keys.clone();
    longKeys = other.longKeys.clone();
    hashes = other.hashes.clone();
    values = other.values.clone();
  }

  // Iteration by position.

  protected final int tableNext(int position) {
    @Nullable Object[] v = values;
    int n = next;
    int e = Math.max(position, start);
    while (e < n && v[e] == null) {
      e++;
    }
    return e < n ? e : -1;
  }

  protected final int tablePrevious(int position) {
    int e = Math.min(position, next - 1);
    while (e >= 0 && values[e] == null) {
      e--;
    }
    return e;
  }

  protected final Object tableKey(int position) {
    return kind == Kind.LONG ? (Object) longKeys[position] : ListOps.set(keys[position]);
  }

  protected final Object tableValue(int position) {
    return ListOps.set(values[position]);
  }

  /** Whether all keys are plain str, as keyword arguments must be. */
  protected final boolean onlyStrKeys() {
    if (kind == Kind.STR || kind == Kind.EMPTY || live == 0) {
      return true;
    }
    for (int e = 0; e < next; e++) {
      if (values[e] != null
          && (kind == Kind.LONG || Convert.strOrNull(ListOps.set(keys[e])) == null)) {
        return false;
      }
    }
    return true;
  }
}
