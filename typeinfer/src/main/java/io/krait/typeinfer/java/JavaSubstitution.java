package io.krait.typeinfer.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Type arguments for type variables (JLS 4.5). */
public final class JavaSubstitution {
  private final Map<String, JavaType> byName;

  private JavaSubstitution(Map<String, JavaType> byName) {
    this.byName = byName;
  }

  /** The arguments of a class's parameters; of a raw type, the erasures of their bounds. */
  public static JavaSubstitution of(JavaClass cls, List<JavaType> arguments) {
    return of(cls.typeParameters(), arguments);
  }

  /** Arguments of parameters; where they do not match, the erasures of the parameters' bounds. */
  public static JavaSubstitution of(List<JavaTypeParameter> parameters, List<JavaType> arguments) {
    Map<String, JavaType> map = new HashMap<>();
    boolean raw = parameters.size() != arguments.size();
    for (int i = 0; i < parameters.size(); i++) {
      JavaTypeParameter p = parameters.get(i);
      map.put(p.name(), raw ? erasedBound(p, parameters, 0) : arguments.get(i));
    }
    return new JavaSubstitution(map);
  }

  /** This one, and under it another's: a method's parameters hide those of its class. */
  public JavaSubstitution over(JavaSubstitution outer) {
    Map<String, JavaType> map = new HashMap<>(outer.byName);
    map.putAll(byName);
    return new JavaSubstitution(map);
  }

  // Bounds may name other parameters, in a chain that ends (JLS 4.4).
  private static JavaType erasedBound(
      JavaTypeParameter p, List<JavaTypeParameter> parameters, int depth) {
    JavaType bound = p.bounds().get(0);
    return switch (bound) {
      case JavaType.ClassType c -> JavaType.ClassType.of(c.name());
      case JavaType.Variable v when depth < parameters.size() ->
          parameters.stream()
              .filter(q -> q.name().equals(v.name()))
              .findFirst()
              .map(q -> erasedBound(q, parameters, depth + 1))
              .orElse(JavaType.ClassType.OBJECT);
      default -> JavaType.ClassType.OBJECT;
    };
  }

  /** The type with arguments put in; a nullable variable makes its argument nullable. */
  public JavaType apply(JavaType type) {
    return switch (type) {
      case JavaType.Primitive p -> p;
      case JavaType.ClassType c ->
          c.arguments().isEmpty()
              ? c
              : new JavaType.ClassType(
                  c.name(), c.arguments().stream().map(this::apply).toList(), c.nullness());
      case JavaType.Variable v -> variable(v);
      case JavaType.Array a -> new JavaType.Array(apply(a.component()), a.nullness());
      case JavaType.Wildcard w -> new JavaType.Wildcard(apply(w.bound()), w.lower());
    };
  }

  private JavaType variable(JavaType.Variable v) {
    JavaType t = byName.get(v.name());
    if (t == null) {
      return v;
    }
    return v.nullness() == Nullness.NULLABLE ? t.with(Nullness.NULLABLE) : t;
  }
}
