package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.frontend.tree.Keyword;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runtime methods behind methods of builtin containers and strings. Here are those with forms
 * for arguments of certain representations; the others are in {@link BuiltinIndex}.
 */
final class BuiltinMethods {
  private record Key(Rep receiver, String name, int count) {}

  private static final Map<Key, List<MethodRef>> METHODS =
      Map.of(
          new Key(Reps.LIST, "append", 1),
          List.of(
              Rt.LIST_APPEND_LONG, Rt.LIST_APPEND_DOUBLE, Rt.LIST_APPEND_BOOL, Rt.LIST_APPEND_ANY),
          new Key(Reps.STRING, "startswith", 1),
          List.of(Rt.of("Typed", "startsWith", "SSZ")),
          new Key(Reps.STRING, "endswith", 1),
          List.of(Rt.of("Typed", "endsWith", "SSZ")));

  private BuiltinMethods() {}

  /**
   * The method for a call, or null.
   *
   * @param given what is believed of the arguments, those by keyword last
   */
  static @Nullable NativeCall find(
      Rep receiver, String name, List<Rep> given, List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      for (MethodRef method :
          METHODS.getOrDefault(new Key(receiver, name, given.size()), List.of())) {
        if (takes(method, given)) {
          return NativeCall.plain(method, given.size());
        }
      }
    }
    return BuiltinIndex.method(receiver, name, given, keywords);
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
