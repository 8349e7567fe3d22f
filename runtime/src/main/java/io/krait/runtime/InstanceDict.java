package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The {@code __dict__} of an instance of a compiled class: the attributes in its fields first, in
 * the order of the class's slots, then the others, which are this dict's own entries.
 */
final class InstanceDict extends PyDict {
  private final PyInstance instance;
  private final String[] slots;

  private InstanceDict(PyInstance instance, String[] slots) {
    this.instance = instance;
    this.slots = slots;
  }

  /** {@code instance.__dict__}. */
  static PyDict of(PyInstance instance) {
    PyDict d = instance.dict;
    Layout layout = instance.type().layout;
    if (layout == null || d instanceof InstanceDict) {
      return instance.dict();
    }
    InstanceDict view = new InstanceDict(instance, instance.type().slotNames);
    if (d != null) {
      for (int p = d.nextPosition(0); p >= 0; p = d.nextPosition(p + 1)) {
        view.putOwn(d.keyAt(p), d.valueAt(p));
      }
    }
    instance.dict = view;
    return view;
  }

  private void putOwn(Object key, Object value) {
    super.put(key, value);
  }

  private int slot(@Nullable String name) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    int n = super.size();
    for (int i = 0; i < slots.length; i++) {
      if (instance.getSlot(i) != null) {
        n++;
      }
    }
    return n;
  }

  @Override
  public @Nullable Object getOrNull(Object key) {
    int i = slot(Convert.strOrNull(key));
    Object v = i < 0 ? null : instance.getSlot(i);
    return v != null ? v : super.getOrNull(key);
  }

  @Override
  public @Nullable Object getStr(String key) {
    int i = slot(key);
    Object v = i < 0 ? null : instance.getSlot(i);
    return v != null ? v : super.getStr(key);
  }

  @Override
  public @Nullable Object put(Object key, Object value) {
    String name = Convert.strOrNull(key);
    if (name == null) {
      return super.put(key, value);
    }
    Object old = getStr(name);
    putStr(name, value);
    return old;
  }

  @Override
  public void putStr(String key, Object value) {
    instance.type().breakGuardsIfKnown(key);
    int i = slot(key);
    if (i >= 0) {
      if (instance.setSlot(i, value)) {
        super.removeOrNull(key);
        return;
      }
      instance.setSlot(i, null);
    }
    super.putStr(key, value);
  }

  @Override
  public @Nullable Object removeOrNull(Object key) {
    int i = slot(Convert.strOrNull(key));
    Object v = i < 0 ? null : instance.getSlot(i);
    if (v != null) {
      instance.setSlot(i, null);
      return v;
    }
    return super.removeOrNull(key);
  }

  @Override
  public void clear() {
    for (int i = 0; i < slots.length; i++) {
      instance.setSlot(i, null);
    }
    super.clear();
  }

  // Positions: the slots, then the own entries. An attribute that has a slot, but whose value did
  // not fit it, is an own entry; it stands in the place of its slot.

  private boolean isSet(int slot) {
    return instance.getSlot(slot) != null || super.getStr(slots[slot]) != null;
  }

  private boolean hasSlot(int ownPosition) {
    return slot(Convert.strOrNull(super.keyAt(ownPosition))) >= 0;
  }

  @Override
  public int nextPosition(int position) {
    for (int i = position; i < slots.length; i++) {
      if (isSet(i)) {
        return i;
      }
    }
    int p = super.nextPosition(Math.max(0, position - slots.length));
    while (p >= 0 && hasSlot(p)) {
      p = super.nextPosition(p + 1);
    }
    return p < 0 ? -1 : p + slots.length;
  }

  @Override
  public int previousPosition(int position) {
    if (position >= slots.length) {
      int p = super.previousPosition(position - slots.length);
      while (p >= 0 && hasSlot(p)) {
        p = super.previousPosition(p - 1);
      }
      if (p >= 0) {
        return p + slots.length;
      }
    }
    for (int i = Math.min(position, slots.length - 1); i >= 0; i--) {
      if (isSet(i)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Object keyAt(int position) {
    return position < slots.length ? slots[position] : super.keyAt(position - slots.length);
  }

  @Override
  public Object valueAt(int position) {
    if (position >= slots.length) {
      return super.valueAt(position - slots.length);
    }
    Object v = getStr(slots[position]);
    return v == null ? PyNone.NONE : v;
  }

  @Override
  public void removeLastAt(int position) {
    if (position < slots.length) {
      removeOrNull(slots[position]);
    } else {
      super.removeLastAt(position - slots.length);
    }
  }

  @Override
  protected boolean isPlain() {
    return false;
  }
}
