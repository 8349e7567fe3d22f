package io.krait.runtime.container;

import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code equals} and {@code hashCode} of our containers as {@code java.util} specifies them, so
 * that they and Java's own are equal to each other and found in hash tables. Python's equality is
 * another one: {@code 1 == 1.0}, which no two Java objects of these classes may be.
 */
public final class JavaEquality {
  private static final int FACTOR = 31;

  private JavaEquality() {}

  /** As {@link List#equals}. */
  public static boolean lists(List<?> a, @Nullable Object other) {
    if (a == other) {
      return true;
    }
    if (!(other instanceof List<?> b) || a.size() != b.size()) {
      return false;
    }
    Iterator<?> others = b.iterator();
    for (Object item : a) {
      if (!others.hasNext() || !Objects.equals(item, others.next())) {
        return false;
      }
    }
    return !others.hasNext();
  }

  /** As {@link List#hashCode}. */
  public static int listHash(Iterable<?> items) {
    int hash = 1;
    for (Object item : items) {
      hash = FACTOR * hash + Objects.hashCode(item);
    }
    return hash;
  }

  /**
   * As {@link Set#equals}. Since our own sets look things up by Python's equality, the hashes must
   * agree too.
   */
  public static boolean sets(Set<?> a, @Nullable Object other) {
    return a == other
        || (other instanceof Set<?> b
            && a.size() == b.size()
            && setHash(a) == b.hashCode()
            && quietly(() -> b.containsAll(a)));
  }

  /** As {@link Set#hashCode}. */
  public static int setHash(Collection<?> items) {
    int hash = 0;
    for (Object item : items) {
      hash += Objects.hashCode(item);
    }
    return hash;
  }

  /** As {@link Map#equals}. */
  public static boolean maps(Map<?, ?> a, @Nullable Object other) {
    return a == other
        || (other instanceof Map<?, ?> b
            && a.size() == b.size()
            && mapHash(a) == b.hashCode()
            && quietly(() -> hasEntries(b, a)));
  }

  private static boolean hasEntries(Map<?, ?> map, Map<?, ?> entries) {
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (!Objects.equals(entry.getValue(), map.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** As {@link Map#hashCode}. */
  public static int mapHash(Map<?, ?> map) {
    int hash = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      hash += entry.hashCode();
    }
    return hash;
  }

  /** What unhashable keys and those of a foreign class cannot be equal to is not there. */
  private static boolean quietly(Supplier<Boolean> question) {
    try {
      return question.get();
    } catch (ClassCastException | NullPointerException e) {
      return false; // as AbstractSet has it: the other collection does not take such elements
    } catch (PyBaseException e) {
      refuseUnlessUnhashable(e);
      return false;
    }
  }

  /** An unhashable key is in no hash table; other exceptions go on. */
  public static void refuseUnlessUnhashable(PyBaseException e) {
    if (!e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
      throw e;
    }
  }
}
