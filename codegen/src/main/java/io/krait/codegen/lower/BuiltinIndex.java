package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.runtime.meta.Py;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Methods of builtin types as their own statements in the runtime give them: read once, by
 * reflection, from the public ones among the members.
 */
final class BuiltinIndex {
  private static final String STR = "io.krait.runtime.text.StrMethods";

  private static final class Strings {
    static final Map<String, List<MethodRef>> METHODS = read(STR);
  }

  private BuiltinIndex() {}

  /** The method of {@code str} that takes exactly such arguments, all stated. */
  static @Nullable MethodRef string(String name, List<Rep> arguments) {
    for (MethodRef method : Strings.METHODS.getOrDefault(name, List.of())) {
      List<Rep> parameters = method.parameters();
      if (parameters.subList(1, parameters.size()).equals(arguments)) {
        return method;
      }
    }
    return null;
  }

  private static Map<String, List<MethodRef>> read(String members) {
    Map<String, List<MethodRef>> found = new HashMap<>();
    try {
      for (Method method : Class.forName(members).getMethods()) {
        Py py = method.getAnnotation(Py.class);
        MethodRef ref = py == null || py.kind() != Py.Kind.METHOD ? null : ref(method);
        if (ref != null && isPlain(py.value(), ref.parameters().size())) {
          String name = py.value().substring(0, py.value().indexOf('('));
          found.computeIfAbsent(name, n -> new ArrayList<>()).add(ref);
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no members " + members, e);
    }
    return found;
  }

  /** Whether every parameter is positional and none collects the rest. */
  private static boolean isPlain(String signature, int count) {
    String parameters =
        signature.substring(signature.indexOf('(') + 1, signature.lastIndexOf("->"));
    return count > 0 && parameters.indexOf('*') < 0 && signature.indexOf('\n') < 0;
  }

  private static @Nullable MethodRef ref(Method method) {
    List<Rep> parameters = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      Rep parameter = rep(type);
      if (parameter == null) {
        return null;
      }
      parameters.add(parameter);
    }
    Rep result = rep(method.getReturnType());
    if (result == null || !Modifier.isStatic(method.getModifiers())) {
      return null;
    }
    return new MethodRef(
        MethodRef.Kind.STATIC,
        method.getDeclaringClass().getName().replace('.', '/'),
        method.getName(),
        parameters,
        result,
        false);
  }

  private static @Nullable Rep rep(Class<?> type) {
    if (type == long.class) {
      return Prim.I64;
    }
    if (type == double.class) {
      return Prim.F64;
    }
    if (type == boolean.class) {
      return Prim.BOOL;
    }
    return type.isPrimitive() || type.isArray()
        ? null
        : new Rep.Ref(type.getName().replace('.', '/'));
  }
}
