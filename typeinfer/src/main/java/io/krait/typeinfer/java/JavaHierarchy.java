package io.krait.typeinfer.java;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Supertypes with their type arguments, and the members that a type has from them. */
public final class JavaHierarchy {
  private final JavaClasses classes;

  public JavaHierarchy(JavaClasses classes) {
    this.classes = classes;
  }

  /** A member together with the type that has it: its type arguments are those to put in. */
  public record Inherited<M extends JavaMember>(
      JavaType.ClassType owner, JavaClass cls, M member) {}

  /** The type itself, its superclasses, then its superinterfaces; last {@code Object}. */
  public List<JavaType.ClassType> supertypes(JavaType.ClassType type) {
    Map<String, JavaType.ClassType> found = new LinkedHashMap<>();
    Deque<JavaType.ClassType> interfaces = new ArrayDeque<>();
    for (JavaType.ClassType t = type; t != null; t = addClass(t, found, interfaces)) {}
    while (!interfaces.isEmpty()) {
      JavaType.ClassType t = interfaces.remove();
      if (found.putIfAbsent(t.name(), t) == null) {
        classes.find(t.name()).ifPresent(c -> interfaces.addAll(interfacesOf(c, t)));
      }
    }
    found.remove(JavaType.ClassType.OBJECT.name());
    List<JavaType.ClassType> all = new ArrayList<>(found.values());
    all.add(JavaType.ClassType.OBJECT);
    return all;
  }

  private JavaType.@org.jspecify.annotations.Nullable ClassType addClass(
      JavaType.ClassType t,
      Map<String, JavaType.ClassType> found,
      Deque<JavaType.ClassType> interfaces) {
    JavaClass c = classes.find(t.name()).orElse(null);
    if (found.putIfAbsent(t.name(), t) != null || c == null) {
      return null;
    }
    interfaces.addAll(interfacesOf(c, t));
    JavaType.ClassType above = c.superclass();
    return above == null
        ? null
        : (JavaType.ClassType) JavaSubstitution.of(c, t.arguments()).apply(above);
  }

  private static List<JavaType.ClassType> interfacesOf(JavaClass c, JavaType.ClassType t) {
    JavaSubstitution in = JavaSubstitution.of(c, t.arguments());
    return c.interfaces().stream().map(i -> (JavaType.ClassType) in.apply(i)).toList();
  }

  /** Whether one class is another or derived from it. */
  public boolean isSubclass(String name, String above) {
    return above.equals(JavaType.ClassType.OBJECT.name())
        || supertypes(JavaType.ClassType.of(name)).stream().anyMatch(t -> t.name().equals(above));
  }

  /** The methods of that name, also inherited ones, those overridden left out. */
  public List<Inherited<JavaMethod>> methods(JavaType.ClassType type, String name) {
    return members(type, c -> c.methods().stream().filter(m -> m.name().equals(name)).toList());
  }

  /** The field of that name, maybe inherited; the nearest one first. */
  public List<Inherited<JavaField>> fields(JavaType.ClassType type, String name) {
    return members(type, c -> c.fields().stream().filter(f -> f.name().equals(name)).toList());
  }

  private <M extends JavaMember> List<Inherited<M>> members(
      JavaType.ClassType type, Function<JavaClass, List<M>> of) {
    List<Inherited<M>> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JavaType.ClassType t : supertypes(type)) {
      JavaClass c = classes.find(t.name()).orElse(null);
      if (c != null) {
        for (M m : of.apply(c)) {
          if (isInherited(m, c, type) && seen.add(key(m))) {
            found.add(new Inherited<>(t, c, m));
          }
        }
      }
    }
    return found;
  }

  // Constructors are not inherited, nor are static methods of interfaces (JLS 8.4.8).
  private static boolean isInherited(JavaMember m, JavaClass c, JavaType.ClassType type) {
    return c.name().equals(type.name())
        || !(m instanceof JavaMethod x && (x.isConstructor() || (c.isInterface() && x.isStatic())));
  }

  private static String key(JavaMember m) {
    return m instanceof JavaMethod x
        ? x.descriptor().substring(0, x.descriptor().indexOf(')'))
        : m.name();
  }

  /** The one method that a lambda for the interface implements (JLS 9.8), or empty. */
  public java.util.Optional<Inherited<JavaMethod>> functional(JavaType.ClassType type) {
    JavaClass c = classes.find(type.name()).orElse(null);
    if (c == null || c.kind() != JavaClass.Kind.INTERFACE) {
      return java.util.Optional.empty();
    }
    Map<String, Inherited<JavaMethod>> open = new HashMap<>();
    for (Inherited<JavaMethod> m :
        members(type, k -> k.methods().stream().filter(x -> !x.isStatic()).toList())) {
      if (m.member().isAbstract() && !isObjectMethod(m.member())) {
        open.put(m.member().name() + "/" + m.member().parameters().size(), m);
      }
    }
    return open.size() == 1
        ? java.util.Optional.of(open.values().iterator().next())
        : java.util.Optional.empty();
  }

  private boolean isObjectMethod(JavaMethod m) {
    return classes
        .find(JavaType.ClassType.OBJECT.name())
        .map(o ->
            o.methods().stream()
                .anyMatch(x -> x.isPublic() && x.name().equals(m.name()) && key(x).equals(key(m))))
        .orElse(false);
  }
}
