package io.krait.runtime.container;

import org.jspecify.annotations.Nullable;

/**
 * The hash table of a set: CPython's (Objects/setobject.c), entry for entry, so that a set is
 * iterated in the same order. A linear search of up to nine further entries comes before each jump.
 */
@SuppressWarnings("ReferenceEquality") // A removed slot is one particular object.
public final class SetTable {
  private static final int MINIMUM = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final Object REMOVED = new Object();
  private static final long REMOVED_HASH = -1;

  /** Says that {@code ==} changed the table under the search. */
  private static final int RESTART = Integer.MIN_VALUE;

  private @Nullable Object[] keys = new @Nullable Object[MINIMUM];
  private long[] hashes = new long[MINIMUM];
  private int mask = MINIMUM - 1;

  /** Slots that are not free: keys and removed ones. */
  private int fill;

  private int used;

  /** Where pop goes on searching; survives clear, as in CPython. */
  private int finger;

  int size() {
    return used;
  }

  boolean contains(Object key, long hash) {
    return find(key, hash) >= 0;
  }

  /**
   * The slot of the key; or, inverted by {@code ~}, the one where it would be stored: the last
   * removed slot on the way, else the free one at its end.
   */
  private int find(Object key, long hash) {
    while (true) {
      int slot = key instanceof Long l ? findLong(l, hash) : search(key, hash);
      if (slot != RESTART) {
        return slot;
      }
    }
  }

  private int search(Object key, long hash) {
    @Nullable Object[] k = keys;
    long[] h = hashes;
    int store = -1;
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        Object candidate = k[slot];
        if (candidate == null) {
          return store < 0 ? ~slot : ~store;
        }
        if (candidate == REMOVED) {
          store = slot;
        } else if (h[slot] == hash) {
          boolean same = Same.same(candidate, key);
          if (keys != k || k[slot] != candidate) {
            return RESTART;
          }
          if (same) {
            return slot;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = i * 5 + 1 + (int) perturb & mask;
    }
  }

  private int findLong(Long key, long hash) {
    @Nullable Object[] k = keys;
    int store = -1;
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        Object candidate = k[slot];
        if (candidate == null) {
          return store < 0 ? ~slot : ~store;
        }
        if (candidate == REMOVED) {
          store = slot;
        } else if (candidate instanceof Long l) {
          if (l.longValue() == key.longValue()) {
            return slot;
          }
        } else if (hashes[slot] == hash) {
          return search(key, hash);
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = i * 5 + 1 + (int) perturb & mask;
    }
  }

  /** Adds the key unless an equal one is there. */
  boolean add(Object key, long hash) {
    int slot = find(key, hash);
    if (slot >= 0) {
      return false;
    }
    if (keys[~slot] == null) {
      fill++;
    }
    keys[~slot] = key;
    hashes[~slot] = hash;
    used++;
    if (fill * 5L >= mask * 3L) {
      resize(used > 50000 ? used * 2L : used * 4L);
    }
    return true;
  }

  /** Stores a key that is not there in a table without removed slots. */
  private static void insert(@Nullable Object[] k, long[] h, int mask, Object key, long hash) {
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        if (k[slot] == null) {
          k[slot] = key;
          h[slot] = hash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = i * 5 + 1 + (int) perturb & mask;
    }
  }

  private void resize(long minimum) {
    long size = MINIMUM;
    while (size <= minimum) {
      size <<= 1;
    }
    if (size > 1 << 30) {
      throw new OutOfMemoryError();
    }
    @Nullable Object[] newKeys = new @Nullable Object[(int) size];
    long[] newHashes = new long[(int) size];
    int newMask = (int) size - 1;
    for (int slot = 0; slot <= mask; slot++) {
      Object key = keys[slot];
      if (key != null && key != REMOVED) {
        insert(newKeys, newHashes, newMask, key, hashes[slot]);
      }
    }
    keys = newKeys;
    hashes = newHashes;
    mask = newMask;
    fill = used;
  }

  boolean remove(Object key, long hash) {
    int slot = find(key, hash);
    if (slot < 0) {
      return false;
    }
    removeAt(slot);
    return true;
  }

  private void removeAt(int slot) {
    keys[slot] = REMOVED;
    hashes[slot] = REMOVED_HASH;
    used--;
  }

  /** Removes and returns a key as {@code set.pop} chooses it; the table must not be empty. */
  Object pop() {
    int slot = finger & mask;
    while (keys[slot] == null || keys[slot] == REMOVED) {
      slot = slot + 1 & mask;
    }
    Object key = ListOps.set(keys[slot]);
    removeAt(slot);
    finger = slot + 1;
    return key;
  }

  void clear() {
    keys = new @Nullable Object[MINIMUM];
    hashes = new long[MINIMUM];
    mask = MINIMUM - 1;
    fill = 0;
    used = 0;
  }

  /** Takes over the content of another table, which is not used any more. */
  void take(SetTable other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
  }

  /** Adds all keys of another table. */
  void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    if ((fill + (long) other.used) * 5 >= mask * 3L) {
      resize((used + (long) other.used) * 2);
    }
    if (fill == 0 && mask == other.mask && other.fill == other.used) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
      fill = other.fill;
      used = other.used;
      return;
    }
    boolean clean = fill == 0;
    for (int p = other.next(0); p >= 0; p = other.next(p + 1)) {
      if (clean) {
        insert(keys, hashes, mask, other.keyAt(p), other.hashes[p]);
        fill++;
        used++;
      } else {
        add(other.keyAt(p), other.hashes[p]);
      }
    }
  }

  /** Makes room before so many keys of a dict are added. */
  void reserveForDict(int more) {
    if ((fill + (long) more) * 5 >= mask * 3L) {
      resize((used + (long) more) * 2);
    }
  }

  /** After a difference_update: rebuilds the table when over a quarter of it are removed slots. */
  void shrink() {
    if (fill - used > mask / 4) {
      resize(used > 50000 ? used * 2L : used * 4L);
    }
  }

  /** The first slot with a key at or after the given one, or -1. */
  int next(int slot) {
    @Nullable Object[] k = keys;
    for (int i = slot; i <= mask; i++) {
      if (k[i] != null && k[i] != REMOVED) {
        return i;
      }
    }
    return -1;
  }

  Object keyAt(int slot) {
    return ListOps.set(keys[slot]);
  }

  long hashAt(int slot) {
    return hashes[slot];
  }

  /** The hash of a frozenset of these keys. */
  long frozenHash() {
    long hash = 0;
    for (int p = next(0); p >= 0; p = next(p + 1)) {
      hash ^= shuffle(hashes[p]);
    }
    hash ^= (used + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long shuffle(long h) {
    return ((h ^ 89869747L) ^ (h << 16)) * 3644798167L;
  }
}
