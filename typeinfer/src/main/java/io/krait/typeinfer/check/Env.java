package io.krait.typeinfer.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of a body, by variable and by path such as {@code a.b[0]}. A variable
 * without an entry has its declared type. Keys of variables without a declaration begin with {@code
 * !}: where those have no entry they are not bound.
 */
final class Env {
  private final Map<String, Type> types;

  /** Whether some key may be a path: else nothing need be looked for at an assignment. */
  private boolean hasPaths;

  Env() {
    this(new HashMap<>());
  }

  private Env(Map<String, Type> types) {
    this.types = types;
  }

  Env copy() {
    Env copy = new Env(new HashMap<>(types));
    copy.hasPaths = hasPaths;
    return copy;
  }

  @Nullable Type get(String key) {
    return types.get(key);
  }

  /** Knows better what a place holds, without an assignment. */
  void narrow(String key, Type type) {
    hasPaths |= isPath(key);
    types.put(key, type);
  }

  /** A place is assigned: what was known of paths through it is gone. */
  void assign(String key, @Nullable Type type) {
    if (hasPaths) {
      types.keySet().removeIf(known -> isWithin(known, key));
    }
    hasPaths |= isPath(key);
    if (type == null) {
      types.remove(key);
    } else {
      types.put(key, type);
    }
  }

  /** What is known of a variable and of paths through it, by what follows its key. */
  Map<String, Type> under(String key) {
    Map<String, Type> found = new HashMap<>();
    types.forEach((known, type) -> {
      if (known.equals(key) || isWithin(known, key)) {
        found.put(known.substring(key.length()), type);
      }
    });
    return found;
  }

  private static boolean isPath(String key) {
    return key.indexOf('.') >= 0 || key.indexOf('[') >= 0;
  }

  private static boolean isWithin(String known, String key) {
    return known.length() > key.length()
        && known.startsWith(key)
        && (known.charAt(key.length()) == '.' || known.charAt(key.length()) == '[');
  }

  static @Nullable Env join(@Nullable Env a, @Nullable Env b) {
    if (a == null) {
      return b;
    }
    if (b == null) {
      return a;
    }
    Env joined = new Env();
    joined.hasPaths = a.hasPaths || b.hasPaths;
    a.types.forEach((key, type) -> {
      Type other = b.types.get(key);
      if (other != null) {
        joined.types.put(key, Types.union(type, other));
      } else if (isOwn(key)) {
        joined.types.put(key, type);
      }
    });
    b.types.forEach((key, type) -> {
      if (isOwn(key) && !a.types.containsKey(key)) {
        joined.types.put(key, type);
      }
    });
    return joined;
  }

  private static boolean isOwn(String key) {
    return key.charAt(0) == '!' && !isPath(key);
  }

  boolean sameAs(Env other) {
    return types.equals(other.types);
  }

  /** Literals of what still changes are given up. */
  Env widened(Env before) {
    Env result = copy();
    types.forEach((key, type) -> {
      if (!type.equals(before.types.get(key))) {
        result.types.put(key, Types.widen(type));
      }
    });
    return result;
  }
}
