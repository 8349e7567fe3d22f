package io.krait.runtime.java;

import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Python's iterables as Java's, and Java's iterators as Python's. */
final class JavaIterables {
  private JavaIterables() {}

  static boolean isIterable(Object o) {
    return o instanceof PyObject
        && !(o instanceof PyType)
        && Types.of(o).lookup("__iter__") != null;
  }

  static boolean isIterator(Object o) {
    return o instanceof PyIterator
        || (o instanceof PyObject && Types.of(o).lookup("__next__") != null);
  }

  /** The items of an iterable, collected. */
  static Object collection(Object o) {
    return Iter.toList(o);
  }

  /** A Java iterator that drives a Python one. */
  static Iterator<@Nullable Object> iterator(Object o) {
    PyIterator items = Iter.forLoop(o);
    return new Iterator<>() {
      private @Nullable Object ahead = items.next();

      @Override
      public boolean hasNext() {
        return ahead != null;
      }

      @Override
      public @Nullable Object next() {
        Object item = ahead;
        if (item == null) {
          throw new NoSuchElementException();
        }
        ahead = items.next();
        return JavaValues.toJava(item);
      }
    };
  }

  /** A Python iterator that drives a Java one. */
  static PyIterator python(Iterator<?> items) {
    return new FromJava(items);
  }

  private static final class FromJava extends PyIterator {
    private static final PyType TYPE =
        PyType.builtin("java_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

    private final Iterator<?> items;

    FromJava(Iterator<?> items) {
      this.items = items;
    }

    @Override
    public @Nullable Object next() {
      try {
        return items.hasNext() ? JavaValues.toPython(items.next()) : null;
      } catch (RuntimeException e) {
        throw JavaErrors.thrown(e);
      }
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
