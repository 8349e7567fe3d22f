package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.frontend.tree.Keyword;
import io.krait.runtime.ModuleNames;
import io.krait.runtime.NativeSignature;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Methods of builtin types and functions of native modules as their own statements in the runtime
 * give them: read by reflection, from the public ones among the members, when first asked for.
 */
final class BuiltinIndex {
  private static final String CONTAINERS = "io.krait.runtime.container.";
  private static final Map<Rep, String> TYPES =
      Map.of(
          Reps.STRING, "io.krait.runtime.text.StrMethods",
          Reps.LIST, CONTAINERS + "ListMethods",
          Reps.DICT, CONTAINERS + "DictMethods",
          Reps.SET, CONTAINERS + "SetMethods",
          Reps.TUPLE, CONTAINERS + "TupleMethods");

  /** A Java method and the Python parameters that it states. */
  private record Native(MethodRef method, NativeSignature signature) {}

  private static final Map<String, Map<String, Native>> READ = new ConcurrentHashMap<>();

  private BuiltinIndex() {}

  /** The call of a method of a builtin type, or null. */
  static @Nullable NativeCall method(
      Rep receiver, String name, List<Rep> given, List<Keyword> keywords) {
    String members = TYPES.get(receiver);
    return members == null || name.startsWith("__")
        ? null
        : call(members(members), name, 1, given, keywords);
  }

  /** The call of a builtin function, or null. */
  static @Nullable NativeCall function(String name, List<Rep> given, List<Keyword> keywords) {
    return call(members("io.krait.runtime.module.BuiltinsModule"), name, 0, given, keywords);
  }

  /** The call of a function of a native module, or null. */
  static @Nullable NativeCall function(
      String module, String name, List<Rep> given, List<Keyword> keywords) {
    return call(members(ModuleNames.nativeClassName(module)), name, 0, given, keywords);
  }

  private static @Nullable NativeCall call(
      Map<String, Native> members, String name, int skip, List<Rep> given, List<Keyword> keywords) {
    Native found = members.get(name);
    return found == null
        ? null
        : NativeCall.of(found.method(), found.signature(), skip, given, keywords);
  }

  private static Map<String, Native> members(String className) {
    return READ.computeIfAbsent(className, BuiltinIndex::read);
  }

  private static Map<String, Native> read(String className) {
    Map<String, Native> found = new HashMap<>();
    try {
      read(Class.forName(className), found);
    } catch (ClassNotFoundException e) {
      // A module that is not written in Java has no such members.
      return Map.of();
    }
    return found;
  }

  private static void read(Class<?> members, Map<String, Native> found) {
    for (Method method : members.getMethods()) {
      Py py = method.getAnnotation(Py.class);
      MethodRef ref = py == null || py.kind() != Py.Kind.METHOD ? null : ref(method);
      if (py == null || ref == null) {
        continue;
      }
      NativeSignature signature = NativeSignature.parse(py.value());
      if (signature.isPlain() && signature.count() == ref.parameters().size()) {
        found.put(py.value().substring(0, py.value().indexOf('(')), new Native(ref, signature));
      }
    }
    PyModuleInfo info = members.getAnnotation(PyModuleInfo.class);
    if (info != null) {
      for (Class<?> part : info.parts()) {
        read(part, found);
      }
    }
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
    boolean isVoid = method.getReturnType() == void.class;
    Rep result = isVoid ? Rep.ANY : rep(method.getReturnType());
    if (result == null || !Modifier.isStatic(method.getModifiers())) {
      return null;
    }
    return new MethodRef(
        MethodRef.Kind.STATIC,
        method.getDeclaringClass().getName().replace('.', '/'),
        method.getName(),
        List.copyOf(parameters),
        result,
        isVoid);
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
    return type.isPrimitive() || type.isArray() || !Modifier.isPublic(type.getModifiers())
        ? null
        : new Rep.Ref(type.getName().replace('.', '/'));
  }
}
