package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;

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
    return new DictPositions<>(dict, p -> new Live(dict, dict.keyAt(p), dict.valueAt(p)));
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
