package io.krait.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A module written in Java; its members are made when they are first asked for. */
class NativeModule extends PyModule {
  private final Map<String, NativeMember> pending = new LinkedHashMap<>();
  private final String nativeName;
  private boolean changed;

  NativeModule(String name, Class<?> members) {
    super(name);
    nativeName = name;
    ClassFileMembers file = ClassFileMembers.of(members);
    String doc = (String) file.header.getOrDefault("doc", "");
    if (!doc.isEmpty()) {
      set("__doc__", doc);
    }
    set("__package__", "");
    add(file);
  }

  private void add(ClassFileMembers file) {
    for (NativeMember m : file.members) {
      pending.put(m.name(), m);
    }
    for (Object part : (List<?>) file.header.getOrDefault("parts", List.of())) {
      String descriptor = (String) part;
      String className = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
      add(ClassFileMembers.of(TypeMembers.javaClass(className)));
    }
  }

  @Override
  public final @Nullable Object getOrNull(String attribute) {
    Object v = super.getOrNull(attribute);
    return v != null ? v : made(attribute);
  }

  private synchronized @Nullable Object made(String attribute) {
    NativeMember m = pending.get(attribute);
    Object v = m == null ? other(attribute) : value(m);
    if (v != null) {
      pending.remove(attribute);
      super.set(attribute, v);
    }
    return v;
  }

  /** Whether it is the module of a name, and nothing in it was rebound. */
  final boolean isOriginal(String name) {
    return !changed && nativeName.equals(name);
  }

  /** A member that no annotation states, or null. */
  @Nullable Object other(String attribute) {
    return null;
  }

  private Object value(NativeMember m) {
    return m.isConstant()
        ? m.constantValue()
        : new PyBuiltinFunction(new NativeFunction(m, null, name()), null);
  }

  @Override
  public final void set(String attribute, Object value) {
    if (pending != null
        && (pending.remove(attribute) != null || super.getOrNull(attribute) != null)) {
      changed = true;
      rebound(attribute);
    }
    super.set(attribute, value);
  }

  @Override
  final void unset(String attribute) {
    changed = true;
    rebound(attribute);
    super.unset(attribute);
  }

  /** Called before a variable that has a value gets another or none. */
  void rebound(String attribute) {}

  @Override
  public List<String> names() {
    for (String n : new ArrayList<>(pendingNames())) {
      made(n);
    }
    return super.names();
  }

  private synchronized List<String> pendingNames() {
    return new ArrayList<>(pending.keySet());
  }
}
