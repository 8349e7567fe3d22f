package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * Iterates a dict's keys, values or items, forwards or backwards. RuntimeError when the dict changes
 * its size, or its keys so that there are more than at first.
 */
public final class DictIterator extends PyIterator {
  /** What the iterator yields of each entry. */
  public enum Part {
    KEY("key"),
    VALUE("value"),
    ITEM("item");

    private final PyType forwards;
    private final PyType backwards;

    Part(String name) {
      String members = "io.krait.runtime.container.IteratorMethods";
      forwards = PyType.builtin("dict_" + name + "iterator", Types.OBJECT, members);
      backwards = PyType.builtin("dict_reverse" + name + "iterator", Types.OBJECT, members);
    }
  }

  private @Nullable PyDict dict;
  private final Part part;
  private final boolean reverse;
  private final int size;
  private int position;
  private int left;

  /** The error of a changed size stays for good. */
  private boolean changed;

  public DictIterator(PyDict dict, Part part, boolean reverse) {
    this.dict = dict;
    this.part = part;
    this.reverse = reverse;
    this.size = dict.size();
    this.left = size;
    this.position = reverse ? Integer.MAX_VALUE : 0;
  }

  @Override
  public @Nullable Object next() {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    if (changed || d.size() != size) {
      changed = true;
      throw Err.runtimeError("dictionary changed size during iteration");
    }
    int p = reverse ? d.previousPosition(position) : d.nextPosition(position);
    if (p < 0) {
      dict = null;
      return null;
    }
    if (left == 0) {
      dict = null;
      throw Err.runtimeError("dictionary keys changed during iteration");
    }
    left--;
    position = reverse ? p - 1 : p + 1;
    return switch (part) {
      case KEY -> d.keyAt(p);
      case VALUE -> d.valueAt(p);
      case ITEM -> PyTuple.of(d.keyAt(p), d.valueAt(p));
    };
  }

  @Override
  public long lengthHint() {
    return dict == null || changed || dict.size() != size ? 0 : left;
  }

  @Override
  public PyType type() {
    return reverse ? part.backwards : part.forwards;
  }
}
