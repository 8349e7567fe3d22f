package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The items of another iterator, each passed through a function; looks like a generator. */
final class MappedIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("generator", Types.OBJECT, "io.krait.runtime.module.MappedIteratorMethods");

  private final Object source;
  private final UnaryOperator<Object> function;

  MappedIterator(Object source, UnaryOperator<Object> function) {
    this.source = source;
    this.function = function;
  }

  @Override
  public @Nullable Object next() {
    Object item = Iter.next(source);
    return item == null ? null : function.apply(item);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
