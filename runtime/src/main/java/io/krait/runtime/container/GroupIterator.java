package io.krait.runtime.container;

import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** One group of {@code itertools.groupby}: ends when its parent goes on to the next. */
final class GroupIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "itertools._grouper", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private final GroupByIterator parent;
  private final Object key;

  GroupIterator(GroupByIterator parent, Object key) {
    this.parent = parent;
    this.key = key;
  }

  @Override
  public @Nullable Object next() {
    if (parent.group != this) {
      return null;
    }
    if (parent.currentItem == null && !parent.step()) {
      return null;
    }
    Object current = parent.currentKey;
    if (current == null || !Same.same(key, current)) {
      return null;
    }
    Object item = parent.currentItem;
    parent.currentItem = null;
    return item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
