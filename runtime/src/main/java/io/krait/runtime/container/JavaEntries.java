package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** A dict's entries as {@code java.util.Map.entrySet()} shows them. */
public final class JavaEntries extends AbstractSet<Map.Entry<Object, Object>> {
  private final PyDict dict;

  public JavaEntries(PyDict dict) {
    this.dict = dict;
  }

  @Override
  public int size() {
    return dict.size();
  }

  @Override
  public Iterator<Map.Entry<Object, Object>> iterator() {
    return new Iterator<>() {
      private int position = dict.nextPosition(0);
      private int last = -1;

      @Override
      public boolean hasNext() {
        return position >= 0;
      }

      @Override
      public Map.Entry<Object, Object> next() {
        if (position < 0) {
          throw new NoSuchElementException();
        }
        last = position;
        position = dict.nextPosition(position + 1);
        return new Live(dict, dict.keyAt(last), dict.valueAt(last));
      }

      @Override
      public void remove() {
        dict.removeOrNull(dict.keyAt(last));
      }
    };
  }

  /** A hash that follows Python's equality of the entries. */
  public static int hashCode(PyDict dict) {
    int h = 0;
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      Object v = dict.valueAt(p);
      int valueHash =
          v instanceof Iterable<?> || v instanceof Map ? v.hashCode() : (int) Hashes.of(v);
      h += (int) Hashes.of(dict.keyAt(p)) ^ valueHash;
    }
    return h;
  }

  /** An entry whose setValue stores into the dict. */
  private static final class Live extends AbstractMap.SimpleEntry<Object, Object> {
    private static final long serialVersionUID = 1L;

    private final transient PyDict dict;

    Live(PyDict dict, Object key, Object value) {
      super(key, value);
      this.dict = dict;
    }

    @Override
    public Object setValue(Object value) {
      dict.put(getKey(), value);
      return super.setValue(value);
    }
  }
}
