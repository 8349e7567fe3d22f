package io.krait.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code id()}: a number unique to each living object, given out when it is first asked for. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Identity {
  private static final long FIRST = 0x7f0000001000L;
  private static final Map<Key, Long> IDS = new HashMap<>();
  private static final ReferenceQueue<Object> DEAD = new ReferenceQueue<>();
  private static long next = FIRST;

  private Identity() {}

  /** {@code id(o)}. Equal ints and floats count as one object, as {@link Ops#is} has it. */
  public static long id(Object o) {
    if (o instanceof Long l) {
      return 0x5500_0000_0000L + l * 32;
    }
    if (o instanceof Boolean b) {
      return b ? 0x5600_0000_0020L : 0x5600_0000_0000L;
    }
    if (o instanceof Double || o instanceof BigInteger) {
      return 0x5700_0000_0000L + ((long) o.hashCode() << 4);
    }
    return identity(o);
  }

  private static synchronized long identity(Object o) {
    for (Object k = DEAD.poll(); k != null; k = DEAD.poll()) {
      IDS.remove(k);
    }
    Key key = new Key(o);
    Long known = IDS.get(key);
    if (known == null) {
      known = next;
      next += 48;
      IDS.put(key, known);
    }
    return known;
  }

  /** The address in {@code <x object at 0x7f0000001000>}. */
  public static String address(Object o) {
    String hex = Long.toHexString(id(o));
    return "0x" + "0".repeat(Math.max(0, 12 - hex.length())) + hex;
  }

  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object o) {
      super(o, DEAD);
      hash = System.identityHashCode(o);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      if (!(other instanceof Key k)) {
        return false;
      }
      Object mine = get();
      return mine != null && mine == k.get();
    }
  }
}
