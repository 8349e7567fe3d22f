package io.krait.runtime.java;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyStaticMethod;
import io.krait.runtime.PyType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public members of a Java class, inherited ones among them, as Python attributes: methods by
 * name with all overloads, fields, nested classes, bean properties where nothing else has the name.
 * What is declared by a class that is not accessible is found where an accessible one declares it.
 */
final class JavaMembers {
  private final Class<?> javaClass;
  private final PyType type;
  private @Nullable JavaMethods constructors;
  private boolean constructorsRead;

  JavaMembers(Class<?> javaClass, PyType type) {
    this.javaClass = javaClass;
    this.type = type;
  }

  /** The public constructors, or null. */
  synchronized @Nullable JavaMethods constructors() {
    if (!constructorsRead) {
      List<JavaOverload> all = new ArrayList<>();
      if (!Modifier.isAbstract(javaClass.getModifiers()) && isAccessible(javaClass)) {
        for (Constructor<?> c : javaClass.getConstructors()) {
          all.add(new JavaOverload(c));
        }
      }
      constructors = all.isEmpty() ? null : new JavaMethods("<init>", type, all);
      constructorsRead = true;
    }
    return constructors;
  }

  void fill(Map<String, Object> namespace) {
    nestedClasses(namespace);
    fields(namespace);
    Map<String, List<JavaOverload>> methods = methods();
    methods.forEach((name, all) -> put(namespace, name, new JavaMethods(name, type, all)));
    properties(methods, namespace);
    JavaProtocols.fill(javaClass, type, namespace);
    if (javaClass == Object.class) {
      namespace.put("__new__", new PyStaticMethod(new JavaNew()));
    }
  }

  private static void put(Map<String, Object> namespace, String name, Object value) {
    namespace.put(name, value);
    if (JavaNames.isKeyword(name)) {
      namespace.put(name + "_", value);
    }
  }

  private void nestedClasses(Map<String, Object> namespace) {
    for (Class<?> c : javaClass.getClasses()) {
      if (isAccessible(c)) {
        namespace.putIfAbsent(c.getSimpleName(), JavaType.of(c));
      }
    }
  }

  private void fields(Map<String, Object> namespace) {
    Set<String> seen = new LinkedHashSet<>();
    for (Class<?> c : declaring(javaClass)) {
      for (Field f : c.getDeclaredFields()) {
        if (Modifier.isPublic(f.getModifiers()) && !f.isSynthetic() && seen.add(f.getName())) {
          put(namespace, f.getName(), new JavaField(f, type));
        }
      }
    }
  }

  private Map<String, List<JavaOverload>> methods() {
    Map<String, List<JavaOverload>> byName = new LinkedHashMap<>();
    Map<List<Object>, Method> seen = new HashMap<>();
    for (Class<?> c : declaring(javaClass)) {
      for (Method m : c.getDeclaredMethods()) {
        if (!Modifier.isPublic(m.getModifiers())
            || (m.isBridge() && hasTwin(c, m))
            || (m.isSynthetic() && !m.isBridge())
            || (c.isInterface() && Modifier.isStatic(m.getModifiers()) && c != javaClass)) {
          continue;
        }
        if (seen.putIfAbsent(key(m), m) == null) {
          byName.computeIfAbsent(m.getName(), k -> new ArrayList<>()).add(new JavaOverload(m));
        }
      }
    }
    return byName;
  }

  // A bridge for a more special result; one without such a twin makes a hidden class's method
  // accessible, as those of StringBuilder.
  private static boolean hasTwin(Class<?> c, Method bridge) {
    return Arrays.stream(c.getDeclaredMethods())
        .anyMatch(m ->
            !m.isBridge()
                && m.getName().equals(bridge.getName())
                && m.getParameterCount() == bridge.getParameterCount());
  }

  private static List<Object> key(Executable m) {
    List<Object> key = new ArrayList<>();
    key.add(m.getName());
    key.addAll(Arrays.asList(m.getParameterTypes()));
    return key;
  }

  /** The accessible classes and interfaces that a class is, superclasses first. */
  private static List<Class<?>> declaring(Class<?> c) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> k = c; k != null; k = k.getSuperclass()) {
      all.add(k);
    }
    for (Class<?> k = c; k != null; k = k.getSuperclass()) {
      addInterfaces(k, all);
    }
    if (c.isInterface()) {
      all.add(Object.class);
    }
    List<Class<?>> accessible = new ArrayList<>();
    for (Class<?> k : all) {
      if (isAccessible(k)) {
        accessible.add(k);
      }
    }
    return accessible;
  }

  private static void addInterfaces(Class<?> c, Set<Class<?>> all) {
    for (Class<?> i : c.getInterfaces()) {
      all.add(i);
      addInterfaces(i, all);
    }
  }

  /** Whether code of any module may name the class. */
  static boolean isAccessible(Class<?> c) {
    for (Class<?> k = c; k != null; k = k.getEnclosingClass()) {
      if (!Modifier.isPublic(k.getModifiers())) {
        return false;
      }
    }
    return c.getModule().isExported(c.getPackageName(), JavaMembers.class.getModule());
  }

  private void properties(Map<String, List<JavaOverload>> methods, Map<String, Object> namespace) {
    methods.forEach((name, all) -> {
      JavaOverload getter = all.stream().filter(JavaNames::isGetter).findFirst().orElse(null);
      String property = getter == null ? null : JavaNames.property(name);
      if (getter != null && property != null && !namespace.containsKey(property)) {
        String setter = "set" + name.substring(name.startsWith("is") ? 2 : 3);
        List<JavaOverload> setters =
            methods.getOrDefault(setter, List.of()).stream()
                .filter(m -> !m.isStatic() && m.parameterCount() == 1)
                .toList();
        put(
            namespace,
            property,
            new JavaProperty(
                property,
                type,
                new JavaMethods(name, type, List.of(getter)),
                setters.isEmpty() ? null : new JavaMethods(setter, type, setters)));
      }
    });
  }

  /** Defines an attribute of a protocol. */
  static void define(PyType type, Map<String, Object> namespace, String membersClass) {
    NativeTypes.members(type, "io.krait.runtime.java." + membersClass, namespace);
  }
}
