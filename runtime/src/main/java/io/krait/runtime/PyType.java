package io.krait.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Python class. Lookups along the MRO are cached per class; setting or deleting a class attribute
 * drops the caches of the class and its subclasses and breaks the guards of compiled code that
 * relied on that name.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public class PyType implements PyCallable {
  /** The name in error messages: with the module for built-in types outside {@code builtins}. */
  public String name;

  private String qualname;
  private @Nullable String members;
  private final @Nullable PyType metatype;
  private final boolean builtin;
  PyType[] bases;
  PyType[] mro;
  final @Nullable PyType base;

  private final Map<String, Object> namespace = new LinkedHashMap<>();
  private final TypeCache cache = new TypeCache();
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
  private @Nullable PatchGuard constructor;
  private Object[] initDefaults = {};
  private @Nullable Map<String, List<PatchGuard>> guards;
  @Nullable NativeHeader header;
  @Nullable Layout layout;
  private boolean stateless;
  String[] slotNames = {};

  /**
   * Instances have no {@code __dict__}: every class in the MRO states {@code __slots__}, or it is
   * {@code object}.
   */
  boolean noDict;

  /** Its {@code __slots__} name at least one attribute. */
  boolean addsSlots;

  /** It and the classes above state {@code __slots__}: each of its slots has a descriptor. */
  boolean allSlotsStated;

  private volatile @Nullable TypeCalls calls;
  private volatile int hooks = -1;

  /** A built-in type. */
  private PyType(String name, @Nullable PyType base, String members) {
    this.name = name;
    this.qualname = name.substring(name.lastIndexOf('.') + 1);
    this.members = members.isEmpty() ? null : members;
    this.metatype = null;
    this.builtin = true;
    this.noDict = base == null;
    this.base = base;
    this.bases = base == null ? new PyType[0] : new PyType[] {base};
    this.mro = linear(base);
    if (base != null) {
      base.addSubclass(this);
    }
  }

  /** A class that is filled by a subclass of this one; the class itself is added to the MRO. */
  PyType(String name, PyType metatype, PyType[] bases, PyType[] above) {
    this.name = name;
    this.qualname = name.substring(name.lastIndexOf('.') + 1);
    this.members = "";
    this.metatype = metatype;
    this.builtin = true;
    this.noDict = true;
    this.base = bases[0];
    this.bases = bases;
    this.mro = new PyType[above.length + 1];
    this.mro[0] = this;
    System.arraycopy(above, 0, mro, 1, above.length);
    for (PyType b : bases) {
      b.addSubclass(this);
    }
  }

  /** A class made by a class statement or by {@code type(name, bases, namespace)}. */
  PyType(
      String name,
      String qualname,
      PyType metatype,
      PyType base,
      PyType[] bases,
      PyType @Nullable [] mro) {
    this.name = name;
    this.qualname = qualname;
    this.metatype = metatype;
    this.builtin = false;
    this.base = base;
    this.bases = bases;
    this.mro = linear(base);
    if (mro != null) {
      this.mro = mro.clone();
    }
    this.mro[0] = this;
    for (PyType b : bases) {
      b.addSubclass(this);
    }
  }

  private PyType[] linear(@Nullable PyType parent) {
    PyType[] above = parent == null ? new PyType[0] : parent.mro;
    PyType[] all = new PyType[above.length + 1];
    all[0] = this;
    System.arraycopy(above, 0, all, 1, above.length);
    return all;
  }

  /**
   * Declares a built-in class. Its members are read from the {@code Py} annotations of the Java
   * class named {@code members} when they are first needed. A dotted name states the module as
   * well.
   */
  public static PyType builtin(String name, @Nullable PyType base, String members) {
    return new PyType(name, base, members);
  }

  /** Declares a built-in class that has several bases, as {@code ExceptionGroup} has. */
  static PyType builtinOf(String name, PyType[] bases, String members) {
    PyType t = new PyType(name, bases[0], members);
    t.bases = bases;
    for (int i = 1; i < bases.length; i++) {
      bases[i].addSubclass(t);
    }
    t.mro = Mro.of(t, bases);
    return t;
  }

  /** {@code __name__}. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The class's qualified name without its module. */
  public String qualname() {
    return qualname;
  }

  void setQualname(String value) {
    qualname = value;
  }

  /** {@code __module__} as text. */
  public String module() {
    if (builtin) {
      int dot = name.lastIndexOf('.');
      return dot < 0 ? NativeHeader.of(this).module() : name.substring(0, dot);
    }
    Object m = own("__module__");
    String s = m == null ? null : Convert.strOrNull(m);
    return s == null ? "builtins" : s;
  }

  /** Whether the class is written in Java. */
  public boolean isBuiltin() {
    return builtin;
  }

  /** Says of a class written in Java that its instances have no attributes of its own. */
  public void markStateless() {
    stateless = true;
  }

  /** Whether it says nothing about how instances of classes below it are laid out. */
  boolean isStateless() {
    return stateless || (own("__slots__") instanceof PyTuple slots && slots.isEmpty());
  }

  /** Whether a built-in class has members at all, and so may define {@code __get__}. */
  boolean mayDescribe() {
    return members != null || !namespace.isEmpty();
  }

  public PyType[] mro() {
    return mro;
  }

  public PyType[] bases() {
    return bases;
  }

  public @Nullable PyType base() {
    return base;
  }

  // ---- lookup

  /** The attribute as found along the MRO, unbound; null where there is none. */
  public @Nullable Object lookup(String attribute) {
    return entry(attribute).value;
  }

  /** {@link #lookup} with what it means for instances; cached. */
  final TypeEntry entry(String attribute) {
    TypeEntry e = cache.get(attribute);
    return e != null ? e : find(attribute);
  }

  private TypeEntry find(String attribute) {
    for (PyType t : mro) {
      Object v = t.own(attribute);
      if (v != null) {
        return remember(new TypeEntry(attribute, v, t, slotIndex(attribute)));
      }
    }
    return remember(new TypeEntry(attribute, null, null, slotIndex(attribute)));
  }

  private TypeEntry remember(TypeEntry e) {
    cache.add(e);
    return e;
  }

  private int slotIndex(String attribute) {
    for (int i = 0; i < slotNames.length; i++) {
      if (slotNames[i].equals(attribute)) {
        return i;
      }
    }
    return -1;
  }

  /** The value in this class's own namespace. */
  public @Nullable Object own(String attribute) {
    if (members != null) {
      load();
    }
    synchronized (namespace) {
      return namespace.get(attribute);
    }
  }

  /** The names in this class's own namespace, in order. */
  public List<String> ownNames() {
    if (members != null) {
      load();
    }
    synchronized (namespace) {
      return new ArrayList<>(namespace.keySet());
    }
  }

  private void load() {
    synchronized (namespace) {
      String m = members;
      if (m != null) {
        fill(namespace);
        members = null;
      }
    }
  }

  /** Puts the members of a built-in class into its namespace, once, when they are needed. */
  void fill(Map<String, Object> names) {
    String m = members;
    if (m != null) {
      TypeMembers.load(this, m, names);
    }
  }

  @Nullable String membersClass() {
    return members;
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType t : mro) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  /** Which methods of the attribute protocol are overridden: bits of {@link TypeHooks}. */
  final int hooks() {
    int h = hooks;
    if (h < 0) {
      h = TypeHooks.of(this);
      hooks = h;
    }
    return h;
  }

  // ---- modification

  /** Puts a value into the namespace while the class is being built: no guards, no caches yet. */
  final void define(String attribute, Object value) {
    synchronized (namespace) {
      namespace.put(attribute, value);
    }
  }

  /** Sets a class attribute; drops what was assumed about that name. */
  final void setOwn(String attribute, Object value) {
    own(attribute);
    synchronized (namespace) {
      namespace.put(attribute, value);
    }
    changed(attribute);
  }

  /** Deletes a class attribute; false when there was none. */
  final boolean deleteOwn(String attribute) {
    own(attribute);
    Object old;
    synchronized (namespace) {
      old = namespace.remove(attribute);
    }
    changed(attribute);
    return old != null;
  }

  private void changed(String attribute) {
    invalidate();
    breakGuards(attribute);
    if (attribute.equals("__new__") || attribute.equals("__init__")) {
      breakConstructors();
    }
  }

  final void invalidate() {
    cache.clear();
    calls = null;
    hooks = -1;
    for (PyType sub : subclasses()) {
      sub.invalidate();
    }
  }

  // ---- subclasses and guards

  private void addSubclass(PyType t) {
    synchronized (subclasses) {
      subclasses.add(new WeakReference<>(t));
    }
  }

  /** The living direct subclasses. */
  public List<PyType> subclasses() {
    synchronized (subclasses) {
      List<PyType> all = new ArrayList<>(subclasses.size());
      for (WeakReference<PyType> r : subclasses) {
        PyType t = r.get();
        if (t != null) {
          all.add(t);
        }
      }
      return all;
    }
  }

  /** Compiled code relies on the method of that name in this class until the guard is broken. */
  public final void addGuard(String method, PatchGuard guard) {
    Map<String, List<PatchGuard>> g = guards;
    if (g == null) {
      g = new LinkedHashMap<>();
      guards = g;
    }
    guard.hold();
    g.computeIfAbsent(method, k -> new ArrayList<>()).add(guard);
  }

  /** Compiled code relies on what makes instances of exactly this class until it is broken. */
  public final void guardConstructor(PatchGuard guard) {
    constructor = guard;
    Layout l = layout;
    if (l != null && l.initParameters() == null && hasPlainNew() && hasKnownInit()) {
      guard.hold();
    }
  }

  private boolean hasPlainNew() {
    return entry("__new__").owner == Types.OBJECT;
  }

  private boolean hasKnownInit() {
    PyType owner = entry("__init__").owner;
    PatchGuard above = owner == null ? null : owner.constructor;
    return owner == Types.OBJECT || owner == this || (above != null && !above.broken);
  }

  /** What compiled code takes the parameters of the {@code __init__} to be made for, or null. */
  public final String @Nullable [] expectedInit() {
    Layout l = layout;
    return l == null ? null : l.initParameters();
  }

  /**
   * The class's own {@code __init__} is now the one that compiled code expected.
   *
   * @param defaults by parameter; see {@link GeneratedDefaults}
   */
  public final void initIsAsExpected(Object[] defaults) {
    PatchGuard guard = constructor;
    if (guard != null && hasPlainNew()) {
      initDefaults = defaults;
      guard.broken = false;
    }
  }

  final Object[] initDefaults() {
    return initDefaults;
  }

  private void breakConstructors() {
    PatchGuard guard = constructor;
    if (guard != null) {
      guard.broken = true;
    }
    for (PyType sub : subclasses()) {
      sub.breakConstructors();
    }
  }

  final Iterable<String> guardedNames() {
    Map<String, List<PatchGuard>> g = guards;
    return g == null ? List.of() : g.keySet();
  }

  /** Breaks the guards of that name in this class and the classes above it. */
  final void breakGuards(String attribute) {
    for (PyType t : mro) {
      t.breakOwnGuards(attribute);
    }
  }

  /** {@link #breakGuards} when the name is that of a class attribute. */
  final void breakGuardsIfKnown(String attribute) {
    if (entry(attribute).kind != TypeEntry.ABSENT) {
      breakGuards(attribute);
    }
  }

  final void breakOwnGuards(String attribute) {
    Map<String, List<PatchGuard>> g = guards;
    List<PatchGuard> list = g == null ? null : g.get(attribute);
    if (list != null) {
      for (PatchGuard p : list) {
        p.broken = true;
      }
    }
  }

  // ---- calls

  private TypeCalls calls() {
    TypeCalls c = calls;
    if (c == null) {
      c = new TypeCalls(this);
      calls = c;
    }
    return c;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return calls().call(arguments, keywords);
  }

  @Override
  public Object call0() {
    return calls().call0();
  }

  @Override
  public Object call1(Object a) {
    return calls().call1(a);
  }

  @Override
  public Object call2(Object a, Object b) {
    return calls().call2(a, b);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return calls().call3(a, b, c);
  }

  @Override
  public PyType type() {
    return metatype == null ? Types.TYPE : metatype;
  }

  @Override
  public String toString() {
    return "<class '" + name + "'>";
  }
}
