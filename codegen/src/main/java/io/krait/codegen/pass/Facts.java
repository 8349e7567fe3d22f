package io.krait.codegen.pass;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of variables at a point of a function: equal ones, boxed forms, outcomes of tests.
 * A write to a variable ends everything that is known with it.
 */
final class Facts {
  /** What a fact is about; found by equality. */
  private sealed interface Key {
    record Copy(Var v) implements Key {}

    record Boxed(Var v) implements Key {}

    /** The value of a reference as a representation. */
    record Unboxed(Var v, Rep rep) implements Key {}

    /** The 32 bit int that a long is equal to. */
    record Narrow(Var v) implements Key {}

    record Outcome(Condition condition) implements Key {}
  }

  private final Map<Key, Object> known = new HashMap<>();
  private final Map<Var, Set<Key>> about = new HashMap<>();

  Facts() {}

  Facts(Facts other) {
    known.putAll(other.known);
    other.about.forEach((v, keys) -> about.put(v, new HashSet<>(keys)));
  }

  private void put(Key key, Object value, Var... vars) {
    known.put(key, value);
    for (Var v : vars) {
      about.computeIfAbsent(v, k -> new HashSet<>()).add(key);
    }
  }

  /** Forgets what a write to the variable makes untrue. */
  void written(Var v) {
    Set<Key> keys = about.remove(v);
    if (keys != null) {
      keys.forEach(known::remove);
    }
  }

  void isCopy(Var v, Var of) {
    if (v != of) {
      put(new Key.Copy(v), of, v, of);
    }
  }

  /** The variable that one is a copy of, or itself. */
  Var original(Var v) {
    return known.get(new Key.Copy(v)) instanceof Var of ? of : v;
  }

  void isBox(Var box, Var raw) {
    put(new Key.Boxed(raw), box, box, raw);
    put(new Key.Unboxed(box, raw.rep()), raw, box, raw);
  }

  /** An object that holds the value, or null. */
  @Nullable Var boxed(Var raw) {
    return (Var) known.get(new Key.Boxed(raw));
  }

  /** A variable that holds the value of an object in a representation, or null. */
  @Nullable Var unboxed(Var object, Rep rep) {
    return (Var) known.get(new Key.Unboxed(object, rep));
  }

  void isWidened(Var wide, Var narrow) {
    put(new Key.Narrow(wide), narrow, wide, narrow);
  }

  /** An I32 variable of the same value, or null. */
  @Nullable Var narrow(Var wide) {
    return (Var) known.get(new Key.Narrow(wide));
  }

  /** Keeps only what another predecessor knows too. */
  void meet(Facts other) {
    known.entrySet().removeIf(e -> !e.getValue().equals(other.known.get(e.getKey())));
  }

  void outcome(Condition c, boolean value) {
    put(new Key.Outcome(c), value, c.uses().toArray(Var[]::new));
  }

  /** The outcome that a test must have, or null. */
  @Nullable Boolean outcome(Condition c) {
    return (Boolean) known.get(new Key.Outcome(c));
  }
}
