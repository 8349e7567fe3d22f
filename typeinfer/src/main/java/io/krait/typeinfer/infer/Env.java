package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of a body: the types of variables, and of paths such as {@code a.b}.
 */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Env {
  private @Nullable Type[] types;
  private boolean[] maybeUnbound;

  /** Known from tests, such as {@code if self.next is not None}. */
  private Map<String, Type> tested = Map.of();

  /** Known from assignments; a call may change those. */
  private Map<String, Type> stored = Map.of();

  Env(int variables) {
    types = new @Nullable Type[Math.max(variables, 4)];
    maybeUnbound = new boolean[types.length];
  }

  Env copy() {
    Env copy = new Env(0);
    copy.types = types.clone();
    copy.maybeUnbound = maybeUnbound.clone();
    copy.tested = tested.isEmpty() ? Map.of() : new HashMap<>(tested);
    copy.stored = stored.isEmpty() ? Map.of() : new HashMap<>(stored);
    return copy;
  }

  /** Null if the variable is not bound. */
  @Nullable Type get(int variable) {
    return variable < types.length ? types[variable] : null;
  }

  boolean maybeUnbound(int variable) {
    return variable >= types.length || types[variable] == null || maybeUnbound[variable];
  }

  void set(int variable, Type type) {
    narrow(variable, type);
    maybeUnbound[variable] = false;
    forget(variable);
  }

  /** Knows better what a variable holds, without an assignment. */
  void narrow(int variable, Type type) {
    grow(variable);
    types[variable] = type;
  }

  void unbind(int variable) {
    grow(variable);
    types[variable] = null;
    forget(variable);
  }

  private void grow(int variable) {
    if (variable >= types.length) {
      int size = Math.max(variable + 1, types.length * 2);
      types = Arrays.copyOf(types, size);
      maybeUnbound = Arrays.copyOf(maybeUnbound, size);
    }
  }

  private void forget(int variable) {
    if (!tested.isEmpty() || !stored.isEmpty()) {
      forgetPaths("v" + variable);
    }
  }

  private void forgetPaths(String path) {
    tested.keySet().removeIf(key -> within(key, path));
    stored.keySet().removeIf(key -> within(key, path));
  }

  private static boolean within(String key, String path) {
    return key.startsWith(path)
        && (key.length() == path.length()
            || key.charAt(path.length()) == '.'
            || key.charAt(path.length()) == '[');
  }

  boolean hasPaths() {
    return !tested.isEmpty() || !stored.isEmpty();
  }

  @Nullable Type path(String path) {
    Type known = stored.get(path);
    return known != null ? known : tested.get(path);
  }

  void test(String path, Type type) {
    if (tested.isEmpty()) {
      tested = new HashMap<>();
    }
    tested.put(path, type);
    if (stored.containsKey(path)) {
      stored.put(path, type);
    }
  }

  void store(String path, Type type) {
    if (hasPaths()) {
      forgetPaths(path);
    }
    if (stored.isEmpty()) {
      stored = new HashMap<>();
    }
    stored.put(path, type);
  }

  void forgetPath(String path) {
    if (hasPaths()) {
      forgetPaths(path);
    }
  }

  /** A call of unknown effect: attributes may have been assigned. */
  void called() {
    if (!stored.isEmpty()) {
      stored = Map.of();
    }
  }

  static @Nullable Env join(@Nullable Env a, @Nullable Env b) {
    if (a == null || a == b) {
      return b == null ? null : b;
    }
    if (b == null) {
      return a;
    }
    Env joined = new Env(Math.max(a.types.length, b.types.length));
    for (int i = 0; i < joined.types.length; i++) {
      Type x = a.get(i);
      Type y = b.get(i);
      joined.types[i] = x == null ? y : y == null ? x : Types.union(x, y);
      joined.maybeUnbound[i] = a.maybeUnbound(i) || b.maybeUnbound(i);
    }
    joined.tested = joinPaths(a.tested, b);
    joined.stored = joinPaths(a.stored, b);
    return joined;
  }

  private static Map<String, Type> joinPaths(Map<String, Type> paths, Env other) {
    if (paths.isEmpty() || !other.hasPaths()) {
      return Map.of();
    }
    Map<String, Type> joined = new HashMap<>();
    paths.forEach((path, type) -> {
      Type there = other.path(path);
      if (there != null) {
        joined.put(path, Types.union(type, there));
      }
    });
    return joined.isEmpty() ? Map.of() : joined;
  }

  /** Whether nothing differs; used to end loops. */
  boolean sameAs(Env other) {
    int size = Math.max(types.length, other.types.length);
    for (int i = 0; i < size; i++) {
      Type x = get(i);
      Type y = other.get(i);
      boolean same = x == y || (x != null && x.equals(y));
      if (!same || (x != null && maybeUnbound[i] != other.maybeUnbound[i])) {
        return false;
      }
    }
    return tested.equals(other.tested) && stored.equals(other.stored);
  }

  /** Gives up what keeps changing between two rounds of a loop. */
  void coarsen(Env before) {
    for (int i = 0; i < types.length; i++) {
      Type now = types[i];
      if (now != null && !now.equals(before.get(i))) {
        types[i] = Types.coarsen(now);
      }
    }
    tested = Map.of();
    stored = Map.of();
  }

  /** As above, for good. */
  void giveUp(Env before) {
    for (int i = 0; i < types.length; i++) {
      Type now = types[i];
      if (now != null && !now.equals(before.get(i))) {
        types[i] = Type.AnyType.ANY;
      }
    }
  }

  /** Adds what a variable may hold; for the state in which a handler starts. */
  void add(int variable, Type type) {
    Type known = get(variable);
    grow(variable);
    types[variable] = known == null ? type : Types.union(known, type);
    maybeUnbound[variable] |= known == null;
    forget(variable);
  }

  void forgetAllPaths() {
    tested = Map.of();
    stored = Map.of();
  }
}
