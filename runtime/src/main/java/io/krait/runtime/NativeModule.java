package io.krait.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A module written in Java; its members are made when they are first asked for. */
class NativeModule extends PyModule {
  private final Map<String, NativeMember> pending = new LinkedHashMap<>();
  private final String nativeName;

  /** The functions that have been rebound or deleted, as they were. */
  private final Map<String, PyBuiltinFunction> replaced = new ConcurrentHashMap<>();

  private boolean changed;

  private final boolean standIn;

  /** The native module whose members it shows beside its own, or "". */
  private final String of;

  /** Takes part in loading its own source at most once; see {@link #twin}. */
  private @Nullable CompiledModule twin;

  private boolean twinSought;

  NativeModule(String name, Class<?> members) {
    super(name);
    nativeName = name;
    ClassFileMembers file = ClassFileMembers.of(members);
    String doc = (String) file.header.getOrDefault("doc", "");
    if (!doc.isEmpty()) {
      set("__doc__", doc);
    }
    set("__package__", "");
    of = (String) file.header.getOrDefault("of", "");
    standIn = file.header.containsKey("standIn");
    add(file);
  }

  /** Whether it gives way to the module's own source. */
  final boolean isStandIn() {
    return standIn;
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
    if (v == null) {
      v = made(attribute);
    }
    return v != null || replaced.containsKey(attribute) ? v : ofTwin(attribute);
  }

  private @Nullable Object made(String attribute) {
    if (!of.isEmpty() && !hasPending(attribute) && !isModuleName(attribute)) {
      NativeModule whole = (NativeModule) Objects.requireNonNull(Imports.nativeModule(of));
      return whole.own(attribute);
    }
    return own(attribute);
  }

  private synchronized boolean hasPending(String attribute) {
    return pending.containsKey(attribute);
  }

  private synchronized @Nullable Object own(String attribute) {
    Object known = super.getOrNull(attribute);
    if (known != null) {
      return known;
    }
    NativeMember m = pending.get(attribute);
    Object v = m == null ? other(attribute) : value(m);
    if (v != null) {
      pending.remove(attribute);
      super.set(attribute, v);
    }
    return v;
  }

  private static boolean isModuleName(String attribute) {
    return switch (attribute) {
      case "__path__", "__getattr__", "__dir__", "__wrapped__", "__class__" -> true;
      default -> false;
    };
  }

  /**
   * What is not written in Java comes from the module's own source in the standard library, if that
   * is at hand: it is run as a module beside this one, whose functions see the native members in
   * place of its own.
   */
  private @Nullable Object ofTwin(String attribute) {
    if (attribute.equals("__file__")) {
      return Imports.standardFile(nativeName);
    }
    if (nativeName.equals("_io")) {
      return Objects.requireNonNull(Imports.nativeModule(of)).getOrNull(attribute);
    }
    boolean hidden = attribute.startsWith("__") && !attribute.equals("__all__");
    if (hidden || nativeName.equals("sys") || nativeName.equals("builtins")) {
      return null;
    }
    CompiledModule t = twin();
    Object v = t == null ? null : t.getOrNull(attribute);
    if (v != null && !Loading.isUnderWay(Objects.requireNonNull(t))) {
      super.set(attribute, v);
    }
    return v;
  }

  private @Nullable CompiledModule twin() {
    CompiledModule t;
    synchronized (this) {
      if (twinSought) {
        return twin;
      }
      twinSought = true;
      t = Imports.standard(nativeName);
      twin = t;
    }
    if (t != null) {
      t.set("__name__", name());
      Loading.begin(t);
      try {
        t.run$();
        share(t);
      } finally {
        Loading.end(t);
      }
    }
    return t;
  }

  // Classes and functions that exist twice would not know each other's objects.
  private void share(CompiledModule t) {
    for (String name : ownNames()) {
      Object v = super.getOrNull(name);
      if (v != null && !name.startsWith("__")) {
        t.set(name, v);
      }
    }
  }

  private List<String> ownNames() {
    for (String n : pendingNames()) {
      own(n);
    }
    return super.names();
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
    Object old = pending.containsKey(attribute) ? own(attribute) : super.getOrNull(attribute);
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
    List<String> names = ownNames();
    if (!of.isEmpty()) {
      NativeModule whole = (NativeModule) Objects.requireNonNull(Imports.nativeModule(of));
      for (String n : whole.ownNames()) {
        if (!names.contains(n)) {
          names.add(n);
        }
      }
    }
    return names;
  }

  private synchronized List<String> pendingNames() {
    return new ArrayList<>(pending.keySet());
  }
}
