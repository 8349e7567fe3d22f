package io.krait.runtime;

import io.krait.runtime.container.Enumerate;
import io.krait.runtime.container.PyListIterator;
import io.krait.runtime.container.RangeIterator;
import io.krait.runtime.container.StrIterator;
import io.krait.runtime.container.Zip;
import org.jspecify.annotations.Nullable;

/**
 * Makes the iterators of loops that compiled code ran without one, when it has to go on with one.
 */
public final class InFlight {
  private InFlight() {}

  /** The rest of a range: from {@code next} on, so many items. */
  public static Object range(long next, long stop, long step) {
    long left;
    if (step > 0) {
      left = next < stop ? Long.divideUnsigned(stop - next - 1, step) + 1 : 0;
    } else {
      left = next > stop ? Long.divideUnsigned(next - stop - 1, -step) + 1 : 0;
    }
    return new RangeIterator(next, step, left);
  }

  /** A str that grows in a builder, or null where it is unbound. */
  public static @Nullable Object text(@Nullable String text, @Nullable StringBuilder builder) {
    return text != null || builder == null ? text : builder.toString();
  }

  /** The rest of a str, from an index of Java's on. */
  public static Object str(String text, int next) {
    return new StrIterator(text, next);
  }

  /** The rest of what {@code enumerate} gives. */
  public static Object enumerate(Object iterator, long count) {
    return new Enumerate(Enumerate.TYPE, iterator, count);
  }

  /** The rest of what {@code zip} gives of two. */
  public static Object zip(Object first, Object second) {
    return new Zip(Zip.TYPE, new Object[] {first, second}, false);
  }

  /** The rest of a list. */
  public static Object list(PyList list, int next) {
    PyListIterator iterator = new PyListIterator(list);
    for (int i = 0; i < next && i < list.size; i++) {
      iterator.next();
    }
    return iterator;
  }
}
