package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(deque)} and {@code reversed(deque)}. */
final class DequeIterator extends PyIterator {
  static final PyType FORWARDS =
      PyType.builtin(
          "_collections._deque_iterator",
          Types.OBJECT,
          "io.krait.runtime.container.IteratorMethods");
  static final PyType BACKWARDS =
      PyType.builtin(
          "_collections._deque_reverse_iterator",
          Types.OBJECT,
          "io.krait.runtime.container.IteratorMethods");

  private final PyDeque deque;
  private final boolean reverse;
  private final int state;
  private int index;
  private int left;

  DequeIterator(PyDeque deque, boolean reverse) {
    this.deque = deque;
    this.reverse = reverse;
    this.state = deque.state;
    this.left = deque.size();
    this.index = reverse ? left - 1 : 0;
  }

  @Override
  public @Nullable Object next() {
    if (deque.state != state) {
      left = 0;
      throw Err.runtimeError("deque mutated during iteration");
    }
    if (left == 0) {
      return null;
    }
    left--;
    return deque.get(reverse ? index-- : index++);
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @Override
  public PyType type() {
    return reverse ? BACKWARDS : FORWARDS;
  }
}
