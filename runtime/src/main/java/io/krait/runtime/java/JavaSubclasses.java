package io.krait.runtime.java;

import io.krait.runtime.PyType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Java classes of Python classes that extend a Java class or implement interfaces: each a real
 * subclass, whose methods call Python's where the Python class has them.
 */
final class JavaSubclasses {
  private static final Map<PyType, JavaMethods> CONSTRUCTORS =
      Collections.synchronizedMap(new WeakHashMap<>());
  private static final AtomicInteger COUNT = new AtomicInteger();

  private JavaSubclasses() {}

  /** The constructors of a Python class's Java class, which is made when it was missing. */
  static JavaMethods constructors(PyType cls) {
    JavaMethods known = CONSTRUCTORS.get(cls);
    if (known == null) {
      known = define(cls);
      CONSTRUCTORS.put(cls, known);
    }
    return known;
  }

  private static JavaMethods define(PyType cls) {
    Class<?> superclass = Object.class;
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (PyType t : cls.mro()) {
      if (t instanceof JavaType j) {
        if (j.javaClass().isInterface()) {
          interfaces.add(j.javaClass());
        } else if (superclass == Object.class) {
          superclass = j.javaClass();
        }
      }
    }
    Class<?> base = superclass;
    interfaces.removeIf(i -> i.isAssignableFrom(base));
    Class<?> made = load(cls, base, List.copyOf(interfaces));
    List<JavaOverload> all = new ArrayList<>();
    for (Constructor<?> c : made.getDeclaredConstructors()) {
      all.add(new JavaOverload(c));
    }
    return new JavaMethods("<init>", cls, all);
  }

  private static Class<?> load(PyType cls, Class<?> base, List<Class<?>> interfaces) {
    var lookup = JavaCallers.lookup();
    String home = lookup.lookupClass().getPackageName().replace('.', '/');
    String simple = cls.simpleName() + "$Py" + COUNT.incrementAndGet();
    JavaAdapterWriter writer =
        new JavaAdapterWriter(home.isEmpty() ? simple : home + "/" + simple, base, interfaces);
    for (Constructor<?> c : base.getDeclaredConstructors()) {
      if ((c.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
        writer.constructor(c);
      }
    }
    for (Method m : overridable(base, interfaces)) {
      String name = pythonName(cls, m);
      if (!name.isEmpty()) {
        writer.override(m, name);
      }
    }
    try {
      Class<?> made = lookup.defineClass(writer.write());
      made.getField(JavaAdapterWriter.TYPE).set(null, cls);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot define the Java class of " + cls.name, e);
    }
  }

  /** The attribute that a Java method calls; "" where it stays as it is. */
  private static String pythonName(PyType cls, Method m) {
    String special =
        switch (m.getName() + m.getParameterCount()) {
          case "equals1" -> "__eq__";
          case "hashCode0" -> "__hash__";
          case "toString0" -> "__str__";
          default -> "";
        };
    if (!special.isEmpty() && isPythons(cls, special)) {
      return special;
    }
    String name = JavaNames.isKeyword(m.getName()) ? m.getName() + "_" : m.getName();
    return Modifier.isAbstract(m.getModifiers()) || isPythons(cls, name) ? name : "";
  }

  /** Whether Python code defines an attribute, before the Java classes on the MRO. */
  private static boolean isPythons(PyType cls, String name) {
    for (PyType t : cls.mro()) {
      if (t instanceof JavaType) {
        return false;
      }
      if (t.own(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** The methods that a subclass may define; of one signature that of the most derived class. */
  private static List<Method> overridable(Class<?> base, List<Class<?>> interfaces) {
    Map<String, Method> found = new LinkedHashMap<>();
    for (Class<?> c = base; c != null; c = c.getSuperclass()) {
      add(c, found);
    }
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> c = base; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        addInterface(i, seen, found);
      }
    }
    interfaces.forEach(i -> addInterface(i, seen, found));
    return found.values().stream().filter(m -> !Modifier.isFinal(m.getModifiers())).toList();
  }

  private static void addInterface(Class<?> c, Set<Class<?>> seen, Map<String, Method> found) {
    if (seen.add(c)) {
      add(c, found);
      for (Class<?> i : c.getInterfaces()) {
        addInterface(i, seen, found);
      }
    }
  }

  private static void add(Class<?> c, Map<String, Method> found) {
    for (Method m : c.getDeclaredMethods()) {
      boolean visible = (m.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
      if (visible && !Modifier.isStatic(m.getModifiers())) {
        found.putIfAbsent(m.getName() + JavaAdapterWriter.descriptor(m), m);
      }
    }
  }
}
