package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A type's cache of attribute lookups: an open-addressing table that is copied when an entry is
 * added, so that readers need no lock. Entries are immutable; dropping the table invalidates all.
 */
final class TypeCache {
  private static final int LIMIT = 1 << 12;
  private static final @Nullable TypeEntry[] EMPTY = new TypeEntry[1];

  private @Nullable TypeEntry[] table = EMPTY;
  private int used;

  @Nullable TypeEntry get(String name) {
    @Nullable TypeEntry[] t = table;
    int mask = t.length - 1;
    int h = name.hashCode();
    for (int i = (h ^ h >>> 15) & mask; ; i = i + 1 & mask) {
      TypeEntry e = t[i];
      if (e == null) {
        return null;
      }
      if (e.name.equals(name)) {
        return e;
      }
    }
  }

  synchronized void add(TypeEntry entry) {
    @Nullable TypeEntry[] old = table;
    if (used > LIMIT) {
      old = EMPTY;
      used = 0;
    }
    int size = Math.max(8, old.length);
    if ((used + 1) * 2 > size) {
      size *= 2;
    }
    @Nullable TypeEntry[] t = new TypeEntry[size];
    for (TypeEntry e : old) {
      if (e != null) {
        insert(t, e);
      }
    }
    insert(t, entry);
    used++;
    table = t;
  }

  private static void insert(@Nullable TypeEntry[] t, TypeEntry entry) {
    int mask = t.length - 1;
    int h = entry.name.hashCode();
    int i = (h ^ h >>> 15) & mask;
    while (t[i] != null) {
      i = i + 1 & mask;
    }
    t[i] = entry;
  }

  synchronized void clear() {
    table = EMPTY;
    used = 0;
  }
}
