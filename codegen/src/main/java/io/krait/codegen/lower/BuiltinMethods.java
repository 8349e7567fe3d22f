package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runtime methods behind methods of builtin containers and strings, by the representations of
 * receiver and arguments. An argument of representation ANY fits where ANY is stated.
 */
final class BuiltinMethods {
  private record Key(Rep receiver, String name, int count) {}

  private static final Map<Key, List<MethodRef>> METHODS =
      Map.ofEntries(
          of(
              Reps.LIST,
              "append",
              1,
              Rt.LIST_APPEND_LONG,
              Rt.LIST_APPEND_DOUBLE,
              Rt.LIST_APPEND_ANY),
          of(Reps.LIST, "pop", 0, Rt.of("Typed", "pop", "LA")),
          of(Reps.LIST, "pop", 1, Rt.virtual("PyList", "pop", "JA")),
          of(Reps.LIST, "clear", 0, Rt.virtual("PyList", "clear", "V")),
          of(Reps.LIST, "extend", 1, Rt.virtual("PyList", "extend", "AV")),
          of(Reps.LIST, "insert", 2, Rt.virtual("PyList", "insert", "JAV")),
          of(Reps.DICT, "get", 1, Rt.of("Typed", "get", "MAA")),
          of(Reps.DICT, "get", 2, Rt.of("Typed", "get", "MAAA")),
          of(Reps.DICT, "setdefault", 2, Rt.virtual("PyDict", "setDefault", "AAA")),
          of(Reps.SET, "add", 1, Rt.of("Typed", "add", "NAV")),
          of(Reps.STRING, "startswith", 1, typed("startsWith", "SSZ")),
          of(Reps.STRING, "endswith", 1, typed("endsWith", "SSZ")));

  private BuiltinMethods() {}

  private static MethodRef typed(String name, String signature) {
    return Rt.of("Typed", name, signature);
  }

  private static Map.Entry<Key, List<MethodRef>> of(
      Rep receiver, String name, int count, MethodRef... methods) {
    return Map.entry(new Key(receiver, name, count), List.of(methods));
  }

  /** The method for a call, or null. */
  static @Nullable MethodRef find(Rep receiver, String name, List<Rep> arguments) {
    List<MethodRef> methods = METHODS.get(new Key(receiver, name, arguments.size()));
    if (methods != null) {
      for (MethodRef method : methods) {
        if (takes(method, arguments)) {
          return method;
        }
      }
    }
    return receiver.equals(Reps.STRING) ? BuiltinIndex.string(name, arguments) : null;
  }

  private static boolean takes(MethodRef method, List<Rep> arguments) {
    int offset = method.kind() == MethodRef.Kind.STATIC ? 1 : 0;
    for (int i = 0; i < arguments.size(); i++) {
      Rep wanted = method.parameters().get(offset + i);
      if (!wanted.equals(Rep.ANY) && !wanted.equals(arguments.get(i))) {
        return false;
      }
    }
    return method.parameters().size() == offset + arguments.size();
  }
}
