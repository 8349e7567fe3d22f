package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Iterates a dict's keys, values or items, forwards or backwards. RuntimeError when the dict
 * changes its size, or its keys so that there are more than at first.
 */
public final class DictIterator extends PyIterator {
  /** What the iterator yields of each entry. */
  public enum Part {
    KEY,
    VALUE,
    ITEM
  }

  private static final PyType[] FORWARDS = types("dict_", "iterator");
  private static final PyType[] BACKWARDS = types("dict_reverse", "iterator");
  private static final PyType ORDERED = type("odict_iterator");

  private @Nullable PyDict dict;
  private final Part part;
  private final boolean reverse;
  private final int size;

  /** An OrderedDict's count of changes; -1 for other dicts. */
  private final int state;

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
    this.state = dict instanceof PyOrderedDict d ? d.state : -1;
    this.position = reverse ? Integer.MAX_VALUE : 0;
  }

  /** An iterator over the items of a plain dict, for a loop that takes them apart. */
  public static DictIterator items(PyDict dict) {
    return new DictIterator(dict, Part.ITEM, false);
  }

  @Override
  public @Nullable Object next() {
    int p = advance();
    PyDict d = dict;
    if (p < 0 || d == null) {
      return null;
    }
    return switch (part) {
      case KEY -> d.keyAt(p);
      case VALUE -> d.valueAt(p);
      case ITEM -> PyTuple.of(d.keyAt(p), d.valueAt(p));
    };
  }

  /** Goes on to the next item; its key, or null at the end. */
  public @Nullable Object nextKey() {
    int p = advance();
    PyDict d = dict;
    return p < 0 || d == null ? null : d.keyAt(p);
  }

  /** The value of the item whose key {@link #nextKey} just gave. */
  public Object value() {
    return Objects.requireNonNull(dict).valueAt(reverse ? position + 1 : position - 1);
  }

  /** The position of the next entry, or -1 at the end. */
  private int advance() {
    PyDict d = dict;
    if (d == null) {
      return -1;
    }
    if (changed || d.size() != size || (state >= 0 && ((PyOrderedDict) d).state != state)) {
      throw changed(d);
    }
    int p = reverse ? d.previousPosition(position) : d.nextPosition(position);
    if (p < 0) {
      dict = null;
      return -1;
    }
    if (left == 0) {
      dict = null;
      throw Err.runtimeError("dictionary keys changed during iteration");
    }
    left--;
    position = reverse ? p - 1 : p + 1;
    return p;
  }

  private RuntimeException changed(PyDict d) {
    changed = true;
    if (state < 0) {
      return Err.runtimeError("dictionary changed size during iteration");
    }
    return Err.runtimeError(
        d.size() == size
            ? "OrderedDict mutated during iteration"
            : "OrderedDict changed size during iteration");
  }

  @Override
  public long lengthHint() {
    return dict == null || changed || dict.size() != size ? 0 : left;
  }

  @Override
  public PyType type() {
    if (state >= 0) {
      return ORDERED;
    }
    PyType[] types = reverse ? BACKWARDS : FORWARDS;
    return switch (part) {
      case KEY -> types[0];
      case VALUE -> types[1];
      case ITEM -> types[2];
    };
  }

  private static PyType[] types(String prefix, String suffix) {
    return new PyType[] {
      type(prefix + "key" + suffix), type(prefix + "value" + suffix), type(prefix + "item" + suffix)
    };
  }

  private static PyType type(String name) {
    return PyType.builtin(name, Types.OBJECT, "io.krait.runtime.container.IteratorMethods");
  }
}
