package io.krait.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A module written in Java; its members are made when they are first asked for. */
class NativeModule extends PyModule {
  private final Map<String, NativeMember> pending = new LinkedHashMap<>();
  private final String nativeName;

  /** The functions that have been rebound or deleted, as they were. */
  private final Map<String, PyBuiltinFunction> replaced = new ConcurrentHashMap<>();

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

  /** Whether it is the module of a name, and no function of it is rebound. */
  final boolean isOriginal(String name) {
    return !changed && nativeName.equals(name);
  }

  /** A function as it was before anything rebound it. */
  final @Nullable Object original(String function) {
    PyBuiltinFunction old = replaced.get(function);
    return old != null ? old : getOrNull(function);
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
    if (pending != null) {
      leave(attribute, value);
    }
    super.set(attribute, value);
  }

  @Override
  final void unset(String attribute) {
    leave(attribute, null);
    super.unset(attribute);
  }

  /** Notes that a variable gets another value, or none. */
  private void leave(String attribute, @Nullable Object value) {
    Object old = pending.containsKey(attribute) ? made(attribute) : super.getOrNull(attribute);
    if (old != null) {
      rebound(attribute);
    }
    if (old instanceof PyBuiltinFunction function) {
      replaced.putIfAbsent(attribute, function);
    }
    if (value != null) {
      replaced.remove(attribute, value);
    }
    changed = !replaced.isEmpty();
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
