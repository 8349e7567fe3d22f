package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A module's variables as a live dict. */
final class ModuleDict extends PyDict {
  private final PyModule module;

  ModuleDict(PyModule module) {
    this.module = module;
  }

  PyModule module() {
    return module;
  }

  @Override
  public int size() {
    return module.names().size();
  }

  @Override
  public @Nullable Object getOrNull(Object key) {
    String s = Convert.strOrNull(key);
    if (s == null) {
      Ops.hash(key);
      return null;
    }
    return module.getOrNull(s);
  }

  @Override
  public @Nullable Object put(Object key, Object value) {
    String s = Convert.strOrNull(key);
    if (s == null) {
      throw Err.typeError("names of module variables must be strings");
    }
    Object old = module.getOrNull(s);
    module.set(s, value);
    return old;
  }

  @Override
  public @Nullable Object removeOrNull(Object key) {
    String s = Convert.strOrNull(key);
    Object old = s == null ? null : module.getOrNull(s);
    if (s != null && old != null) {
      module.unset(s);
    }
    return old;
  }

  @Override
  public void clear() {
    for (Global g : module.allCells()) {
      module.unset(g.name);
    }
  }

  @Override
  public @Nullable Object getStr(String key) {
    return module.getOrNull(key);
  }

  @Override
  public void putStr(String key, Object value) {
    module.set(key, value);
  }

  @Override
  public @Nullable Object getLong(long key) {
    return null;
  }

  @Override
  public void putLong(long key, Object value) {
    put(key, value);
  }

  @Override
  public int nextPosition(int position) {
    Global[] cells = module.allCells();
    for (int i = position; i < cells.length; i++) {
      if (cells[i].value != null) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int previousPosition(int position) {
    Global[] cells = module.allCells();
    for (int i = Math.min(position, cells.length - 1); i >= 0; i--) {
      if (cells[i].value != null) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Object keyAt(int position) {
    return module.allCells()[position].name;
  }

  @Override
  public Object valueAt(int position) {
    Object v = module.allCells()[position].get();
    return v == null ? PyNone.NONE : v;
  }

  @Override
  public void removeLastAt(int position) {
    module.unset(module.allCells()[position].name);
  }

  @Override
  public boolean hasOnlyStrKeys() {
    return true;
  }

  @Override
  protected boolean isPlain() {
    return false;
  }
}
