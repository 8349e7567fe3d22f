package io.krait.runtime;

import io.krait.runtime.container.DictItems;
import io.krait.runtime.container.DictKeys;
import io.krait.runtime.container.DictTable;
import io.krait.runtime.container.DictUpdates;
import io.krait.runtime.container.DictValues;
import io.krait.runtime.container.JavaEntries;
import io.krait.runtime.container.JavaEquality;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Python dict, and to Java a {@code java.util.Map} (without null keys and values).
 *
 * <p>Everything that the runtime does with a dict goes through the methods from {@link #size()} to
 * {@link #valueAt}, which a live view of something else (a module's globals, an object's slots)
 * overrides, all of them.
 */
public class PyDict extends DictTable implements PyObject, Map<Object, Object> {
  public PyDict() {}

  /** A dict of the given keys and values, alternating. */
  public static PyDict of(Object... keysAndValues) {
    PyDict dict = new PyDict();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dict.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return dict;
  }

  @Override
  public int size() {
    return tableSize();
  }

  /**
   * The value or null. Hashes and compares as Python does.
   *
   * @throws PyBaseException TypeError when the key is unhashable
   */
  public @Nullable Object getOrNull(Object key) {
    return tableGet(key);
  }

  /** Stores a value; returns the one before, or null. */
  @Override
  public @Nullable Object put(Object key, Object value) {
    return tablePut(key, value);
  }

  /** Removes a key; returns its value, or null where there was none. */
  public @Nullable Object removeOrNull(Object key) {
    return tableRemove(key);
  }

  @Override
  public void clear() {
    tableClear();
  }

  /** The value of a key known to be a plain str, or null. */
  public @Nullable Object getStr(String key) {
    return tableGetStr(key);
  }

  /** Stores under a key known to be a plain str. */
  public void putStr(String key, Object value) {
    tablePutStr(key, value);
  }

  /** The value of an int key, or null. */
  public @Nullable Object getLong(long key) {
    return tableGetLong(key);
  }

  /** Stores under an int key. */
  public void putLong(long key, Object value) {
    tablePutLong(key, value);
  }

  /** The first position of an entry at or after the given one (from 0), or -1. */
  public int nextPosition(int position) {
    return tableNext(position);
  }

  /** The last position of an entry at or before the given one, or -1. */
  public int previousPosition(int position) {
    return tablePrevious(position);
  }

  /** The key at a position that {@link #nextPosition} gave. */
  public Object keyAt(int position) {
    return tableKey(position);
  }

  /** The value at a position that {@link #nextPosition} gave. */
  public Object valueAt(int position) {
    return tableValue(position);
  }

  /** Removes the last entry, at the position that {@link #previousPosition} gave. */
  public void removeLastAt(int position) {
    removeLast(position);
  }

  /**
   * What {@code self[key]} gives where the key is absent: {@code __missing__} in subclasses.
   *
   * @throws PyBaseException KeyError
   */
  public Object missing(Object key) {
    throw Err.keyError(key);
  }

  /**
   * {@code self[key]}
   *
   * @throws PyBaseException KeyError
   */
  public final Object getItem(Object key) {
    Object value = getOrNull(key);
    return value == null ? missing(key) : value;
  }

  /**
   * {@code del self[key]}
   *
   * @throws PyBaseException KeyError
   */
  public final void delItem(Object key) {
    if (removeOrNull(key) == null) {
      throw Err.keyError(key);
    }
  }

  /** {@code self.setdefault(key, value)} */
  public final Object setDefault(Object key, Object value) {
    Object old = getOrNull(key);
    if (old == null) {
      put(key, value);
      return value;
    }
    return old;
  }

  /** A plain dict of the same entries. */
  public PyDict copy() {
    PyDict copy = new PyDict();
    if (isPlain()) {
      copy.tableCopy(this);
    } else {
      DictUpdates.merge(copy, this);
    }
    return copy;
  }

  /** Whether the entries are in this object itself; a live view says no. */
  protected boolean isPlain() {
    return true;
  }

  /** Whether all keys are str, as {@code **} needs them. */
  public boolean hasOnlyStrKeys() {
    return onlyStrKeys();
  }

  /** {@code self.update(mapping_or_pairs)} */
  public void update(Object mappingOrPairs) {
    DictUpdates.update(this, mappingOrPairs);
  }

  @Override
  public PyType type() {
    return Types.DICT;
  }

  // java.util.Map. Keys are found by Python's equality, equals and hashCode go by Java's.

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  /** The value or null; {@link #getItem} is {@code self[key]}. */
  @Override
  public @Nullable Object get(@Nullable Object key) {
    try {
      return key == null ? null : getOrNull(key);
    } catch (PyBaseException e) {
      JavaEquality.refuseUnlessUnhashable(e);
      return null;
    }
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return values().contains(value);
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    try {
      return key == null ? null : removeOrNull(key);
    } catch (PyBaseException e) {
      JavaEquality.refuseUnlessUnhashable(e);
      return null;
    }
  }

  @Override
  public void putAll(Map<? extends Object, ? extends Object> other) {
    for (Map.Entry<? extends Object, ? extends Object> entry : other.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public DictKeys keySet() {
    return new DictKeys(this);
  }

  @Override
  public DictValues values() {
    return new DictValues(this);
  }

  /** {@code self.items()} */
  public DictItems items() {
    return new DictItems(this);
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return new JavaEntries(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return JavaEquality.maps(this, other);
  }

  /** As a Java map has it; to Python a dict is unhashable. */
  @Override
  public int hashCode() {
    return JavaEquality.mapHash(this);
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
