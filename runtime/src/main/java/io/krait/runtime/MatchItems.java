package io.krait.runtime;

/** The items of a sequence that a {@code match} statement looks at. */
public final class MatchItems {
  private MatchItems() {}

  public static Object item(Object sequence, int index) {
    return Ops.getItem(sequence, (long) index);
  }

  /** The item that is {@code back} from the end. */
  public static Object itemFromEnd(Object sequence, int back) {
    return Ops.getItem(sequence, Ops.len(sequence) - back);
  }

  /** The items between the first {@code before} and the last {@code after} ones. */
  public static PyList star(Object sequence, int before, int after) {
    PyList all = Iter.toList(sequence);
    Object[] items = all.toArray();
    int end = Math.max(before, items.length - after);
    Object[] some = new Object[end - before];
    System.arraycopy(items, before, some, 0, some.length);
    return PyList.of(some);
  }
}
